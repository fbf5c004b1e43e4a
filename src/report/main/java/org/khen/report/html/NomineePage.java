package org.khen.report.html;

import java.util.List;
import java.util.Objects;
import org.khen.Contest;
import org.khen.OpenReason;
import org.khen.RoundStatus;
import org.khen.pack.RoundRuleKind;
import org.khen.report.Audience;
import org.khen.report.round.Line;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;

/** What a nominee reads: nobody else appears, nor a number by which others could be placed. */
public final class NomineePage {

    private final RoundBook book;
    private final Say say;
    private final Line line;

    NomineePage(RoundBook book, Say say, Line line) {
        this.book = book;
        this.say = say;
        this.line = line;
    }

    /** Head and foot. */
    public Head head() {
        return new Head(
                say,
                say.of("Gửi người được đề nghị · ", "To the nominee · ") + book.name(),
                line.name(),
                book.decision().heldOn(),
                book.decision().packs());
    }

    /** The language. */
    public Say say() {
        return say;
    }

    /** The nomination. */
    public Line line() {
        return line;
    }

    /** What becomes of it: a pending matter reads as nothing but a review that is suspended. */
    public String status() {
        if (line.decision().openBecause().contains(OpenReason.SUSPENDED)) {
            return say.of(OpenReason.SUSPENDED);
        }
        return say.of(line.result().status());
    }

    /** The same in a sentence. */
    public String sentence() {
        RoundStatus status = line.result().status();
        return switch (status) {
            case SELECTED ->
                say.of(
                        "Trong danh sách dự kiến trình Hội đồng, trong phạm vi tỷ lệ, số lượng quy định.",
                        "On the draft list for the council, within the limits.");
            case COUNCIL_CHOOSES -> chosen();
            case PLACES_UNKNOWN ->
                say.of(
                        "Đủ điều kiện, tiêu chuẩn; số suất theo quy định chưa xác định được.",
                        "Meets the conditions; the number of places is not known yet.");
            case ELIGIBLE_NOT_SELECTED ->
                say.of(
                        "Đủ điều kiện, tiêu chuẩn nhưng vượt tỷ lệ, số lượng quy định" + cap() + ".",
                        "Meets the conditions, beyond the cap" + cap() + ".");
            case UNDETERMINED, NOT_ELIGIBLE, NO_RULE_IN_FORCE -> "";
        };
    }

    /** What the council chooses: among others within the limits, or one of several awards of this nominee. */
    private String chosen() {
        List<Contest> contests = book.decision().contests().stream()
                .filter(contest -> contest.dossiers().contains(line.id()))
                .toList();
        if (contests.isEmpty() || contests.stream().anyMatch(contest -> contest.cap() != null)) {
            return say.of(
                    "Đủ điều kiện, tiêu chuẩn; Hội đồng lựa chọn trong phạm vi tỷ lệ, số lượng quy định.",
                    "Meets the conditions; the council chooses within the limits.");
        }
        return contests.get(0).because() == RoundRuleKind.ONE_STATE_AWARD_A_YEAR
                ? say.of(
                        "Đủ điều kiện, tiêu chuẩn; trong một năm chỉ một khen thưởng cấp Nhà nước, Hội đồng chọn một.",
                        "Meets the conditions; one state-level award a year, and the council chooses which.")
                : say.of(
                        "Đủ điều kiện, tiêu chuẩn; một thành tích chỉ một hình thức khen thưởng, Hội đồng chọn một.",
                        "Meets the conditions; one achievement carries one form, and the council chooses which.");
    }

    private String cap() {
        return Objects.requireNonNullElse(
                line.result().cap() == null
                        ? null
                        : book.decision().caps().stream()
                                .filter(cap -> cap.is(
                                        Objects.requireNonNull(line.result().cap())))
                                .map(cap ->
                                        say.of(" tại ", " of ") + cap.citation().in(say.language()))
                                .findFirst()
                                .orElse(null),
                "");
    }

    /** The explanation. */
    public Dossier dossier() {
        return Dossier.of(book, line, Audience.NOMINEE, say.language());
    }
}
