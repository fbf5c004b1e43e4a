package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.khen.pack.RulePack;
import org.khen.pack.Topic;
import org.khen.pack.Validity;

/** What is in force on each day, worked out once from one change of the packs to the next. Safe to share between threads. */
final class InForce {

    private final Rulebook rulebook;
    private final LocalDate[] changes;
    private final AtomicReferenceArray<@Nullable RulesInForce> known;

    /** Nothing is worked out yet. */
    InForce(Rulebook rulebook, List<RulePack> packs) {
        this.rulebook = rulebook;
        changes = changes(packs);
        known = new AtomicReferenceArray<>(changes.length + 1);
    }

    /** The first day of everything that begins, and the first day without everything that ends. */
    private static LocalDate[] changes(List<RulePack> packs) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (RulePack pack : packs) {
            pack.sources().values().forEach(source -> addChanges(source.inForce(), days));
            pack.awards().forEach(award -> addChanges(award.inForce(), days));
            pack.routes().forEach(row -> addChanges(row.inForce(), days));
            for (Topic topic : pack.topics()) {
                topic.criteria().forEach(criterion -> addChanges(criterion.inForce(), days));
                topic.limits().forEach(limit -> addChanges(limit.inForce(), days));
            }
        }
        return days.toArray(LocalDate[]::new);
    }

    private static void addChanges(Validity validity, Set<LocalDate> days) {
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        if (from != null) {
            days.add(from);
        }
        if (to != null && to.isBefore(LocalDate.MAX)) {
            days.add(to.plusDays(1));
        }
    }

    RulesInForce on(LocalDate day) {
        int found = Arrays.binarySearch(changes, day);
        int span = found >= 0 ? found + 1 : -(found + 1);
        RulesInForce rules = known.get(span);
        if (rules == null) {
            known.compareAndSet(span, null, new RulesInForce(rulebook, day));
            rules = Objects.requireNonNull(known.get(span));
        }
        return rules;
    }
}
