package org.khen.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.RandomPeople;
import org.khen.ToyPack;
import org.khen.ToyTables;
import org.khen.Verdict;
import org.khen.facts.AwardYear;
import org.khen.facts.ClockStart;
import org.khen.facts.CountedPosts;
import org.khen.facts.CountedTo;
import org.khen.facts.CountedYears;
import org.khen.facts.DisciplineClock;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.PlaceAttribute;
import org.khen.facts.Rating;
import org.khen.facts.RunReach;
import org.khen.facts.TrainingResult;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.RuleFileParser;
import org.khen.pack.AppliesTo;
import org.khen.pack.AwardScope;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.NoLongerFor;
import org.khen.pack.SpentProof;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** Drools and the reader answer alike, over every word of the vocabulary, in any order and on any thread. */
class TwoReadingsTest {

    private static final int DOSSIERS = 100_000;
    private static final long SEED = 20_141_209;

    private static final AppliesTo WORKER = new AppliesTo(AppliesTo.Aspect.GROUP, "worker");
    private static final AppliesTo WOMAN = new AppliesTo(AppliesTo.Aspect.SEX, "female");

    private static Decider decider;

    static ToyPack everyWord() {
        ToyPack pack = new ToyPack()
                .award("ribbon")
                .award("cup")
                .form("certificate", false)
                .form("order", true)
                .spends(AwardScope.FORMS.mark(), SpentProof.ACHIEVEMENT, NoLongerFor.ANY_FORM)
                .spends(AwardScope.EVERY.mark(), SpentProof.ACHIEVEMENT, NoLongerFor.MERIT_AWARD)
                .spends(AwardScope.FORMS.mark(), SpentProof.YEAR, NoLongerFor.ANY_AWARD)
                .limit("none", Direction.AT_MOST, number(0), Unit.YEAR)
                .limit("one", Direction.AT_LEAST, number(1), Unit.TIME)
                .limit("two", Direction.AT_LEAST, number(2), Unit.YEAR)
                .limit("ten-months", Direction.LESS_THAN, number(10), Unit.MONTH)
                .limit("forty-days", Direction.AT_LEAST, number(40), Unit.WORKING_DAY)
                .limit("six-months", Direction.AT_LEAST, number(6), Unit.MONTH)
                .limit("seven-days", Direction.AT_LEAST, number(7), Unit.DAY)
                .limit("reprimand", Direction.AT_LEAST, word(DisciplineForm.REPRIMAND), Unit.WORD)
                .limit("good", Direction.AT_LEAST, word(Rating.GOOD), Unit.WORD)
                .row("two", LimitRole.LIMIT, null, number(3), null, "law", LimitStatus.BY_TEXT, WORKER)
                .adjustment("less", "two", number(-1), null, WOMAN)
                .parameter("window", number(5), null)
                .row("window", LimitRole.PARAMETER, null, number(3), null, "law", LimitStatus.BY_TEXT, WORKER)
                .parameter("year", number(12), null)
                .parameter("result", word(TrainingResult.GOOD), null)
                .parameter("counted-to", word(CountedTo.END_OF_MERIT_PERIOD), "A")
                .parameter("counted-to", word(CountedTo.DAY_OF_PROPOSAL), "B")
                .parameter("counted-years", word(CountedYears.MERIT_PERIOD), "A")
                .parameter("counted-years", word(CountedYears.ANY_YEAR), "B")
                .parameter("award-year", word(AwardYear.OF_DECISION), "A")
                .parameter("award-year", word(AwardYear.OF_MERIT), "B")
                .parameter("counted-posts", word(CountedPosts.THE_GROUP), "A")
                .parameter("counted-posts", word(CountedPosts.THE_GROUP_AND_HIGHER), "B")
                .adjustment("table-less", "posts.from", number(-1), null, WOMAN)
                .table(ToyTables.ofPosts("posts"))
                .limit("one-initiative", Direction.AT_LEAST, number(1), Unit.INITIATIVE)
                .limit("half", Direction.MORE_THAN, number(50), Unit.PERCENT)
                .limit("nobody", Direction.AT_MOST, number(0), Unit.PERSON)
                .limit("much", Direction.AT_LEAST, number(500_000_000), Unit.DONG)
                .parameter("reach", word(RunReach.UP_TO_PROPOSAL), "A")
                .parameter("reach", word(RunReach.ANY_YEARS), "B")
                .parameter("clock", word(ClockStart.AFTER_DECISION), "A")
                .parameter("clock", word(ClockStart.YEAR_OF_DECISION), "B")
                .parameter("merit-clock", word(ClockStart.AFTER_MERIT_PERIOD), "A")
                .parameter("merit-clock", word(ClockStart.AFTER_MERIT_PERIOD_OR_YEAR), "B")
                .parameter("discipline-clock", word(DisciplineClock.AFTER_ITS_END), "A")
                .parameter("discipline-clock", word(DisciplineClock.YEAR_OF_ITS_END), "B")
                .place("31", "tỉnh", null, null, Validity.ALWAYS)
                .listCloses("31", PlaceAttribute.ISLAND, Validity.ALWAYS)
                .place("318", "huyện đảo", "31", PlaceAttribute.ISLAND, ToyPack.until(LocalDate.of(2014, 6, 30)))
                .place("318", "huyện", "31", null, Validity.ALWAYS)
                .place("311", "huyện", "31", null, Validity.ALWAYS)
                .place("10001", "xã", "318", PlaceAttribute.BORDER, Validity.ALWAYS)
                .limit("awaited", Direction.AT_MOST, null, Unit.PERSON)
                .criterion("exemplary", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law");
        String[] conditions = {
            "monthsSinceRecruitment(param(\"counted-to\")).satisfies(\"ten-months\")",
            "monthsSinceRecruitment().satisfies(\"ten-months\")",
            "workingDaysOff().satisfies(\"forty-days\")",
            "heaviestDiscipline().satisfies(\"reprimand\")",
            "ratingInMeritPeriod().satisfies(\"good\")",
            "initiatives(Level.BASE).satisfies(\"one\") || researchTopicsAccepted().satisfies(\"one\")"
                    + " && combatIngenuities().satisfies(\"one\")",
            "researchTopicsApplied().satisfies(\"one\")",
            "initiatives(Level.BASE, param(\"counted-years\")).satisfies(\"one\")",
            "researchTopicsApplied(param(\"counted-years\")).satisfies(\"one\")"
                    + " || researchTopicsAccepted(param(\"counted-years\")).satisfies(\"one\")",
            "longCoursesBelow(param(\"year\"), param(\"result\")).satisfies(\"one\")",
            "coursesNotCounted(param(\"year\"), param(\"result\")).satisfies(\"one\")",
            "suddenAchievements().satisfies(\"one\") || outstandingAchievements().satisfies(\"one\")",
            "monthsAtOldUnitWithoutComment().satisfies(\"six-months\")",
            "$run : bestRun(Rating.GOOD, param(\"window\")), $run.years().satisfies(\"two\"),"
                    + " $run.initiatives(Level.BASE).satisfies(\"one\")",
            "$run : runUpToProposal(Rating.COMPLETED), $run.years().satisfies(\"two\"),"
                    + " $run.titles(\"ribbon\").satisfies(\"one\")",
            "isOneOf(Group.WORKER, Group.FARMER) || worksDirectly()",
            "spentAchievements().satisfies(\"one\")",
            "spentAchievements().satisfies(\"one\"), unspentAchievements().satisfies(\"none\")",
            "unspentYears().satisfies(\"none\") || overlappingAwards().satisfies(\"one\")",
            "stateLevelAwardsInYear(param(\"award-year\"), AwardGround.SUDDEN, AwardGround.TENURE).satisfies(\"one\"),"
                    + " isNotProposedFor(AwardGround.TENURE)",
            "holdsAwardOnMerit(\"certificate\") || isProposedFor(AwardGround.MERIT)",
            "hasOpenProceeding(ProceedingKind.INSPECTION, ProceedingKind.COMPLAINT)",
            "meritBeginsBeforeDisciplineEnds()",
            "headsUnit(), ledUnitRatingInMeritPeriod().satisfies(\"good\")",
            "yearsRatedAboveLedUnit().satisfies(\"one\")",
            "isNoneOf(Group.MILITIA), holdsNoLeadingPost()",
            "holdsLeadingPost() || holdsAward(\"cup\")",
            "yearsInPosts(param(\"counted-posts\")).satisfiesTable(\"posts\")",
            "monthsAsYouthVolunteer().satisfies(\"one\")",
            "candidateIsWoman(), martyrChildren().satisfies(\"two\")",
            "martyrChildren().satisfies(\"one\") && (martyrHusbands().satisfies(\"one\") || candidateIsMartyr())",
            "ownChildren().satisfies(\"one\"), greatestLossOfInvalidChild().satisfies(\"two\")",
            "ownLossOfCapacity().satisfies(\"two\") || ownChildren().satisfies(\"two\")",
            "$runs : runs(Rating.GOOD, param(\"reach\")), $runs.years().satisfies(\"two\"),"
                    + " $runs.lasting(\"two\").initiatives(Level.BASE).satisfies(\"one-initiative\")",
            "$runs : runs(Rating.COMPLETED, param(\"reach\")),"
                    + " $runs.afterAward(\"cup\", param(\"clock\")).appliedInitiatives(Level.BASE)"
                    + ".satisfies(\"one-initiative\")"
                    + " || $runs.sinceAward(\"cup\", param(\"merit-clock\")).lasting(\"two\")"
                    + ".withTitles(\"cup\", \"one\").initiativesReaching(Scope.FIELD).satisfies(\"one-initiative\")",
            "titleRuns(\"ribbon\", param(\"reach\")).years().satisfies(\"two\")"
                    + " || runs(Rating.GOOD, param(\"reach\")).titles(\"cup\").satisfies(\"one\")",
            "runs(Rating.COMPLETED, param(\"reach\")).afterDiscipline(param(\"discipline-clock\"))"
                    + ".yearsRated(Rating.EXCELLENT).satisfies(\"two\")",
            "holdsAwardOnMerit(\"cup\") || yearsOfProductionModel(param(\"counted-to\")).satisfies(\"two\")",
            "yearsOfExistence(param(\"counted-to\")).satisfies(\"two\")"
                    + " || contributions(param(\"counted-years\")).satisfies(\"much\")",
            "shareOfAdvancedWorkers().satisfies(\"half\"), membersNotCompleting().satisfies(\"nobody\"),"
                    + " emulationSoldiers().satisfies(\"nobody\") || heaviestDisciplineOfMembers().satisfies(\"reprimand\")",
            "publicNoticeGiven() || reasonsStated() && minutesPresent()",
            "figuresCertified(), showsNoContradiction(), daysOfPublicNotice().satisfies(\"seven-days\")",
            "daysFromAchievementToProposal().satisfies(\"seven-days\")"
                    + " || daysFromMeritPeriodToProposal().satisfies(\"seven-days\")"
                    + " || daysFromProposalToDecision().satisfies(\"seven-days\")",
            "worksAt(PlaceAttribute.ISLAND) || worksAt(PlaceAttribute.BORDER), worksAtGrassroots()",
            "worksAt(PlaceAttribute.ZONE_I, PlaceAttribute.ISLAND) || worksInEnterprise() && worksDirectly()",
            "isOfKind(CollectiveKind.TEAM) || headcount().satisfiesWhereSet(\"awaited\"), worksInEnterprise()",
            "lacksAward(\"cup\") && (isOneOf(Group.OFFICIAL) || isNoneOf(Group.WARD_GUARD))",
            "yearsSinceDecision(\"cup\").satisfies(\"two\")",
        };
        for (int i = 0; i < conditions.length; i++) {
            String id = "c" + i;
            pack.measured(id, i % 4 == 3 ? CriterionKind.BAR : CriterionKind.REQUIREMENT, conditions[i]);
            Group[] who = i % 4 == 1 ? new Group[] {Group.WORKER, Group.OFFICIAL} : new Group[0];
            pack.route("ribbon", "r" + i % 3, i % 5 < 2 ? "A" : null, id, who);
        }
        pack.route("ribbon", "farmers", null, "c4", Group.FARMER).route("ribbon", "farmers", null, "c7", Group.FARMER);
        pack.judged("of-heads", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "headsUnit()")
                .route(AwardScope.EVERY.mark(), "*", null, "of-heads");
        pack.route(AwardScope.FORMS.mark(), "*", null, "c17").route(AwardScope.STATE_LEVEL.mark(), "*", null, "c18");
        pack.route("order", "a", null, "c4").route("certificate", "*", null, "c4");
        return pack.route("ribbon", "*", null, "exemplary").route("cup", "*", null, "award:ribbon");
    }

    @BeforeAll
    static void compile() {
        decider = new Decider(List.of(everyWord().pack()));
    }

    private static Decision decide(Nomination nomination) {
        return decider.decide(nomination, nomination.proposedOn());
    }

    @Test
    void both_readings_agree_on_random_dossiers_with_unknowns_in_chunks() {
        RandomPeople people = new RandomPeople(SEED);
        List<Nomination> all = IntStream.range(0, DOSSIERS)
                .mapToObj(i -> people.shuffled(people.any(
                        List.of("ribbon", "cup", "order", "certificate").get(i % 4))))
                .toList();
        Map<Outcome, Integer> decided = new EnumMap<>(Outcome.class);
        decider.decideAll(all.iterator(), null, result -> {
            assertThat(result).isInstanceOf(EvaluationResult.Decided.class);
            decided.merge(((EvaluationResult.Decided) result).decision().outcome(), 1, Integer::sum);
        });
        // A generator that never reaches an outcome would prove nothing about it.
        assertThat(decided).containsKeys(Outcome.UNDETERMINED, Outcome.NOT_ELIGIBLE);
    }

    @Test
    void the_order_of_rules_and_of_facts_changes_nothing() {
        List<ParsedRule> order = new ArrayList<>();
        Decider shuffled = new Decider(List.of(everyWord().pack()), rules -> {
            order.addAll(rules);
            Collections.shuffle(order, new Random(SEED));
            return order;
        });
        RandomPeople people = new RandomPeople(SEED + 1);
        for (int i = 0; i < 5_000; i++) {
            Nomination nomination = people.any("ribbon");
            Nomination other = people.shuffled(nomination);
            assertThat(shuffled.decide(other, other.proposedOn())).isEqualTo(decide(nomination));
        }
    }

    @Test
    void what_is_found_with_facts_unknown_stands_whatever_they_turn_out_to_be() {
        RandomPeople people = new RandomPeople(SEED + 2);
        int settled = 0;
        for (int i = 0; i < 20_000; i++) {
            Nomination known = people.known(i % 4 == 0 ? "order" : "ribbon");
            Decision full = decide(known);
            Decision partial = decide(people.blurred(known));
            for (Finding finding : partial.findings()) {
                Finding inFull = full.finding(finding.criterion());
                boolean found = finding.verdict() == Verdict.MET || finding.verdict() == Verdict.NOT_MET;
                // What turns out to be asked of others is not found at all.
                if (found && inFull != null && inFull.verdict() != Verdict.NOT_APPLICABLE) {
                    settled++;
                    assertThat(inFull.verdict())
                            .as("seed %s, dossier %s, criterion %s", SEED + 2, i, finding.criterion())
                            .isEqualTo(finding.verdict());
                }
            }
            if (partial.outcome() == Outcome.ELIGIBLE || partial.outcome() == Outcome.NOT_ELIGIBLE) {
                assertThat(full.outcome()).isEqualTo(partial.outcome());
            }
        }
        assertThat(settled).isGreaterThan(20_000);
    }

    @Test
    void many_threads_give_the_same_decisions_as_one() throws Exception {
        RandomPeople people = new RandomPeople(SEED + 3);
        List<Nomination> all =
                IntStream.range(0, 500).mapToObj(i -> people.any("cup")).toList();
        List<Decision> alone = all.stream().map(TwoReadingsTest::decide).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Decision>>> together = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                together.add(threads.submit(
                        () -> all.stream().map(TwoReadingsTest::decide).toList()));
            }
            for (Future<List<Decision>> decisions : together) {
                assertThat(decisions.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void chunks_give_the_same_decisions_as_single_evaluation_in_the_same_order() {
        RandomPeople people = new RandomPeople(SEED + 4);
        List<Nomination> all =
                IntStream.range(0, 1_000).mapToObj(i -> people.any("ribbon")).toList();
        List<Decision> together = new ArrayList<>();
        decider.decideAll(all.iterator(), null, result -> together.add(((EvaluationResult.Decided) result).decision()));
        assertThat(together).isEqualTo(all.stream().map(TwoReadingsTest::decide).toList());
    }

    @Test
    void a_rule_that_should_have_fired_and_did_not_is_an_exception() {
        Decider deaf = misled("c4", "ratingInMeritPeriod().satisfies(\"good\"), isNoneOf(Group.WORKER)");
        assertThatThrownBy(() -> decideUntilItMatters(deaf))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("criterion = c4, fired = false, read = YES");
    }

    @Test
    void a_rule_that_fired_without_reason_is_an_exception() {
        Decider eager = misled("c4", "ratingInMeritPeriod().satisfies(\"good\") || isOneOf(Group.WORKER)");
        assertThatThrownBy(() -> decideUntilItMatters(eager))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("criterion = c4, fired = true");
    }

    @Test
    void a_disagreement_costs_only_the_dossier_concerned() {
        Decider deaf = misled("c4", "ratingInMeritPeriod().satisfies(\"good\"), isNoneOf(Group.WORKER)");
        RandomPeople people = new RandomPeople(SEED + 5);
        List<Nomination> all =
                IntStream.range(0, 500).mapToObj(i -> people.known("ribbon")).toList();
        List<EvaluationResult> results = new ArrayList<>();
        deaf.decideAll(all.iterator(), null, results::add);
        assertThat(results)
                .hasSize(500)
                .hasAtLeastOneElementOfType(EvaluationResult.Failed.class)
                .hasAtLeastOneElementOfType(EvaluationResult.Decided.class);
    }

    /** The rule engine is given another condition for one criterion: as if it had a defect. */
    private static Decider misled(String criterion, String condition) {
        String text = "rule \"" + criterion + "\"\nwhen\n    $d : Dossier( " + condition + " )\nthen\n    $d.met(\""
                + criterion + "\");\nend";
        ParsedRule wrong =
                RuleFileParser.parse("toy", "toy/rules.drl", text).rules().get(0);
        return new Decider(
                List.of(everyWord().pack()),
                rules -> rules.stream()
                        .map(rule -> rule.name().equals(criterion) ? wrong : rule)
                        .toList());
    }

    private static void decideUntilItMatters(Decider decider) {
        RandomPeople people = new RandomPeople(SEED + 5);
        for (int i = 0; i < 500; i++) {
            Nomination nomination = people.known("ribbon");
            decider.decide(nomination, nomination.proposedOn());
        }
    }
}
