package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.khen.facts.FocusGroup;
import org.khen.internal.combinations.Days;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Coverage;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Rows of {@code rounds.csv} among each other: which stand twice, what reserved places belong to, and on what law caps rest. */
final class RoundChecks {

    private final PackSet packs;
    private final RowProblems problems;
    private final List<Placed<RoundRule>> rows;
    private final Map<String, List<Placed<RoundRule>>> caps = new HashMap<>();
    /** The rows looked at so far, by what only one of them may say on a day. */
    private final Map<List<Object>, List<Placed<RoundRule>>> before = new HashMap<>();

    RoundChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
        rows = packs.allRoundRules();
        for (Placed<RoundRule> row : rows) {
            String award = row.item().award();
            if (isCap(row.item()) && award != null && row.item().value() != null) {
                caps.computeIfAbsent(award, none -> new ArrayList<>()).add(row);
            }
        }
    }

    void check() {
        for (Placed<RoundRule> row : rows) {
            RoundRule rule = row.item();
            twice(row);
            if (rule.kind() == RoundRuleKind.TIE_BREAK && rule.order() != null) {
                orderTwice(row, rule.order());
            }
            law(row, RoundsTable.SOURCE, rule.source());
            if (rule.roundingSource() != null) {
                law(row, RoundsTable.ROUNDING_SOURCE, rule.roundingSource());
            }
            // One without a value does nothing; the reader saw to it that the others name award, scope and group.
            if (isReserve(rule)
                    && rule.value() != null
                    && rule.award() != null
                    && rule.scope() != null
                    && rule.group() != null) {
                reservedTwice(row, rule.award(), rule.scope(), rule.group());
                capOf(row, rule.award(), rule.scope());
            }
        }
    }

    /** The first row before this one that says the same on some of its days. */
    private Optional<Placed<RoundRule>> earlier(
            Placed<RoundRule> row, List<Object> what, Predicate<Placed<RoundRule>> condition) {
        List<Placed<RoundRule>> alike = before.computeIfAbsent(what, none -> new ArrayList<>());
        Optional<Placed<RoundRule>> found = alike.stream()
                .filter(other -> other.item().inForce().overlaps(row.item().inForce()))
                .filter(condition)
                .findFirst();
        alike.add(row);
        return found;
    }

    /** Rows of several packs hold beside each other; in one pack a code says one thing on a day. */
    private void twice(Placed<RoundRule> row) {
        String id = row.item().id();
        earlier(row, List.of("code", row.pack().id(), id), other -> true).ifPresent(other -> {
            Text place = place(row, other);
            add(
                    ProblemCode.ROUND_OVERLAP,
                    row,
                    RoundsTable.ID,
                    new Text(
                            "\"" + id + "\" đã có tại " + place.vi() + ", thời gian hiệu lực trùng nhau.",
                            "\"" + id + "\" already stands at " + place.en() + ", on some of the same days."),
                    new Text(
                            "Hãy sửa thời gian hiệu lực, hoặc đặt mã khác.", "Mend the days, or choose another code."));
        });
    }

    private void orderTwice(Placed<RoundRule> row, Integer order) {
        earlier(row, List.of("order", order), other -> mayMeet(row.item(), other.item()))
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

    /** Two rows would leave open whether their places add up; so a cap has at most one reserve for each group. */
    private void reservedTwice(Placed<RoundRule> row, String award, RoundScope scope, FocusGroup group) {
        earlier(row, List.of("reserve", award, scope, group), other -> true).ifPresent(other -> {
            Text place = place(row, other);
            add(
                    ProblemCode.RESERVE_TWICE,
                    row,
                    RoundsTable.GROUP,
                    new Text(
                            "Đã có suất dành cho \"" + group.vi() + "\" tại " + place.vi() + ".",
                            "Places are kept for \"" + group.en() + "\" at " + place.en() + " already."),
                    new Text(
                            "Hãy giữ một dòng cho mỗi nhóm trong cùng danh hiệu, hình thức và phạm vi.",
                            "Keep one row for each group of an award and scope."));
        });
    }

    /** Places are kept among those of a cap, and of caps within each other among those of the widest. */
    private void capOf(Placed<RoundRule> row, String award, RoundScope scope) {
        if (!packs.isSound(RoundsTable.FORMAT)) {
            return; // the cap may be a row that could not be read
        }
        Validity days = row.item().inForce();
        List<Placed<RoundRule>> ofAward = caps.getOrDefault(award, List.of());
        List<Validity> same = ofAward.stream()
                .map(Placed::item)
                .filter(cap -> cap.scope() == scope)
                .map(RoundRule::inForce)
                .toList();
        Days.firstGap(days, same).ifPresent(gap -> withoutCap(row, award, scope, gap));
        ofAward.stream()
                .filter(cap -> cap.item().inForce().overlaps(days))
                .filter(cap -> cap.item().scope() != null && cap.item().scope().compareTo(scope) > 0)
                .findFirst()
                .ifPresent(wider -> narrow(row, award, wider));
    }

    private void withoutCap(Placed<RoundRule> row, String award, RoundScope scope, Validity gap) {
        Text span = Dates.span(gap);
        add(
                ProblemCode.RESERVE_WITHOUT_CAP,
                row,
                RoundsTable.SCOPE,
                new Text(
                        "Không có mức tối đa của \"" + award + "\" trong phạm vi \"" + scope.vi() + "\" " + span.vi()
                                + ".",
                        "There is no cap of \"" + award + "\" for the scope \"" + scope.en() + "\" " + span.en() + "."),
                new Text(
                        "Hãy thêm dòng tỷ lệ hoặc số lượng tối đa cùng phạm vi, hoặc sửa thời gian hiệu lực.",
                        "Add the cap of the same scope, or mend the days."));
    }

    private void narrow(Placed<RoundRule> row, String award, Placed<RoundRule> wider) {
        Text place = place(row, wider);
        add(
                ProblemCode.RESERVE_SCOPE,
                row,
                RoundsTable.SCOPE,
                new Text(
                        "\"" + award + "\" còn có mức tối đa trong phạm vi rộng hơn tại " + place.vi() + ".",
                        "\"" + award + "\" has a cap of a wider scope at " + place.en() + "."),
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

    private static Text place(Placed<RoundRule> row, Placed<RoundRule> other) {
        return RowProblems.place(row.pack(), other.pack(), other.item().at());
    }

    private void add(ProblemCode code, Placed<RoundRule> row, Column column, Text message, Text advice) {
        problems.add(code, row.pack(), row.item().at(), column, message, advice);
    }
}
