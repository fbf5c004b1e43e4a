package org.khen.internal.loading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.khen.internal.combinations.Days;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Coverage;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Rows of {@code rounds.csv} among each other: which stand twice, what reserved places belong to, and on what law caps rest. */
final class RoundChecks {

    private final PackSet packs;
    private final RowProblems problems;
    private final List<Placed<RoundRule>> rows;

    RoundChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
        rows = packs.allRoundRules();
    }

    void check() {
        for (int i = 0; i < rows.size(); i++) {
            Placed<RoundRule> row = rows.get(i);
            List<Placed<RoundRule>> earlier = rows.subList(0, i).stream()
                    .filter(other -> other.item().inForce().overlaps(row.item().inForce()))
                    .toList();
            twice(row, earlier);
            if (row.item().kind() == RoundRuleKind.TIE_BREAK) {
                orderTwice(row, earlier);
            }
            law(row, RoundsTable.SOURCE, row.item().source());
            String roundingSource = row.item().roundingSource();
            if (roundingSource != null) {
                law(row, RoundsTable.ROUNDING_SOURCE, roundingSource);
            }
            if (isReserve(row.item()) && row.item().value() != null) { // one without a value does nothing
                reservedTwice(row, earlier);
                capOf(row);
            }
        }
    }

    /** Rows of several packs hold beside each other; in one pack a code says one thing on a day. */
    private void twice(Placed<RoundRule> row, List<Placed<RoundRule>> earlier) {
        first(
                        earlier,
                        other -> other.item().id().equals(row.item().id())
                                && other.pack().id().equals(row.pack().id()))
                .ifPresent(other -> {
                    Text place = place(row, other);
                    add(
                            ProblemCode.ROUND_OVERLAP,
                            row,
                            RoundsTable.ID,
                            new Text(
                                    "\"" + row.item().id() + "\" đã có tại " + place.vi()
                                            + ", thời gian hiệu lực trùng nhau.",
                                    "\"" + row.item().id() + "\" already stands at " + place.en()
                                            + ", on some of the same days."),
                            new Text(
                                    "Hãy sửa thời gian hiệu lực, hoặc đặt mã khác.",
                                    "Mend the days, or choose another code."));
                });
    }

    private void orderTwice(Placed<RoundRule> row, List<Placed<RoundRule>> earlier) {
        Integer order = row.item().order();
        first(
                        earlier,
                        other -> other.item().kind() == RoundRuleKind.TIE_BREAK
                                && order != null
                                && order.equals(other.item().order())
                                && mayMeet(row.item(), other.item()))
                .ifPresent(other -> {
                    Text place = place(row, other);
                    add(
                            ProblemCode.ROUND_ORDER_TWICE,
                            row,
                            RoundsTable.ORDER,
                            new Text(
                                    "Thứ tự " + order + " đã có tại " + place.vi() + ".",
                                    "The order " + order + " already stands at " + place.en() + "."),
                            new Text(
                                    "Hãy ghi thứ tự khác: trong một ngày mỗi thứ tự chỉ dùng một lần.",
                                    "Write another: on one day each place in the order stands once."));
                });
    }

    private static boolean mayMeet(RoundRule one, RoundRule other) {
        return one.award() == null || other.award() == null || one.award().equals(other.award());
    }

    private static boolean isReserve(RoundRule rule) {
        return rule.kind() == RoundRuleKind.SHARE_RESERVED || rule.kind() == RoundRuleKind.NUMBER_RESERVED;
    }

    private static boolean isCap(RoundRule rule) {
        return rule.kind() == RoundRuleKind.SHARE_AT_MOST || rule.kind() == RoundRuleKind.NUMBER_AT_MOST;
    }

    private static boolean ofSameAward(RoundRule one, RoundRule other) {
        return one.award() != null && one.award().equals(other.award());
    }

    /** Two rows would leave open whether their places add up; so a cap has at most one reserve for each group. */
    private void reservedTwice(Placed<RoundRule> row, List<Placed<RoundRule>> earlier) {
        RoundRule rule = row.item();
        first(
                        earlier,
                        other -> isReserve(other.item())
                                && other.item().value() != null
                                && ofSameAward(rule, other.item())
                                && rule.scope() == other.item().scope()
                                && rule.group() == other.item().group())
                .ifPresent(other -> {
                    Text place = place(row, other);
                    String vi = rule.group() == null ? "" : rule.group().vi();
                    String en = rule.group() == null ? "" : rule.group().en();
                    add(
                            ProblemCode.RESERVE_TWICE,
                            row,
                            RoundsTable.GROUP,
                            new Text(
                                    "Đã có suất dành cho \"" + vi + "\" tại " + place.vi() + ".",
                                    "Places are kept for \"" + en + "\" at " + place.en() + " already."),
                            new Text(
                                    "Hãy giữ một dòng cho mỗi nhóm trong cùng danh hiệu, hình thức và phạm vi.",
                                    "Keep one row for each group of an award and scope."));
                });
    }

    /** Places are kept among those of a cap, and of caps within each other among those of the widest. */
    private void capOf(Placed<RoundRule> row) {
        if (!packs.isSound(RoundsTable.FORMAT)) {
            return; // the cap may be a row that could not be read
        }
        RoundRule rule = row.item();
        List<Placed<RoundRule>> caps = rows.stream()
                .filter(other -> isCap(other.item()) && other.item().value() != null && ofSameAward(rule, other.item()))
                .toList();
        List<Validity> same = caps.stream()
                .map(Placed::item)
                .filter(cap -> cap.scope() == rule.scope())
                .map(RoundRule::inForce)
                .toList();
        Days.firstGap(rule.inForce(), same).ifPresent(gap -> withoutCap(row, gap));
        first(
                        caps,
                        cap -> cap.item().inForce().overlaps(rule.inForce())
                                && cap.item().scope() != null
                                && rule.scope() != null
                                && cap.item().scope().compareTo(rule.scope()) > 0)
                .ifPresent(wider -> narrow(row, wider));
    }

    private void withoutCap(Placed<RoundRule> row, Validity gap) {
        RoundRule rule = row.item();
        Text span = Dates.span(gap);
        add(
                ProblemCode.RESERVE_WITHOUT_CAP,
                row,
                RoundsTable.SCOPE,
                new Text(
                        "Không có mức tối đa của \"" + rule.award() + "\" trong phạm vi \""
                                + (rule.scope() == null ? "" : rule.scope().vi()) + "\" " + span.vi() + ".",
                        "There is no cap of \"" + rule.award() + "\" for the scope \""
                                + (rule.scope() == null ? "" : rule.scope().en()) + "\" " + span.en() + "."),
                new Text(
                        "Hãy thêm dòng tỷ lệ hoặc số lượng tối đa cùng phạm vi, hoặc sửa thời gian hiệu lực.",
                        "Add the cap of the same scope, or mend the days."));
    }

    private void narrow(Placed<RoundRule> row, Placed<RoundRule> wider) {
        RoundRule rule = row.item();
        Text place = place(row, wider);
        add(
                ProblemCode.RESERVE_SCOPE,
                row,
                RoundsTable.SCOPE,
                new Text(
                        "\"" + rule.award() + "\" còn có mức tối đa trong phạm vi rộng hơn tại " + place.vi() + ".",
                        "\"" + rule.award() + "\" has a cap of a wider scope at " + place.en() + "."),
                new Text("Hãy dành suất ở phạm vi rộng nhất.", "Reserve places at the widest scope."));
    }

    /** Caps, reserves and what excludes a second award leave people out: that rests on law, or is a choice and called one. */
    private void law(Placed<RoundRule> row, Column column, String id) {
        Source source = packs.source(id);
        if (source == null) {
            return; // told as unknown
        }
        RoundRule rule = row.item();
        // A choice has no text to be seen; that it is nobody's but the pack's the status says.
        boolean choice = source.type() == SourceType.LOCAL_CHOICE
                && rule.status() != LimitStatus.BY_TEXT
                && source.coverage() != Coverage.NOT_SEEN;
        if (source.textNotSeen() && !choice) {
            add(
                    ProblemCode.ROUND_SOURCE,
                    row,
                    column,
                    new Text(
                            "\"" + id + "\" (" + source.coverage().vi() + ", "
                                    + source.confidence().vi() + ") không đủ làm căn cứ cho quy định của đợt xét.",
                            "\"" + id + "\" (" + source.coverage().en() + ", "
                                    + source.confidence().en() + ") is not enough for a rule of rounds."),
                    new Text(
                            "Hãy dẫn văn bản đã biết nội dung, hoặc xóa dòng này.",
                            "Cite an instrument whose content is known, or delete the row."));
            return;
        }
        boolean leavesOut = rule.kind() != RoundRuleKind.TIE_BREAK;
        if (leavesOut && rule.status() == LimitStatus.BY_TEXT && source.type() != SourceType.NORMATIVE) {
            add(
                    ProblemCode.ONLY_LAW_REFUSES,
                    row,
                    column,
                    new Text(
                            "\"" + id + "\" (" + source.type().vi() + ") không đủ làm căn cứ cho \""
                                    + rule.kind().vi() + "\".",
                            "\"" + id + "\" (" + source.type().en() + ") is not enough for \""
                                    + rule.kind().en() + "\"."),
                    new Text(
                            "Hãy dẫn văn bản quy phạm pháp luật, hoặc ghi \"lựa chọn của địa phương\" ở cột \"Tình trạng\".",
                            "Cite a normative instrument, or mark the row as a local choice."));
        }
    }

    private static Optional<Placed<RoundRule>> first(
            List<Placed<RoundRule>> rows, Predicate<Placed<RoundRule>> condition) {
        return rows.stream().filter(condition).findFirst();
    }

    private static Text place(Placed<RoundRule> row, Placed<RoundRule> other) {
        return RowProblems.place(row.pack(), other.pack(), other.item().at());
    }

    private void add(ProblemCode code, Placed<RoundRule> row, Column column, Text message, Text advice) {
        problems.add(code, row.pack(), row.item().at(), column, message, advice);
    }
}
