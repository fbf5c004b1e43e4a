package org.khen.internal.text;

import java.util.stream.Collectors;
import org.khen.Decision;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** The outcome of a decision in one sentence, with what hangs on law that nobody has seen. */
final class OutcomeSentence {

    private final Decision decision;
    private final Language language;

    OutcomeSentence(Decision decision, Language language) {
        this.decision = decision;
        this.language = language;
    }

    String text() {
        NewLawText law = new NewLawText(language);
        return law.assumption(decision.assumedUnamended()) + finding() + law.ifUnamended(decision);
    }

    /** The sentence alone. */
    String finding() {
        return switch (decision.outcome()) {
            case ELIGIBLE -> eligible();
            case NOT_ELIGIBLE -> notEligible();
            case UNDETERMINED -> undetermined();
            case NO_RULE_IN_FORCE -> noRule();
        };
    }

    private String eligible() {
        Text authority = decision.decidedBy();
        String who = authority == null
                ? say("cấp có thẩm quyền", "the competent authority")
                : withinSentence(authority.in(language));
        // A list of authorities would run into what they do.
        if (who.contains(";") || who.contains(",")) {
            return say(
                    "Đủ điều kiện, tiêu chuẩn để trình xét. Cấp quyết định khen thưởng: " + who + ".",
                    "Meets the conditions to be submitted; decided by: " + who + ".");
        }
        return say(
                "Đủ điều kiện, tiêu chuẩn để trình xét; việc khen thưởng do " + who + " quyết định.",
                "Meets the conditions to be submitted; decided by: " + who + ".");
    }

    private String notEligible() {
        String citations = Citations.joined(
                Obstacles.of(decision).stream()
                        .flatMap(finding -> finding.citations().stream())
                        .toList(),
                citation -> "",
                language);
        if (citations.isEmpty()) {
            return say("Không đủ điều kiện, tiêu chuẩn.", "Does not meet the conditions.");
        }
        return say("Không đủ điều kiện, tiêu chuẩn theo " + citations + ".", "Does not meet " + citations + ".");
    }

    private String undetermined() {
        String reasons = decision.openBecause().stream()
                .map(reason -> lowered(Text.of(reason).in(language)))
                .collect(Collectors.joining("; "));
        return say("Chưa đủ cơ sở để kết luận: ", "Cannot be concluded yet: ") + reasons + ".";
    }

    /** A description loses its capital within a sentence, a title of office keeps it. */
    private static String withinSentence(String authority) {
        boolean described = authority.startsWith("Người ") || authority.startsWith("Head ");
        return described ? lowered(authority) : authority;
    }

    /** Within the sentence; the council keeps its capital. */
    static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private String noRule() {
        Text title = decision.awardFinding().title();
        String award = title == null ? decision.award() : title.in(language);
        String date = decision.asOf() == null ? "?" : Dates.text(decision.asOf(), language);
        return say(
                "Các bộ quy định đang dùng không có quy định cho " + award + " vào ngày " + date
                        + " đối với người, tập thể được đề nghị. (Không có nghĩa là pháp luật khi đó không quy định.)",
                "The packs in use hold no rule for " + award + " on " + date
                        + " for this candidate. (This does not say that the law had none.)");
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
