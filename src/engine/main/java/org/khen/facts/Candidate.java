package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * Who is proposed. Each list says for which span it is complete; {@code null} means not known.
 *
 * <p>A candidate holds personal data. None of its implementations shows it in {@code toString}.
 */
public sealed interface Candidate permits Person, Collective, Household {

    /** The name to print on papers; {@code null} if not given. Personal data. */
    @Nullable
    String name();

    /** Whether the candidate directly labours, produces, trades, serves or fights (trực tiếp lao động). */
    @Nullable
    Boolean directWork();

    /** Years of work with their ratings. */
    @Nullable
    Listing<YearOfWork> years();

    /** Places of work. */
    @Nullable
    Listing<Workplace> workplaces();

    /** Whether the work is at the grassroots (ở cơ sở): in a commune, a base-level unit, a workshop. */
    @Nullable
    Boolean grassroots();

    /** Whether the work is in an enterprise (doanh nghiệp). */
    @Nullable
    Boolean enterprise();

    /** Achievements that the nomination rests on. */
    @Nullable
    Listing<Achievement> achievements();

    /** Titles and commendations already given. */
    @Nullable
    Listing<PastAward> pastAwards();

    /** Matters under consideration. */
    @Nullable
    Listing<Proceeding> proceedings();
}
