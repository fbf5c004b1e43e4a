package org.khen.facts;

/**
 * A matter that may hold a review up while it is open.
 */
public enum ProceedingKind implements Word {
    /** Discipline is being considered. */
    DISCIPLINE("đang xem xét kỷ luật", "discipline under consideration"),
    /** Investigation. */
    INVESTIGATION("điều tra", "investigation"),
    /** Inspection or audit with signs of a breach. */
    INSPECTION("thanh tra, kiểm tra, kiểm toán có dấu hiệu vi phạm", "inspection with signs of a breach"),
    /** Complaint or denunciation being verified. */
    COMPLAINT("khiếu nại, tố cáo đang xác minh", "complaint being verified"),
    /** A press report of corruption being verified. */
    PRESS_REPORT("báo chí nêu đang xác minh", "press report being verified");

    private final String vi;
    private final String en;

    ProceedingKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
