package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.PlaceFinding;
import org.khen.ToyPack;
import org.khen.Verdict;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.PlaceAttribute;
import org.khen.facts.Workplace;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.Validity;

/** A place has an attribute between dates, by a decision; where no list covers a place nothing is said of it. */
class WorkplacesTest {

    private static final LocalDate CHANGE = LocalDate.of(2017, 11, 23);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private final EligibilityEngine engine = new ToyPack()
            .award("ribbon")
            .measured("island", CriterionKind.PRIORITY, "worksAt(PlaceAttribute.ISLAND)")
            .measured("island-commune", CriterionKind.PRIORITY, "worksAt(PlaceAttribute.ISLAND_COMMUNE)")
            .measured("either", CriterionKind.PRIORITY, "worksAt(PlaceAttribute.ISLAND_COMMUNE, PlaceAttribute.ISLAND)")
            .measured("border", CriterionKind.PRIORITY, "worksAt(PlaceAttribute.BORDER)")
            .measured("unseen", CriterionKind.PRIORITY, "worksAt(PlaceAttribute.MOUNTAINOUS)")
            .measured("must", CriterionKind.REQUIREMENT, "worksAt(PlaceAttribute.ISLAND)")
            .source("gathered", Coverage.CRITERION, Confidence.SECONDARY)
            .route("*", "*", null, "island")
            .route("*", "*", null, "island-commune")
            .route("*", "*", null, "either")
            .route("*", "*", null, "border")
            .route("*", "*", null, "unseen")
            .route("ribbon", "*", null, "must")
            .place("31", "tỉnh", null, null, Validity.ALWAYS)
            .listCloses("31", PlaceAttribute.ISLAND, new Validity(LocalDate.of(2014, 1, 1), null))
            .place("311", "huyện Đất Liền", "31", null, before(MERGER))
            .place("317", "huyện Đảo Lớn", "31", null, false, before(MERGER), "law", "11914")
            .place("317", "huyện Đảo Lớn", "31", PlaceAttribute.ISLAND, false, from2014(), "law", "11914")
            .place("11941", "xã Trên Đảo", "317", null, before(MERGER))
            .place(
                    "11941",
                    "xã Trên Đảo",
                    "317",
                    PlaceAttribute.ISLAND_COMMUNE,
                    new Validity(CHANGE, MERGER.minusDays(1)))
            .place("11914", "đặc khu Đảo Lớn", "31", PlaceAttribute.ISLAND, new Validity(MERGER, null))
            .place("11950", "xã Núi", "311", PlaceAttribute.MOUNTAINOUS, false, Validity.ALWAYS, "not-seen", null)
            .engine();

    private static Validity before(LocalDate day) {
        return new Validity(null, day.minusDays(1));
    }

    private static Validity from2014() {
        return new Validity(LocalDate.of(2014, 1, 1), MERGER.minusDays(1));
    }

    private static Period days(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    private static PersonBuilder at(Period period, String... places) {
        PersonBuilder person = Person.builder();
        for (String place : places) {
            person.workplace(new Workplace(period, place));
        }
        return person.complete(Period.years(2000, 2030), Fact.WORKPLACES);
    }

    private Decision decide(Period merit, PersonBuilder person) {
        NominationBuilder nomination =
                Nomination.builder("d", "ribbon").candidate(person.build()).proposedOn(merit.to());
        return engine.evaluate(nomination.meritPeriod(merit).build());
    }

    private Finding find(String criterion, Period merit, PersonBuilder person) {
        Finding finding = decide(merit, person).finding(criterion);
        assertThat(finding).isNotNull();
        return finding;
    }

    @Test
    void a_place_has_an_attribute_and_the_finding_names_it_with_its_source_and_first_day() {
        Finding finding = find("island", Period.year(2014), at(Period.year(2014), "317"));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.places()).singleElement().satisfies(place -> {
            assertThat(place.place()).isEqualTo("317");
            assertThat(place.name()).isEqualTo("huyện Đảo Lớn");
            assertThat(place.since()).isEqualTo(LocalDate.of(2014, 1, 1));
            assertThat(place.citation()).isNotNull();
        });
        Decision decision = decide(Period.year(2014), at(Period.year(2014), "317"));
        assertThat(decision.explain(Language.VIETNAMESE))
                .contains("Thuộc diện chú trọng: Tiêu chí island. Công tác tại huyện Đảo Lớn"
                        + " (hải đảo theo Điều 1 Nghị định 1/2000/NĐ-CP, từ ngày 01/01/2014). Căn cứ ");
        assertThat(decision.explain(Language.ENGLISH))
                .contains("Works in huyện Đảo Lớn (island by Article 1, Decree 1/2000/NĐ-CP, since 2014-01-01). By ");
    }

    @Test
    void a_commune_counts_through_the_district_it_is_part_of_on_that_day() {
        Finding finding = find("island", Period.year(2014), at(Period.year(2014), "11941"));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.places()).extracting(PlaceFinding::name).containsExactly("xã Trên Đảo, huyện Đảo Lớn");
    }

    @Test
    void no_attribute_follows_from_another() {
        assertThat(find("island-commune", Period.year(2014), at(Period.year(2014), "317"))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void an_attribute_holds_from_its_day_and_not_on_the_day_before() {
        Period before = days(LocalDate.of(2017, 1, 1), CHANGE.minusDays(1));
        Period from = days(LocalDate.of(2017, 1, 1), CHANGE);

        assertThat(find("island-commune", before, at(before, "11941")).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(find("island-commune", from, at(from, "11941")).verdict()).isEqualTo(Verdict.MET);
        // Who had left by then worked at a commune that was none yet.
        assertThat(find("island-commune", from, at(before, "11941")).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_complete_list_that_does_not_name_a_place_of_its_territory_says_no() {
        Finding finding = find("island", Period.year(2014), at(Period.year(2014), "311"));

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.places()).extracting(PlaceFinding::verdict).containsExactly(Verdict.NOT_MET);
        // The day before the list begins nobody can say.
        Period before = Period.year(2013);
        assertThat(find("island", before, at(before, "311")).openBecause())
                .containsExactly(OpenReason.LOCAL_TEXT_MISSING);
        Period across = Period.years(2013, 2014);
        assertThat(find("island", across, at(across, "311")).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_place_that_no_pack_knows_may_be_anywhere() {
        Finding finding = find("island", Period.year(2014), at(Period.year(2014), "99999"));

        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding.openBecause()).containsExactly(OpenReason.LOCAL_TEXT_MISSING);
        assertThat(finding.missing()).isEmpty();
        assertThat(finding.lacksPlaceList()).isTrue();
    }

    @Test
    void without_any_list_of_such_places_no_fact_is_asked_for() {
        Decision decision = decide(Period.year(2014), Person.builder());
        Finding border = decision.finding("border");

        assertThat(border).isNotNull();
        assertThat(border.missing()).isEmpty();
        assertThat(border.openBecause()).containsExactly(OpenReason.LOCAL_TEXT_MISSING);
        assertThat(decision.placeListsMissing()).containsExactly(PlaceAttribute.BORDER);
        // Said once by whoever shows many, and not in every explanation.
        assertThat(decision.explain(Language.VIETNAMESE)).doesNotContain("Tiêu chí border");
        assertThat(decision.explain(border, Language.VIETNAMESE)).contains("Chưa có danh mục địa bàn để đối chiếu.");
    }

    @Test
    void places_of_work_that_are_not_known_are_asked_for() {
        Finding finding = find("island", Period.year(2014), Person.builder());
        assertThat(finding.missing()).containsExactly(Fact.WORKPLACES);

        PersonBuilder partly = Person.builder().workplaces(Listing.atLeast(new Workplace(Period.year(2014), "311")));
        assertThat(find("island", Period.year(2014), partly).missing()).containsExactly(Fact.WORKPLACES);
        PersonBuilder enough = Person.builder().workplaces(Listing.atLeast(new Workplace(Period.year(2014), "317")));
        assertThat(find("island", Period.year(2014), enough).verdict()).isEqualTo(Verdict.MET);
        assertThat(find("island", Period.year(2014), at(Period.year(2014))).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void without_the_merit_period_nothing_is_found() {
        Nomination nomination = Nomination.builder("d", "ribbon")
                .candidate(at(Period.year(2014), "317").build())
                .proposedOn(LocalDate.of(2015, 1, 10))
                .build();
        Finding finding = engine.evaluate(nomination).finding("island");
        assertThat(finding).isNotNull();
        assertThat(finding.missing()).containsExactly(Fact.MERIT_PERIOD);
    }

    @Test
    void a_code_that_was_replaced_stands_for_its_successor() {
        Period after = days(MERGER, LocalDate.of(2025, 12, 31));

        Finding finding = find("island", after, at(after, "317"));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.places()).extracting(PlaceFinding::name).containsExactly("đặc khu Đảo Lớn");
        assertThat(find("island", after, at(after, "11914")).verdict()).isEqualTo(Verdict.MET);
        // The same code before that day is nothing the packs know.
        assertThat(find("island", Period.year(2014), at(Period.year(2014), "11914"))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_decision_that_nobody_has_seen_decides_nothing() {
        Finding finding = find("unseen", Period.year(2014), at(Period.year(2014), "11950"));

        assertThat(finding.openBecause()).containsExactly(OpenReason.LAW_TEXT_NOT_SEEN);
    }

    @Test
    void a_requirement_can_ask_for_a_place_too() {
        assertThat(find("must", Period.year(2014), at(Period.year(2014), "311")).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void the_order_of_places_and_one_given_twice_change_nothing() {
        List<Workplace> places = new ArrayList<>();
        for (String place : List.of("311", "317", "11941", "99999", "317")) {
            places.add(new Workplace(Period.year(2014), place));
        }
        Period all = Period.years(2000, 2030);
        Decision first = decide(Period.year(2014), Person.builder().workplaces(new Listing<>(all, places)));
        Random random = new Random(318);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(places, random);
            assertThat(decide(Period.year(2014), Person.builder().workplaces(new Listing<>(all, places))))
                    .isEqualTo(first);
        }
        Finding either = first.finding("either");
        assertThat(either).isNotNull();
        assertThat(either.verdict()).isEqualTo(Verdict.MET);
    }
}
