package org.khen.benchmarks.textbook;

/** What a host inserts, one kind of fact each. */
public final class Beans {

    private Beans() {}

    /** The person. */
    public record Candidate(
            int meritYear,
            int months,
            boolean female,
            boolean worker,
            boolean farmer,
            boolean guard,
            boolean wardGuard,
            boolean official,
            boolean direct,
            boolean leads,
            int goodYears,
            int excellentIdeas) {}

    /** A year of work with its rating. */
    public record WorkYear(int year, int rating) {}

    /** A time off work. */
    public record DayOff(int year, int days, boolean counted) {}

    /** A discipline. */
    public record Sanction(int year, int form) {}

    /** A course, as far as it lies in the merit year. */
    public record Course(boolean inMeritYear, boolean alongside, boolean goodConduct, int months, int result) {}

    /** A move from another unit. */
    public record Move(int year, int months, boolean comment) {}

    /** An initiative. */
    public record Idea(int year, int level) {}

    /** A research topic. */
    public record Topic(int year, boolean accepted, boolean applied) {}

    /** Wit in combat. */
    public record Wit(int year, boolean recognised) {}

    /** An achievement. */
    public record Deed(int year, boolean planned, boolean outstanding) {}

    /** An award already given. */
    public record Prior(String award, int year) {}

    /** Over how many years a streak is looked for, and of which ratings. */
    public record Window(String kind, int rating, int years, boolean upToNow) {}

    /** Adjoining years of a rating, found by a rule. */
    public record Streak(String kind, int first, int last, boolean upToNow) {

        public int getLength() {
            return last - first + 1;
        }
    }

    /** The streak that counts, found by a rule. */
    public record Best(String kind, int first, int last) {

        public int getLength() {
            return last - first + 1;
        }
    }
}
