package org.khen.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.RulePacks;
import org.khen.Verdict;
import org.khen.facts.Collective;
import org.khen.facts.Nomination;
import org.khen.internal.Trial;
import org.khen.internal.language.Condition;
import org.khen.internal.language.Conditions;
import org.khen.pack.Criterion;
import org.khen.pack.JudgedBy;
import org.khen.pack.Subject;

/** Holds what is claimed of the packs of this repository against dossiers by chance. */
class ShippedImplicationsTest {

    private static final List<String> HELD = List.of(
            "bang-khen-cap-tinh", "bang-khen-thu-tuong", "co-thi-dua-cap-tinh", "chien-si-thi-dua-co-so", "giay-khen");

    private final RulePacks packs = RulePacks.inFolders(Path.of("../../rules"));
    private final Trial trial = Trial.of(packs.packs());
    private final Implications implications = ImplicationsTest.implications(packs);
    private final long seed = Long.getLong("khen.seed", new SecureRandom().nextInt(1_000_000));

    @Test
    void whatever_fails_along_by_the_analysis_is_not_met_in_any_decision() {
        Map<String, Integer> tried = new TreeMap<>();
        for (Nomination nomination : nominations()) {
            Decision decision = trial.decide(nomination);
            for (Finding one : decision.findings()) {
                if (one.verdict() == Verdict.NOT_MET) {
                    decision.findings().stream()
                            .filter(other -> failsWith(nomination, one, other))
                            .forEach(other -> {
                                tried.merge(one.criterion() + " > " + other.criterion(), 1, Integer::sum);
                                assertThat(other.verdict())
                                        .as(
                                                "%s though %s is not met (khen.seed=%s, %s)",
                                                other.criterion(), one.criterion(), seed, nomination)
                                        .isEqualTo(Verdict.NOT_MET);
                            });
                }
            }
        }
        assertThat(tried.keySet())
                .contains(
                        "bkttg-2003.holds-certificate > bkttg-2003.five-years",
                        "bkttg-2003.five-years > bkttg-2003.five-initiatives",
                        "bkttg-2003.five-years > bkttg-2003.collective-flag",
                        "hcld3-2003.holds-certificate > hcld3-2003.five-years",
                        "hcld3-2003.five-years > hcld3-2003.flag-and-certificates",
                        "bkt-2003.excellent-years > bkt-2003.initiatives",
                        "bkttg-2022.five-years > bkttg-2022.base-titles");
    }

    @Test
    void what_is_said_never_to_refuse_alone_refuses_nobody_alone() {
        List<String> never = List.of(
                "bkt-2003.excellent-years",
                "bkttg-2003.holds-certificate",
                "bkttg-2003.five-years",
                "hcld3-2003.holds-certificate",
                "hcld3-2003.five-years",
                "bkttg-2022.five-years");
        Set<String> refused = new TreeSet<>();
        for (Nomination nomination : nominations()) {
            Decision decision = trial.decide(nomination);
            if (decision.outcome() == Outcome.NOT_ELIGIBLE) {
                never.stream()
                        .filter(code -> verdict(decision, code) == Verdict.NOT_MET)
                        .forEach(code -> {
                            refused.add(code);
                            assertThat(trial.supposing(code, Verdict.MET)
                                            .decide(nomination)
                                            .outcome())
                                    .as("outcome if %s were met (khen.seed=%s, %s)", code, seed, nomination)
                                    .isEqualTo(Outcome.NOT_ELIGIBLE);
                        });
            }
        }
        assertThat(refused).containsAll(never.subList(1, 5));
    }

    @Test
    void a_condition_said_never_to_decide_by_failing_never_does() {
        String code = "hcld3-2003.flag-and-certificates";
        Condition rule = Objects.requireNonNull(trial.condition(code));
        Condition.Test flag = rule.tests().findFirst().orElseThrow();
        assertThat(implications.failsWithin(code, rule, flag)).isPresent();
        Trial fails = trial.withCondition(code, Conditions.replaced(rule, flag, new Condition.Fixed(false)));
        Trial holds = trial.withCondition(code, Conditions.replaced(rule, flag, new Condition.Fixed(true)));

        List<Nomination> flagless = nominations().stream()
                .filter(nomination -> verdict(trial.decide(nomination), code) == Verdict.NOT_MET)
                .filter(nomination -> verdict(fails.decide(nomination), code) == Verdict.NOT_MET)
                .toList();

        assertThat(flagless)
                .isNotEmpty()
                .allSatisfy(nomination -> assertThat(verdict(holds.decide(nomination), code))
                        .as("khen.seed=%s, %s", seed, nomination)
                        .isEqualTo(Verdict.NOT_MET));
    }

    private static Verdict verdict(Decision decision, String code) {
        Finding finding = decision.finding(code);
        return finding == null ? Verdict.NOT_APPLICABLE : finding.verdict();
    }

    private boolean failsWith(Nomination nomination, Finding one, Finding other) {
        Subject subject = nomination.candidate() instanceof Collective ? Subject.COLLECTIVE : Subject.PERSON;
        LocalDate day = Objects.requireNonNullElse(nomination.proposedOn(), LocalDate.MIN);
        return implications.failsWith(one.criterion(), other.criterion(), subject, day);
    }

    private List<Nomination> nominations() {
        RandomHistories histories = new RandomHistories(
                seed,
                HELD,
                packs.packs().stream()
                        .flatMap(pack -> pack.topics().stream())
                        .flatMap(topic -> topic.criteria().stream())
                        .filter(criterion -> criterion.judgedBy() != JudgedBy.MEASURED)
                        .map(Criterion::id)
                        .distinct()
                        .toList());
        LocalDate from = LocalDate.of(2014, 6, 1);
        LocalDate change = LocalDate.of(2017, 9, 30);
        LocalDate to = LocalDate.of(2026, 6, 30);
        List<Nomination> all = new ArrayList<>();
        for (Subject subject : List.of(Subject.PERSON, Subject.COLLECTIVE)) {
            all.addAll(histories
                    .of("bang-khen-cap-tinh", subject, from, change, 300)
                    .toList());
            all.addAll(histories
                    .of("huan-chuong-lao-dong-hang-ba", subject, from, change, 300)
                    .toList());
            all.addAll(
                    histories.of("bang-khen-thu-tuong", subject, from, to, 600).toList());
        }
        return all;
    }
}
