package org.khen.benchmarks;

import java.util.List;

/** The work that all variants do: fifty criteria of the pack {@code bench}, in the order of its table. */
final class Work {

    static final List<String> CRITERIA = List.of(
            "recruited-10",
            "recruited-60",
            "days-off-40",
            "days-off-20",
            "discipline",
            "discipline-warning",
            "rating-good",
            "rating-excellent",
            "old-unit",
            "long-courses",
            "courses",
            "initiative",
            "initiatives-2",
            "initiative-province",
            "initiative-state",
            "topic",
            "topics-2",
            "combat",
            "sudden",
            "outstanding",
            "outstanding-2",
            "any-merit",
            "excellent-2",
            "excellent-3",
            "good-5",
            "good-6",
            "completed-8",
            "completed-10",
            "latest-excellent-2",
            "latest-excellent-3",
            "latest-good-5",
            "latest-good-7",
            "excellent-initiatives",
            "good-initiatives",
            "good-initiative-province",
            "latest-initiatives",
            "good-fighter",
            "latest-advanced",
            "latest-certificate",
            "good-fighter-once",
            "producer",
            "guard",
            "direct",
            "leads",
            "leads-not",
            "medal",
            "high-medal",
            "no-official",
            "direct-worker",
            "guard-or-province");

    static final int RATING_GOOD = place("rating-good");
    static final int EXCELLENT_2 = place("excellent-2");
    static final int EXCELLENT_INITIATIVES = place("excellent-initiatives");
    static final int GOOD_5 = place("good-5");
    static final long BARS =
            places("days-off-40", "discipline", "discipline-warning", "old-unit", "long-courses", "courses");
    static final long MERITS = places("initiative", "topic", "combat", "outstanding");
    static final long STEADY = places("good-fighter", "good-initiative-province");

    /** Criteria that combine several conditions: no single number meets them. */
    static final long COMBINED = places("any-merit", "good-fighter-once", "direct-worker", "guard-or-province");

    private Work() {}

    static int place(String criterion) {
        int place = CRITERIA.indexOf(criterion);
        if (place < 0) {
            throw new IllegalArgumentException(criterion);
        }
        return place;
    }

    private static long places(String... criteria) {
        long places = 0;
        for (String criterion : criteria) {
            places |= 1L << place(criterion);
        }
        return places;
    }
}
