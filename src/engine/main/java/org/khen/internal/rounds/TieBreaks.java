package org.khen.internal.rounds;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;

/** How the rows of a round order those whom people left equal: the first row first. */
final class TieBreaks {

    /** One bit for each row; nobody needs as many. */
    private static final int MOST = 30;

    private final List<RoundRule> rows;

    TieBreaks(RoundRules rules, String award) {
        rows = rules.of(RoundRuleKind.TIE_BREAK, award).stream()
                .sorted(Comparator.comparingInt(rule -> Objects.requireNonNull(rule.order())))
                .limit(MOST)
                .toList();
    }

    /** The least that the key of a candidate may be: what is not known speaks against it. A higher key goes first. */
    int least(Entry entry) {
        return key(entry, false);
    }

    /** The most that the key may be: what is not known speaks for it. */
    int most(Entry entry) {
        return key(entry, true);
    }

    private int key(Entry entry, boolean ifUnknown) {
        int key = 0;
        for (RoundRule row : rows) {
            Boolean belongs = belongs(entry, row);
            key = key * 2 + ((belongs == null ? ifUnknown : belongs) ? 1 : 0);
        }
        return key;
    }

    private static @Nullable Boolean belongs(Entry entry, RoundRule row) {
        FocusGroup group = Objects.requireNonNull(row.group());
        return group == FocusGroup.MOSTLY_WOMEN
                ? FocusGroups.isMostlyWomen(entry.nomination().candidate(), Objects.requireNonNull(row.value()))
                : entry.groups().get(group);
    }
}
