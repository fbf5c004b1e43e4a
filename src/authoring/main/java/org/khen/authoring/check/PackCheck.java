package org.khen.authoring.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.PackProof;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.authoring.tables.TableAnalysis;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.CellRef;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/**
 * Looks at packs that load for what is probably not meant: limits that decide nothing or are out of range, limits of a higher
 * award that are looser than those of a lower one, caps that no small unit can meet, sources that end without a successor or
 * were never checked, facts that no document is named for.
 *
 * <p>All of it is advice: {@link PackProblem#error()} is {@code false}, and no decision depends on it. Nothing is compiled and
 * no case is run. Equal packs give equal advice in the same order. Safe to call from several threads.
 */
public final class PackCheck {

    /** After how many months a source is to be checked again, if nobody says otherwise. */
    public static final int MONTHS_BETWEEN_CHECKS = 12;

    private PackCheck() {}

    /**
     * All advice that needs no date.
     *
     * @param packs packs that were found valid together
     * @return warnings by pack and place
     */
    public static List<PackProblem> of(RulePacks packs) {
        return check(packs, always());
    }

    /**
     * All advice, and the sources that are due to be checked again. The day is an argument because no class of Khen reads the
     * clock.
     *
     * @param packs packs that were found valid together
     * @param asOf the day on which they are looked at
     * @param monthsBetweenChecks a source last checked more than so many months before that day is due; at least 1
     * @return warnings by pack and place
     * @throws IllegalArgumentException if the number of months is less than 1
     */
    public static List<PackProblem> of(RulePacks packs, LocalDate asOf, int monthsBetweenChecks) {
        Objects.requireNonNull(asOf, "asOf");
        if (monthsBetweenChecks < 1) {
            throw new IllegalArgumentException(
                    "at least one month (monthsBetweenChecks = " + monthsBetweenChecks + ")");
        }
        List<Check> checks = new ArrayList<>(always());
        checks.add(new DueSources(asOf, monthsBetweenChecks));
        return check(packs, checks);
    }

    /**
     * What loading tells and, if the packs load, all advice, in one list by pack and place: what {@code khen pack check} prints.
     *
     * @param report what loading tells
     * @param asOf the day on which sources are held against their last check; {@code null} to leave that out
     * @param monthsBetweenChecks as in {@link #of(RulePacks, LocalDate, int)}; not looked at without a day
     */
    public static List<PackProblem> all(PackReport report, @Nullable LocalDate asOf, int monthsBetweenChecks) {
        Problems all = new Problems();
        all.addAll(report.problems());
        RulePacks packs = report.packs();
        if (packs != null) {
            all.addAll(asOf == null ? of(packs) : of(packs, asOf, monthsBetweenChecks));
            all.addAll(TableAnalysis.of(packs));
        }
        return all.all();
    }

    /**
     * Packs that no case proves, as errors: they load, but nobody may rely on them.
     *
     * @param proofs the cases of packs, run
     */
    public static List<PackProblem> unproved(List<PackProof> proofs) {
        return proofs.stream()
                .flatMap(proof -> proof.failures().stream()
                        .map(failure -> ProblemCode.PACK_UNPROVED.at(
                                proof.pack(),
                                new CellRef("pack.csv", 0, 0),
                                failure,
                                new Text(
                                        "Hãy thêm tình huống vào cases.csv của từng nhóm tiêu chí.",
                                        "Add cases to the cases.csv of each topic."))))
                .toList();
    }

    private static List<Check> always() {
        return List.of(
                new UncheckedSources(),
                new UnfollowedSources(),
                new LimitRanges(),
                new RankOrder(),
                new SmallUnits(),
                new MissingEvidence());
    }

    private static List<PackProblem> check(RulePacks packs, List<Check> checks) {
        Objects.requireNonNull(packs, "packs");
        CheckedPacks checked = new CheckedPacks(packs);
        Problems found = new Problems();
        checks.forEach(check -> check.check(checked, found));
        return found.all();
    }
}
