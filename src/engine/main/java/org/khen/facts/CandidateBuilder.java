package org.khen.facts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all candidates share. What is not set stays not known.
 *
 * <p>To add a row says that the row is known, and nothing about further rows. That a list lacks nothing is said by
 * {@link #complete}; that it is empty, by {@code complete} without a row. Not for use by several threads at once.
 *
 * @param <B> the builder itself
 */
public abstract sealed class CandidateBuilder<B extends CandidateBuilder<B>>
        permits PersonBuilder, CollectiveBuilder, HouseholdBuilder {

    private final Map<Fact, Rows<?>> lists = new EnumMap<>(Fact.class);
    final Rows<YearOfWork> years = list(Fact.YEARS);
    final Rows<Workplace> workplaces = list(Fact.WORKPLACES);
    final Rows<Achievement> achievements = list(Fact.ACHIEVEMENTS);
    final Rows<PastAward> pastAwards = list(Fact.PAST_AWARDS);
    final Rows<Proceeding> proceedings = list(Fact.PROCEEDINGS);

    @Nullable
    String name;

    @Nullable
    Boolean directWork;

    @Nullable
    Boolean grassroots;

    @Nullable
    Boolean enterprise;

    CandidateBuilder() {}

    abstract B self();

    final <T> Rows<T> list(Fact fact) {
        Rows<T> rows = new Rows<>();
        lists.put(fact, rows);
        return rows;
    }

    final <T> B add(Rows<T> rows, T item) {
        rows.add(item);
        return self();
    }

    final <T> B replace(Rows<T> rows, Listing<T> listing) {
        rows.replaceBy(listing);
        return self();
    }

    /**
     * Says that within {@code span} these lists hold everything there was.
     *
     * @param span from the first to the last day for which nothing is missing
     * @param facts the lists, for example {@link Fact#DISCIPLINES}
     * @throws IllegalArgumentException if a fact is not a list of this kind of candidate
     */
    public final B complete(Period span, Fact... facts) {
        Objects.requireNonNull(span, "span");
        for (Fact fact : facts) {
            Rows<?> rows = lists.get(fact);
            if (rows == null) {
                throw new IllegalArgumentException(
                        fact + " is not a list of this kind of candidate; lists: " + lists.keySet());
            }
            rows.completeFor(span);
        }
        return self();
    }

    /** The name to print on papers. Personal data. */
    public final B name(String name) {
        this.name = name;
        return self();
    }

    /** Whether the candidate directly labours, produces, trades, serves or fights. */
    public final B directWork(boolean directWork) {
        this.directWork = directWork;
        return self();
    }

    /** Whether the work is at the grassroots: in a commune, a base-level unit, a workshop. */
    public final B grassroots(boolean grassroots) {
        this.grassroots = grassroots;
        return self();
    }

    /** Whether the work is in an enterprise. */
    public final B enterprise(boolean enterprise) {
        this.enterprise = enterprise;
        return self();
    }

    /** A calendar year and its rating. */
    public final B rated(int year, Rating rating) {
        return rated(Period.year(year), rating);
    }

    /** A calendar or school year and its rating. */
    public final B rated(Period year, Rating rating) {
        return yearOfWork(new YearOfWork(year, rating));
    }

    /** One more year of work. */
    public final B yearOfWork(YearOfWork year) {
        return add(years, year);
    }

    /** Years of work, in place of those given before. */
    public final B years(Listing<YearOfWork> years) {
        return replace(this.years, years);
    }

    /** One more place of work. */
    public final B workplace(Workplace workplace) {
        return add(workplaces, workplace);
    }

    /** Places of work, in place of those given before. */
    public final B workplaces(Listing<Workplace> workplaces) {
        return replace(this.workplaces, workplaces);
    }

    /** One more achievement. */
    public final B achievement(Achievement achievement) {
        return add(achievements, achievement);
    }

    /** Achievements, in place of those given before. */
    public final B achievements(Listing<Achievement> achievements) {
        return replace(this.achievements, achievements);
    }

    /** One more title or commendation already given. */
    public final B pastAward(PastAward award) {
        return add(pastAwards, award);
    }

    /** Titles and commendations already given, in place of those given before. */
    public final B pastAwards(Listing<PastAward> awards) {
        return replace(pastAwards, awards);
    }

    /** One more matter under consideration. */
    public final B proceeding(Proceeding proceeding) {
        return add(proceedings, proceeding);
    }

    /** Matters under consideration, in place of those given before. */
    public final B proceedings(Listing<Proceeding> proceedings) {
        return replace(this.proceedings, proceedings);
    }
}
