package org.khen.authoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.authoring.tables.LimitUses.Use;
import org.khen.facts.Group;
import org.khen.facts.Ratio;
import org.khen.facts.Sex;
import org.khen.internal.combinations.Candidates;
import org.khen.pack.AppliesTo;
import org.khen.pack.AppliesTo.Aspect;
import org.khen.pack.CellRef;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.PackProblem;
import org.khen.pack.Subject;
import org.khen.pack.Unit;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/** What is told of the rows of a limit must be what choosing a row for every single candidate on every day shows. */
class RowsOfLimitTest {

    private static final int LIMITS = 600;
    private static final long SEED = Long.getLong("khen.seed", 4);
    private static final LocalDate START = LocalDate.of(2014, 8, 20);
    private static final List<Group> GROUPS = List.of(Group.FARMER, Group.WORKER);

    /** Somebody, proposed for something on some day; only a person has a sex. */
    private record Candidate(String award, @Nullable Sex sex, Set<Group> groups, LocalDate day) {

        private boolean meets(AppliesTo condition) {
            return switch (condition.aspect()) {
                case AWARD -> award.equals(condition.value());
                case SEX -> sex != null && sex.code().equals(condition.value());
                case GROUP -> groups.stream().anyMatch(group -> group.code().equals(condition.value()));
            };
        }

        private boolean mayGet(Limit row, String letter) {
            return row.inForce().holds(day)
                    && (row.reading() == null || row.reading().equals(letter))
                    && row.appliesTo().stream().allMatch(this::meets);
        }

        static List<Candidate> all() {
            List<Candidate> all = new ArrayList<>();
            for (int day = -1; day <= 6; day++) {
                for (String award : List.of("a", "b", "c")) {
                    LocalDate on = START.plusDays(day);
                    all.add(new Candidate(award, null, Set.of(), on));
                    for (Sex sex : Sex.values()) {
                        for (int in = 0; in < 4; in++) {
                            int some = in;
                            Set<Group> groups = Set.copyOf(IntStream.range(0, 2)
                                    .filter(i -> (some >> i & 1) == 1)
                                    .mapToObj(GROUPS::get)
                                    .toList());
                            all.add(new Candidate(award, sex, groups, on));
                        }
                    }
                }
            }
            return all;
        }

        private boolean isIn(Candidates some) {
            boolean subject = some.subjects().contains(sex == null ? Subject.COLLECTIVE : Subject.PERSON);
            return subject
                    && (some.awards() == null || some.awards().contains(award))
                    && some.belongsTo().stream().allMatch(of -> of.stream().anyMatch(groups::contains))
                    && some.belongsToNone().stream().noneMatch(groups::contains)
                    && (some.belongsToNone().isEmpty() || sex != null)
                    && (some.sex() == null || some.sex() == sex);
        }
    }

    private static Limit row(Random random, int line) {
        List<AppliesTo> conditions = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            conditions.add(new AppliesTo(Aspect.AWARD, random.nextBoolean() ? "a" : "b"));
        }
        if (random.nextInt(3) == 0) {
            conditions.add(new AppliesTo(Aspect.SEX, (random.nextBoolean() ? Sex.MALE : Sex.FEMALE).code()));
        }
        GROUPS.forEach(group -> {
            if (random.nextInt(4) == 0) {
                conditions.add(new AppliesTo(Aspect.GROUP, group.code()));
            }
        });
        int from = random.nextInt(6);
        Validity days = new Validity(
                random.nextInt(3) == 0 ? null : START.plusDays(from),
                random.nextInt(3) == 0 ? null : START.plusDays(from + random.nextInt(6 - from)));
        return new Limit(
                "fair.years",
                "fair.good-years",
                LimitRole.LIMIT,
                null,
                conditions,
                Direction.AT_LEAST,
                new Value.OfNumber(Ratio.of(1 + random.nextInt(2))),
                null,
                Unit.YEAR,
                days,
                "fair-1",
                random.nextInt(5) == 0 ? (random.nextBoolean() ? "A" : "B") : null,
                LimitStatus.BY_TEXT,
                null,
                "line " + line,
                new CellRef("limits.csv", line, 0));
    }

    private static Candidates asked(Random random) {
        boolean persons = random.nextInt(3) > 0;
        return new Candidates(
                Validity.ALWAYS,
                persons ? Set.of(Subject.PERSON) : Set.of(Subject.PERSON, Subject.COLLECTIVE),
                random.nextBoolean() ? null : Set.of("a", random.nextBoolean() ? "b" : "c"),
                random.nextInt(3) == 0 ? List.of(Set.copyOf(GROUPS)) : List.of(),
                random.nextInt(4) == 0 ? Set.of(Group.WORKER) : Set.of(),
                random.nextInt(5) == 0 ? Sex.FEMALE : null);
    }

    @Test
    void random_limits_are_told_as_every_candidate_tells_them() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < LIMITS; i++) {
            List<Limit> rows = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(line -> row(random, line + 2))
                    .toList();
            Candidates some = asked(random);
            List<PackProblem> told = new ArrayList<>();
            new RowsOfLimit("fair", rows, List.of(new Use("fair.good-years", null, some))).tell(told);
            List<Candidate> candidates =
                    Candidate.all().stream().filter(one -> one.isIn(some)).toList();
            for (Limit row : rows) {
                List<String> codes = told.stream()
                        .filter(problem -> problem.at().equals(row.at()))
                        .map(PackProblem::code)
                        .toList();
                List<String> expected = expected(row, rows, candidates);
                assertThat(codes)
                        .as("limit %d of seed %d, %s in %s for %s", i, SEED, row, rows, some)
                        .isEqualTo(expected);
                expected.forEach(code -> found.merge(code, 1, Integer::sum));
            }
        }
        assertThat(found.values()).hasSize(2).allMatch(times -> times > 100);
    }

    private static List<String> expected(Limit row, List<Limit> rows, List<Candidate> candidates) {
        List<String> letters = row.reading() != null ? List.of(row.reading()) : RowsOfLimit.letters(rows);
        boolean decides = false;
        boolean needed = letters.isEmpty();
        for (String letter : letters) {
            boolean inThisReading = false;
            for (Candidate candidate : candidates) {
                if (candidate.mayGet(row, letter)
                        && winning(row, rows, candidate, letter).isEmpty()) {
                    inThisReading = true;
                    needed |= !saidWithout(row, rows, candidate, letter);
                }
            }
            decides |= inThisReading;
            // A row that decides under one reading only is kept for it.
            needed |= !inThisReading;
        }
        return decides ? needed ? List.of() : List.of("LIMIT-ROWS-ALIKE") : List.of("LIMIT-ROW-SHADOWED");
    }

    private static List<Limit> winning(Limit row, List<Limit> rows, Candidate candidate, String letter) {
        return rows.stream()
                .filter(other -> other.appliesTo().size() > row.appliesTo().size())
                .filter(other -> candidate.mayGet(other, letter))
                .toList();
    }

    /** Whether a less specific row says the same, and none that is more specific than that one says otherwise. */
    private static boolean saidWithout(Limit row, List<Limit> rows, Candidate candidate, String letter) {
        return rows.stream()
                .filter(other -> other.appliesTo().size() < row.appliesTo().size())
                .filter(other -> candidate.mayGet(other, letter))
                .filter(other -> Objects.equals(other.value(), row.value()))
                .anyMatch(other -> winning(other, rows, candidate, letter).stream()
                        .flatMap(winning -> winning.equals(row) ? Stream.empty() : Stream.of(winning))
                        .allMatch(winning -> Objects.equals(winning.value(), row.value())));
    }
}
