package org.khen.internal.loading;

import java.util.EnumSet;
import java.util.Set;
import org.khen.internal.language.Reference;
import org.khen.pack.CriterionKind;

/** Which way a limit is tightened: by fewer values that satisfy it, or by more. */
enum Strict {
    /** What is required grows stricter as fewer values satisfy it. */
    BY_FEWER,
    /** What bars or suspends grows stricter as more values satisfy it. */
    BY_MORE;

    /** The ways of all criteria that use a limit; with both, nobody can say which value is stricter. */
    static Set<Strict> waysOf(String limit, PackSet packs) {
        Set<Strict> ways = EnumSet.noneOf(Strict.class);
        packs.limit(limit).stream().map(row -> row.item().criterion()).forEach(id -> {
            if (id != null) {
                add(ways, id, packs);
            }
        });
        packs.allRules().stream()
                .filter(rule -> rule.item().references().stream()
                        .anyMatch(used -> used.kind() == Reference.Kind.LIMIT
                                && used.code().equals(limit)))
                .forEach(rule -> add(ways, rule.item().name(), packs));
        return ways.isEmpty() ? EnumSet.of(BY_FEWER) : ways;
    }

    private static void add(Set<Strict> ways, String criterion, PackSet packs) {
        packs.criteria(criterion).forEach(row -> {
            CriterionKind kind = row.item().kind();
            ways.add(kind == CriterionKind.BAR || kind == CriterionKind.SUSPENDS ? BY_MORE : BY_FEWER);
        });
    }
}
