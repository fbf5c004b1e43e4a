package org.khen.pack;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Group;

/**
 * A row of {@code routes.csv}: something an award asks for.
 *
 * @param award the code of the award, or the mark of a {@linkplain AwardScope scope} of awards
 * @param subject whom the row is for
 * @param who the groups the row is for; empty means everybody
 * @param route the route; {@code *} for every route
 * @param group rows of a route with the same letter: one suffices; {@code null} if the row stands alone
 * @param asks the code of a criterion, or {@code award:} and the code of an award
 * @param inForce the days it is in force
 * @param source the code of its source
 * @param reading the letter of the reading it belongs to; {@code null} if there is one reading
 * @param note a note; {@code null} if none
 * @param at where it stands
 */
public record RouteRow(
        String award,
        Subject subject,
        Set<Group> who,
        String route,
        @Nullable String group,
        String asks,
        Validity inForce,
        String source,
        @Nullable String reading,
        @Nullable String note,
        CellRef at) {

    /** Copies the groups, in the order of their list. */
    public RouteRow {
        who = Collections.unmodifiableSet(new TreeSet<>(who));
    }

    /** The name by which a pack that builds on this one says that it replaces such rows. */
    public String name() {
        return award + "/" + asks;
    }

    /** Whether both say the same, be it on other days or by another source. */
    public boolean saysTheSameAs(RouteRow other) {
        return award.equals(other.award)
                && subject == other.subject
                && who.equals(other.who)
                && route.equals(other.route)
                && Objects.equals(group, other.group)
                && asks.equals(other.asks)
                && Objects.equals(reading, other.reading);
    }

    /** The mark of a row that asks for another award. */
    public static final String AWARD = "award:";

    /** The code of the award it asks for; {@code null} if it asks for a criterion. */
    public @Nullable String asksAward() {
        return asks.startsWith(AWARD) ? asks.substring(AWARD.length()) : null;
    }

    /** The same row in force on other days. */
    public RouteRow during(Validity days) {
        return new RouteRow(award, subject, who, route, group, asks, days, source, reading, note, at);
    }

    /** The same row by another source, in force on other days. */
    public RouteRow by(String otherSource, Validity days) {
        return new RouteRow(award, subject, who, route, group, asks, days, otherSource, reading, note, at);
    }

    /** The same row asked for by itself, and not as one of several alternatives. */
    public RouteRow alone() {
        return new RouteRow(award, subject, who, route, null, asks, inForce, source, reading, note, at);
    }
}
