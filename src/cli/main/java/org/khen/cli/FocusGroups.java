package org.khen.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** How many of the dossiers are of each focus group, and how many of those meet the conditions. */
final class FocusGroups {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /**
     * A group and its share of the dossiers.
     *
     * @param title what it is called
     * @param dossiers how many dossiers are of it
     * @param eligible how many of those meet the conditions
     */
    record Tally(Text title, int dossiers, int eligible) {

        Tally and(Tally other) {
            return new Tally(title, dossiers + other.dossiers, eligible + other.eligible);
        }
    }

    void add(Decision decision) {
        int eligible = decision.outcome() == Outcome.ELIGIBLE ? 1 : 0;
        for (Finding finding : decision.priorities()) {
            tallies.merge(finding.criterion(), new Tally(finding.title(), 1, eligible), Tally::and);
        }
    }

    /** In the order in which they were first met. */
    Collection<Tally> all() {
        return tallies.values();
    }

    static String names(Decision decision, Language language) {
        return decision.priorities().stream()
                .map(finding -> name(finding.title().in(language)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Without the condition in brackets, which is met by whoever is counted. */
    static String name(String title) {
        int bracket = title.indexOf(" (");
        return bracket < 0 ? title : title.substring(0, bracket);
    }
}
