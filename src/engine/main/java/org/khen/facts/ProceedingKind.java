package org.khen.facts;

/**
 * A matter that may hold a review up while it is open.
 */
public enum ProceedingKind implements Word {
    /** Discipline is being considered. */
    DISCIPLINE("đang xem xét kỷ luật", "discipline under consideration"),
    /** Investigation. */
    INVESTIGATION("điều tra", "investigation"),
    /** Inspection with signs of a breach. */
    INSPECTION("thanh tra có dấu hiệu vi phạm", "inspection with signs of a breach"),
    /** Audit with signs of a breach. */
    AUDIT("kiểm toán có dấu hiệu vi phạm", "audit with signs of a breach"),
    /** Denunciation not settled yet. */
    DENUNCIATION("tố cáo chưa giải quyết xong", "denunciation not settled"),
    /** Complaint being verified. */
    COMPLAINT("khiếu nại đang xác minh", "complaint being verified"),
    /** A press report of corruption being verified. */
    PRESS_REPORT("báo chí nêu về tham nhũng, đang xác minh", "press report of corruption being verified");

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
