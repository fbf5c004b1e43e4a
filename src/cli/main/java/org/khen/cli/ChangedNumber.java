package org.khen.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.khen.RulePacks;
import org.khen.facts.Ratio;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RulePack;
import org.khen.pack.Topic;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/**
 * A number that a user wants to try in the place of that of a pack.
 *
 * @param code the code of a row of {@code rounds.csv}, or of a limit
 * @param number the number as tables write it: a share in per cent
 */
record ChangedNumber(String code, Ratio number) {

    private static final Ratio PER_CENT = Ratio.of(1, 100);

    /** Reads {@code code=number}. */
    static ChangedNumber read(Session session, String written) {
        int equals = written.indexOf('=');
        String number = written.substring(equals + 1).strip().replace(',', '.').replaceFirst("\\s*%$", "");
        if (equals < 1 || !number.matches("\\d{1,9}(?:\\.\\d{1,6})?")) {
            throw session.wording().usage("round-bad-set", written);
        }
        return new ChangedNumber(written.substring(0, equals).strip(), Ratio.of(new BigDecimal(number)));
    }

    /** The packs with that number in the rows in force on the day. */
    RulePacks in(Session session, RulePacks packs, LocalDate day) {
        Set<String> known = new TreeSet<>();
        boolean found = false;
        for (RulePack pack : packs.packs()) {
            for (RoundRule rule : pack.rounds()) {
                if (isMeant(rule, day) && isShare(rule) && number.compareTo(Ratio.of(100)) > 0) {
                    throw session.wording().usage("round-set-above", code + "=" + number);
                }
                found |= isMeant(rule, day);
                known.add(rule.id());
            }
            for (Topic topic : pack.topics()) {
                for (Limit limit : topic.limits()) {
                    found |= isMeant(limit, day);
                    known.add(limit.id());
                }
            }
        }
        if (!found) {
            throw known.contains(code)
                    ? session.wording().usage("round-set-not-in-force", code, day)
                    : session.wording()
                            .usage("round-set-unknown", code, session.wording().didYouMean(code, known));
        }
        return packs.changed(pack -> changed(pack, day));
    }

    private RulePack changed(RulePack pack, LocalDate day) {
        List<RoundRule> rounds = new ArrayList<>();
        for (RoundRule rule : pack.rounds()) {
            rounds.add(isMeant(rule, day) ? rule.withValue(isShare(rule) ? number.times(PER_CENT) : number) : rule);
        }
        List<Topic> topics = new ArrayList<>();
        for (Topic topic : pack.topics()) {
            List<Limit> limits = topic.limits().stream()
                    .map(limit -> isMeant(limit, day)
                            ? limit.demanding(limit.direction(), new Value.OfNumber(number), limit.factor())
                            : limit)
                    .toList();
            topics.add(topic.with(topic.criteria(), limits));
        }
        return pack.with(pack.routes(), pack.spends(), topics, pack.tables()).withRounds(rounds);
    }

    private static boolean isShare(RoundRule rule) {
        return rule.kind() == RoundRuleKind.SHARE_AT_MOST || rule.kind() == RoundRuleKind.SHARE_RESERVED;
    }

    private boolean isMeant(RoundRule rule, LocalDate day) {
        return rule.id().equals(code)
                && rule.kind().countsPlaces()
                && rule.inForce().holds(day);
    }

    private boolean isMeant(Limit limit, LocalDate day) {
        return limit.id().equals(code)
                && limit.role() == LimitRole.LIMIT
                && !Objects.equals(limit.measuredIn(), Unit.WORD)
                && limit.inForce().holds(day);
    }
}
