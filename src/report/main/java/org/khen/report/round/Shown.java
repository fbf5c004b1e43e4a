package org.khen.report.round;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;
import org.khen.facts.Word;

/** The groups that charts show: those that councils are asked to favour, and leaders beside them. */
public enum Shown implements Word {
    /** Frontline workers. */
    FRONTLINE("Người trực tiếp lao động", "Frontline workers"),
    /** Small collectives, among collectives. */
    SMALL_COLLECTIVE("Tập thể nhỏ", "Small collectives"),
    /** Remote and other favoured places. */
    REMOTE("Địa bàn chú trọng", "Favoured places"),
    /** Women, among individuals. */
    WOMEN("Nữ", "Women"),
    /** Leaders and managers, among individuals. */
    LEADERS("Giữ chức vụ lãnh đạo, quản lý", "Leaders and managers");

    private final String vi;
    private final String en;

    Shown(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Whether a candidate can be of the group at all. */
    boolean asks(Line line) {
        return switch (this) {
            case FRONTLINE, REMOTE -> true;
            case SMALL_COLLECTIVE -> line.kind() == CandidateKind.COLLECTIVE;
            case WOMEN, LEADERS -> line.kind() == CandidateKind.PERSON;
        };
    }

    /** Whether the candidate is of the group; {@code null} if that is not known. */
    @Nullable
    Boolean holds(Line line) {
        return switch (this) {
            case FRONTLINE -> line.result().groups().get(FocusGroup.FRONTLINE);
            case SMALL_COLLECTIVE -> line.result().groups().get(FocusGroup.SMALL_COLLECTIVE);
            case REMOTE -> line.result().groups().get(FocusGroup.REMOTE_PLACE);
            case WOMEN -> line.result().groups().get(FocusGroup.WOMEN);
            case LEADERS -> line.leads();
        };
    }

    boolean surely(Line line) {
        return Objects.equals(holds(line), Boolean.TRUE);
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
