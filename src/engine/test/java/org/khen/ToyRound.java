package org.khen;

import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.CountedTo;
import org.khen.facts.Fact;
import org.khen.facts.FocusGroup;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Ratio;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.facts.Sex;
import org.khen.pack.CellRef;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.RulePack;
import org.khen.pack.Subject;
import org.khen.pack.Unit;
import org.khen.pack.UnusedPlaces;
import org.khen.pack.Validity;

/** Rounds put together in a test: whoever works long enough is eligible for the ribbon. */
final class ToyRound {

    static final LocalDate DAY = LocalDate.of(2016, 3, 1);

    private final List<RoundRule> rules = new ArrayList<>();
    private final List<RoundEntry> entries = new ArrayList<>();
    private final List<RoundUnit> units = new ArrayList<>();

    /** An engine that knows the ribbon, two forms of state level, and a banner for collectives. */
    static EligibilityEngine compiled() {
        return new ToyPack()
                .award("pin")
                .award("ribbon")
                .form("medal", true)
                .form("order", true)
                .award("banner", Subject.COLLECTIVE)
                .parameter("counted-to", word(CountedTo.DAY_OF_PROPOSAL), null)
                .limit("months", Direction.AT_LEAST, number(10), Unit.MONTH)
                .measured(
                        "work",
                        CriterionKind.REQUIREMENT,
                        "monthsSinceRecruitment(param(\"counted-to\")).satisfies(\"months\")")
                .forAll()
                .limit("people", Direction.AT_LEAST, number(1), Unit.PERSON)
                .measured("people", CriterionKind.REQUIREMENT, "headcount().satisfies(\"people\")")
                .route("banner", "*", null, "people", null, Validity.ALWAYS)
                .route("ribbon", "*", null, "work", null, Validity.ALWAYS)
                .route("medal", "*", null, "work", null, Validity.ALWAYS)
                .route("order", "*", null, "work", null, Validity.ALWAYS)
                .engine();
    }

    /** A row of {@code rounds.csv}; what it does not need is not known. */
    static RoundRule rule(
            String id,
            RoundRuleKind kind,
            @Nullable String award,
            @Nullable RoundScope scope,
            @Nullable Ratio value,
            @Nullable FocusGroup group,
            @Nullable UnusedPlaces unused,
            @Nullable Integer order) {
        boolean share = kind == RoundRuleKind.SHARE_AT_MOST;
        return new RoundRule(
                id,
                kind,
                award,
                scope,
                share ? RoundBase.HOLDERS : null,
                share ? "pin" : null,
                value,
                Rounding.DOWN,
                null,
                group,
                unused,
                order,
                Set.of(),
                Validity.ALWAYS,
                "law",
                LimitStatus.BY_TEXT,
                null,
                null,
                new CellRef("rounds.csv", 2, 1));
    }

    ToyRound atMost(long percent, RoundScope scope) {
        return with(rule(
                "share-" + scope.code(),
                RoundRuleKind.SHARE_AT_MOST,
                "ribbon",
                scope,
                Ratio.of(percent, 100),
                null,
                null,
                null));
    }

    ToyRound places(int number, RoundScope scope) {
        return with(rule(
                "places-" + scope.code(),
                RoundRuleKind.NUMBER_AT_MOST,
                "ribbon",
                scope,
                Ratio.of(number),
                null,
                null,
                null));
    }

    ToyRound reserved(int number, FocusGroup group, UnusedPlaces unused) {
        return with(rule(
                "for-" + group.code(),
                RoundRuleKind.NUMBER_RESERVED,
                "ribbon",
                RoundScope.ROUND,
                Ratio.of(number),
                group,
                unused,
                null));
    }

    ToyRound tie(FocusGroup group, int order) {
        return with(rule("tie-" + group.code(), RoundRuleKind.TIE_BREAK, null, null, null, group, null, order));
    }

    ToyRound with(RoundRule rule) {
        rules.add(rule);
        return this;
    }

    /** A unit in which so many hold the pin. */
    ToyRound unit(String id, int pins) {
        units.add(RoundUnit.of(id).in("block-1").with("pin", pins));
        return this;
    }

    ToyRound unit(RoundUnit unit) {
        units.add(unit);
        return this;
    }

    ToyRound add(RoundEntry... more) {
        Collections.addAll(entries, more);
        return this;
    }

    static Nomination nomination(String id, String award, PersonBuilder who) {
        return Nomination.builder(id, award)
                .candidate(who.complete(Period.year(2015), Fact.ABSENCES).build())
                .meritPeriod(2015)
                .proposedOn(LocalDate.of(2016, 1, 20))
                .build();
    }

    /** Somebody who is eligible. */
    static RoundEntry eligible(String id) {
        return RoundEntry.of(nomination(id, "ribbon", worker()));
    }

    static RoundEntry eligible(String id, Sex sex) {
        return RoundEntry.of(nomination(id, "ribbon", worker().sex(sex)));
    }

    static PersonBuilder worker() {
        return Person.builder().recruitedOn(LocalDate.of(2010, 1, 1));
    }

    /** Somebody of whom nobody knows how long he has worked. */
    static RoundEntry open(String id) {
        return RoundEntry.of(nomination(id, "ribbon", Person.builder()));
    }

    /** Somebody who has not worked long enough. */
    static RoundEntry refused(String id) {
        return RoundEntry.of(nomination(id, "ribbon", Person.builder().recruitedOn(LocalDate.of(2016, 1, 1))));
    }

    ReviewRound round() {
        return new ReviewRound("R-2016", DAY, entries, units);
    }

    ReviewRound shuffled(Random random) {
        List<RoundEntry> mixed = new ArrayList<>(entries);
        List<RoundUnit> others = new ArrayList<>(units);
        Collections.shuffle(mixed, random);
        Collections.shuffle(others, random);
        return new ReviewRound("R-2016", DAY, mixed, others);
    }

    EligibilityEngine engine(EligibilityEngine same) {
        RulePack pack = same.packs().packs().get(0).withRounds(rules);
        return same.withTables(RulePacks.of(List.of(pack)));
    }

    RoundDecision review(EligibilityEngine same) {
        return engine(same).review(round());
    }

    /** What became of a dossier. */
    static RoundStatus status(RoundDecision round, String id) {
        return Objects.requireNonNull(round.result(id)).status();
    }
}
