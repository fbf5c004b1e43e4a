package org.khen.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.Outcome;
import org.khen.TransitionFinding;
import org.khen.Unamended;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** What is said of changes of law: what is assumed of a text that nobody has seen, what holds without it, and which day decides. */
final class NewLawText {

    private final Language language;

    NewLawText(Language language) {
        this.language = language;
    }

    /** What is assumed, in front of the first sentence, with a blank behind; empty if nothing is. */
    String assumption(List<Citation> assumed) {
        return assumed.isEmpty()
                ? ""
                : say(
                        "Giả định " + named(assumed)
                                + ", chưa xem được nguyên văn, không sửa đổi các quy định đang xét. ",
                        "On the assumption that " + named(assumed)
                                + ", whose text was not seen, leaves the rules as they were. ");
    }

    /** What holds if the new law left everything as it was, behind the first sentence; empty if nothing hangs on it. */
    String ifUnamended(Decision decision) {
        Unamended before = decision.ifUnamended();
        if (before == null) {
            return "";
        }
        if (decision.outcome() != Outcome.UNDETERMINED) {
            return say(
                    " Dù " + named(before.by())
                            + " (chưa xem được nguyên văn) có sửa đổi như đã biết hay không, kết quả" + " vẫn như vậy.",
                    " The outcome is the same whether " + named(before.by())
                            + " (text not seen) amends this as reported or not.");
        }
        if (before.outcome() == Outcome.UNDETERMINED) {
            return " " + condition(before) + say(" thì cũng chưa kết luận được.", ", it cannot be concluded either.");
        }
        return " " + condition(before) + ": "
                + OutcomeSentence.lowered(new OutcomeSentence(asBefore(decision, before), language).finding());
    }

    /** The heading over what the rows of the new law say. */
    String known(Unamended before) {
        return say("Theo nội dung đã biết của ", "By what is known of ") + named(before.by()) + ":";
    }

    /** The heading over what the law before says. */
    String heading(Unamended before) {
        return say("Theo quy định trước khi sửa đổi (", "By the law before (")
                + OutcomeSentence.lowered(condition(before))
                + "): "
                + Text.of(before.outcome()).in(language)
                + ".";
    }

    private String condition(Unamended before) {
        return say(
                "Nếu " + named(before.by()) + " không sửa đổi điều này",
                "If " + named(before.by()) + " leaves this as it was");
    }

    /** The answer of the law before as a decision, for those who write about decisions. */
    static Decision asBefore(Decision decision, Unamended before) {
        return new Decision(
                decision.id(),
                decision.award(),
                decision.asOf(),
                before.outcome(),
                before.openBecause(),
                before.decidedBy(),
                before.route(),
                before.awardFinding(),
                before.findings(),
                decision.missing(),
                List.of(),
                List.of(),
                List.of(),
                decision.packs());
    }

    /** Which day decided, where that may be another than the day of the proposal. */
    List<String> transitions(Decision decision) {
        List<String> lines = new ArrayList<>();
        LocalDate asOf = decision.asOf();
        for (TransitionFinding change : decision.transitions()) {
            if (asOf == null) {
                continue;
            }
            boolean after = !asOf.isBefore(change.on());
            lines.add(side(change, after));
            // To whom everything is granted nothing is more favourable.
            if (!after && change.note() != null && decision.outcome() != Outcome.ELIGIBLE) {
                lines.add(change.note());
            }
        }
        return lines;
    }

    private String side(TransitionFinding change, boolean after) {
        String on = Dates.text(change.on(), language);
        String by = say(", theo ", ", by ") + change.citation().in(language) + ".";
        if (change.day() == null) {
            return say(
                    "Hồ sơ chưa ghi ngày tiếp nhận nên áp dụng quy định của ngày đề nghị; nếu tiếp nhận từ ngày " + on
                            + " thì áp dụng quy định từ ngày đó" + by,
                    "The day of receipt is not given, so the rules of the day of the proposal apply; if it was received on "
                            + on + " or later, those of the day of receipt do" + by);
        }
        return after
                ? say(
                        "Hồ sơ tiếp nhận từ ngày " + on + " nên áp dụng quy định của ngày tiếp nhận" + by,
                        "Received on " + on + " or later, so the rules of the day of receipt apply" + by)
                : say(
                        "Hồ sơ tiếp nhận trước ngày " + on + " nên áp dụng quy định trước ngày đó" + by,
                        "Received before " + on + ", so the rules before that day apply" + by);
    }

    private String named(List<Citation> laws) {
        return laws.stream().map(law -> law.in(language)).distinct().collect(Collectors.joining(", "));
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
