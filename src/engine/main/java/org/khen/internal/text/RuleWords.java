package org.khen.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.RoundRuleChange;
import org.khen.RoundRuleUse;
import org.khen.facts.FocusGroup;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.pack.Language;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.Text;
import org.khen.pack.Unit;

/** A row of rounds that differs, in words. */
final class RuleWords {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final CapText was;
    private final CapText is;
    private final Language language;

    RuleWords(CapText was, CapText is, Language language) {
        this.was = was;
        this.is = is;
        this.language = language;
    }

    /** The row, what it said and says, and its clause. */
    String change(RoundRuleChange change) {
        RoundRuleUse before = change.before();
        RoundRuleUse after = change.after();
        RoundRuleUse shown = Objects.requireNonNull(after == null ? before : after);
        String said = before == null ? say("không có", "none") : content(before, was);
        String says = after == null ? say("không còn", "none any more") : content(after, is);
        return Text.of(shown.kind()).in(language) + " (" + shown.rule() + "): "
                + (said.equals(says) ? says : said + " → " + says) + ". " + clauses(before, after)
                + is.local(shown.status());
    }

    /** Only that the row differs, and its clause: what it said and says is told once. */
    String brief(RoundRuleChange change) {
        RoundRuleUse before = change.before();
        RoundRuleUse after = change.after();
        RoundRuleUse shown = Objects.requireNonNull(after == null ? before : after);
        return say("Quy định thay đổi: ", "The row differs: ")
                + Text.of(shown.kind()).in(language) + " (" + shown.rule() + "). " + clauses(before, after);
    }

    private String content(RoundRuleUse rule, CapText names) {
        List<String> words = new ArrayList<>();
        if (rule.award() != null) {
            words.add(names.award(rule.award()));
        }
        add(words, rule.scope());
        if (rule.value() != null) {
            words.add(
                    rule.kind() == RoundRuleKind.NUMBER_AT_MOST || rule.kind() == RoundRuleKind.NUMBER_RESERVED
                            ? names.count(rule.value().numerator().intValueExact())
                            : Numbers.amount(rule.value().times(HUNDRED), Unit.PERCENT, language));
        }
        if (rule.base() != null) {
            String base = OutcomeSentence.lowered(Text.of(rule.base()).in(language));
            words.add(rule.baseAward() == null ? base : base + " " + names.award(rule.baseAward()));
        }
        FocusGroup group = rule.group();
        add(words, group);
        if (rule.order() != null) {
            words.add(say("thứ tự ", "order ") + rule.order());
        }
        add(words, rule.unused());
        if (rule.kind().countsPlaces()) {
            add(words, rule.rounding());
        }
        return words.isEmpty() ? say("có hiệu lực", "in force") : String.join(", ", words);
    }

    private void add(List<String> words, @Nullable Word word) {
        if (word != null) {
            words.add(OutcomeSentence.lowered(Text.of(word).in(language)));
        }
    }

    private String clauses(@Nullable RoundRuleUse before, @Nullable RoundRuleUse after) {
        List<String> cited = new ArrayList<>();
        if (before != null) {
            cited.add(before.citation().in(language));
        }
        if (after != null) {
            cited.add(after.citation().in(language));
        }
        return say("Căn cứ ", "By ") + cited.stream().distinct().collect(Collectors.joining(" → ")) + ".";
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
