package org.khen.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.Rounding;
import org.khen.pack.RulePack;
import org.khen.pack.Source;

/** What a pack holds over review rounds: each row in a line, with its days, its clause and whether it is a local choice. */
final class RoundRulesPage {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final Session session;
    private final Page page;
    private final Map<String, Source> sources;

    RoundRulesPage(Session session, Page page, Map<String, Source> sources) {
        this.session = session;
        this.page = page;
        this.sources = sources;
    }

    /** Adds the rows in force on a day, or all. */
    void add(RulePack pack, @Nullable LocalDate day) {
        List<RoundRule> rules = pack.rounds().stream()
                .filter(rule -> day == null || rule.inForce().holds(day))
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        page.blank();
        page.say(1, "show-rounds");
        for (RoundRule rule : rules) {
            page.line(2, line(rule));
            if (rule.note() != null) {
                page.line(3, rule.note());
            }
        }
    }

    private String line(RoundRule rule) {
        List<String> words = new ArrayList<>();
        words.add(rule.award() == null ? session.say("show-every-award") : rule.award());
        if (rule.scope() != null) {
            words.add(session.say("show-round-scope", session.wording().word(rule.scope())));
        }
        value(rule, words);
        if (rule.order() != null) {
            words.add(session.say("show-round-order", rule.order()));
        }
        if (rule.group() != null) {
            String key = rule.kind() == RoundRuleKind.TIE_BREAK ? "show-round-first" : "show-round-group";
            words.add(session.say(key, session.wording().word(rule.group())));
        }
        if (rule.unused() != null) {
            words.add(session.say("show-round-unused", session.wording().word(rule.unused())));
        }
        if (!rule.except().isEmpty()) {
            words.add(session.say("show-round-except", page.words(rule.except())));
        }
        return rule.id() + " – " + session.wording().word(rule.kind()) + ": " + String.join("; ", words) + " ("
                + page.validity(rule.inForce()) + "; " + page.citation(rule.source(), sources) + ")" + choice(rule);
    }

    private void value(RoundRule rule, List<String> words) {
        if (rule.status() == LimitStatus.AWAITING_LOCAL) {
            words.add(session.wording().word(rule.status()));
        }
        Ratio value = rule.value();
        if (value == null) {
            return;
        }
        boolean places = rule.kind() == RoundRuleKind.NUMBER_AT_MOST || rule.kind() == RoundRuleKind.NUMBER_RESERVED;
        String plain = (places ? value : value.times(HUNDRED)).toString();
        String number = session.language() == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
        String award = rule.baseAward() == null ? "" : " " + rule.baseAward();
        String base = rule.base() == null
                ? ""
                : " " + session.say("show-round-base", session.wording().word(rule.base()) + award);
        words.add(session.say(places ? "show-round-places" : "show-round-share", number) + base);
        if (rule.kind() == RoundRuleKind.SHARE_AT_MOST || rule.kind() == RoundRuleKind.SHARE_RESERVED) {
            words.add(session.wording().word(rule.rounding()) + roundingSource(rule));
        }
    }

    private String roundingSource(RoundRule rule) {
        return rule.rounding() == Rounding.DOWN || rule.roundingSource() == null
                ? ""
                : " (" + page.citation(rule.roundingSource(), sources) + ")";
    }

    /** Marks what no law but the locality chose. */
    private String choice(RoundRule rule) {
        if (rule.status() == LimitStatus.BY_TEXT || rule.status() == LimitStatus.AWAITING_LOCAL) {
            return "";
        }
        String confirmed = rule.confirmedBy() == null ? "" : ": " + rule.confirmedBy();
        return " [" + session.wording().word(rule.status()) + confirmed + "]";
    }
}
