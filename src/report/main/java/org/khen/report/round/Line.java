package org.khen.report.round;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Asked;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.RoundResult;
import org.khen.RouteFinding;
import org.khen.Verdict;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.Listing;
import org.khen.facts.Person;
import org.khen.facts.RoundEntry;
import org.khen.pack.Text;

/**
 * A nomination with what becomes of it: a line of a paper.
 *
 * @param entry the nomination
 * @param result what becomes of it
 * @param unit the name of the unit that submits it, its code if it has none; {@code null} if not known
 */
public record Line(RoundEntry entry, RoundResult result, @Nullable String unit) {

    private static final Text NOBODY_NAMED = new Text("Chưa rõ cấp quyết định", "Deciding authority not known");

    /** By unit, then by the place that the unit gives, then by the code of the dossier. */
    static final Comparator<Line> BY_UNIT = Comparator.comparing(
                    (Line line) -> line.result.unit(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.entry.unitRank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::id);

    /** The code of the dossier. */
    public String id() {
        return entry.id();
    }

    /** What is found of the nomination alone. */
    public Decision decision() {
        return result.decision();
    }

    /** The name to print, the code of the dossier if it has none. */
    public String name() {
        String name = entry.nomination().candidate().name();
        return name == null || name.isBlank() ? id() : name;
    }

    /** Post and unit, as far as they are known. */
    public String postAndUnit() {
        String post = entry.post();
        if (post == null || post.isBlank()) {
            return Objects.requireNonNullElse(unit, "");
        }
        return unit == null ? post : post + ", " + unit;
    }

    /** What kind of candidate. */
    public CandidateKind kind() {
        return CandidateKind.of(entry.nomination().candidate());
    }

    /** The award. */
    public Text award() {
        Text title = decision().awardFinding().title();
        return title == null ? new Text(decision().award(), decision().award()) : title;
    }

    /** Who decides. */
    public Text authority() {
        return Objects.requireNonNullElse(decision().decidedBy(), NOBODY_NAMED);
    }

    /** Whether it is for long service or tenure, which is counted apart. */
    public boolean isLongService() {
        AwardGround ground = entry.nomination().ground();
        return ground == AwardGround.LONG_SERVICE || ground == AwardGround.TENURE;
    }

    /** Whether the candidate holds a leading post; {@code null} if not known, or it is no person. */
    public @Nullable Boolean leads() {
        return entry.nomination().candidate() instanceof Person person ? person.leadingPost() : null;
    }

    /** The achievements named. */
    public List<Achievement> achievements() {
        Listing<Achievement> listing = entry.nomination().candidate().achievements();
        return listing == null ? List.of() : listing.items();
    }

    /** The clauses of the route that is met, each once, in its order. */
    public Set<Citation> clauses() {
        Set<Citation> clauses = new LinkedHashSet<>();
        for (RouteFinding route : decision().awardFinding().routes()) {
            if (route.verdict() == Verdict.MET && route.route().equals(decision().route())) {
                route.asked().stream()
                        .filter(asked -> asked.verdict() == Verdict.MET)
                        .map(Asked::citation)
                        .forEach(clauses::add);
            }
        }
        return clauses;
    }

    /** Names the dossier and nobody. */
    @Override
    public String toString() {
        return "Line[id=" + id() + "]";
    }
}
