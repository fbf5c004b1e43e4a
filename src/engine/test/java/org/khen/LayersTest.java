package org.khen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.json.DecisionReader;
import org.khen.json.DecisionWriter;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** A county, a village that builds on it, a hamlet that builds on the village: what each adds, tightens and sets. */
class LayersTest {

    private static final Path PACKS = Path.of("test/resources/packs");
    private static EligibilityEngine county;
    private static EligibilityEngine village;
    private static EligibilityEngine hamlet;

    @BeforeAll
    static void compile() {
        county = engine("county");
        village = engine("county", "village");
        hamlet = engine("county", "village", "hamlet");
    }

    private static EligibilityEngine engine(String... packs) {
        return EligibilityEngine.of(
                RulePacks.inFolders(Arrays.stream(packs).map(PACKS::resolve).toArray(Path[]::new)));
    }

    private static Nomination nomination(String award, LocalDate day, PersonBuilder person) {
        return Nomination.builder("d", award)
                .candidate(person.build())
                .meritPeriod(day.getYear())
                .proposedOn(day)
                .build();
    }

    /** Proposed for the rose with so many breeds, at the end of a year. */
    private static Nomination gardener(int breeds, LocalDate day) {
        return nomination("rose", day, withBreeds(breeds, day.getYear()));
    }

    private static PersonBuilder withBreeds(int breeds, int year) {
        PersonBuilder person = Person.builder().complete(Period.year(year), Fact.INITIATIVES, Fact.DISCIPLINES);
        for (int i = 0; i < breeds; i++) {
            person.initiative(Initiative.builder(Period.year(year))
                    .recognisedAt(Level.BASE)
                    .build());
        }
        return person;
    }

    @ParameterizedTest
    @CsvSource({
        "1, NOT_ELIGIBLE, NOT_ELIGIBLE, NOT_ELIGIBLE",
        "2, ELIGIBLE, NOT_ELIGIBLE, NOT_ELIGIBLE",
        "3, ELIGIBLE, ELIGIBLE, NOT_ELIGIBLE",
        "4, ELIGIBLE, ELIGIBLE, ELIGIBLE",
    })
    void each_layer_asks_more_than_the_one_below(int breeds, Outcome ofCounty, Outcome ofVillage, Outcome ofHamlet) {
        Nomination gardener = gardener(breeds, LocalDate.of(2013, 6, 1));

        assertThat(county.evaluate(gardener).outcome()).isEqualTo(ofCounty);
        assertThat(village.evaluate(gardener).outcome()).isEqualTo(ofVillage);
        assertThat(hamlet.evaluate(gardener).outcome()).isEqualTo(ofHamlet);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, 2, ELIGIBLE", // the county
        "2012-01-01, 2, NOT_ELIGIBLE", // the village
        "2012-12-31, 3, ELIGIBLE",
        "2013-01-01, 3, NOT_ELIGIBLE", // the hamlet
        "2013-12-31, 3, NOT_ELIGIBLE",
        "2014-01-01, 3, ELIGIBLE", // the village again
        "2014-12-31, 2, NOT_ELIGIBLE",
        "2015-01-01, 2, ELIGIBLE", // the county again
    })
    void each_layer_counts_on_its_days(LocalDate day, int breeds, Outcome outcome) {
        assertThat(hamlet.evaluate(gardener(breeds, day)).outcome()).isEqualTo(outcome);
    }

    @Test
    void the_explanation_shows_every_value_with_its_citation() {
        Decision decision = hamlet.evaluate(gardener(2, LocalDate.of(2013, 6, 1)));

        assertThat(decision.explain(Language.VIETNAMESE))
                .contains(
                        "Không đạt: Có giống hoa mới được công nhận: 02 sáng kiến, còn thiếu 01 sáng kiến (quy định trên"
                                + " 03 sáng kiến, căn cứ Điều 1 Quyết định 07/2013/QĐ-XO; thay mức: từ 03 sáng kiến trở lên, căn cứ khoản 2 Điều 3 Quyết định 05/2012/QĐ-LA;"
                                + " quy định chung: từ 02 sáng kiến trở lên, căn cứ điểm a khoản 1 Điều 5 Nghị định 01/2010/NĐ-HU)."
                                + " Căn cứ điểm a khoản 1 Điều 5 Nghị định 01/2010/NĐ-HU; Điều 1 Quyết định 07/2013/QĐ-XO.");
        assertThat(decision.explain(Language.ENGLISH))
                .contains(
                        "(limit: more than 3 initiatives, by Article 1, Decision 07/2013/QĐ-XO; in place of: at least 3 initiatives, by clause 2, Article 3,"
                                + " Decision 05/2012/QĐ-LA; general rule: at least 2 initiatives, by point a, clause 1, Article 5,"
                                + " Decree 01/2010/NĐ-HU)");
        assertThat(decision.summary(Language.VIETNAMESE))
                .isEqualTo("Không đủ điều kiện, tiêu chuẩn theo điểm a khoản 1 Điều 5 Nghị định 01/2010/NĐ-HU;"
                        + " Điều 1 Quyết định 07/2013/QĐ-XO.");
    }

    @Test
    void the_decision_keeps_every_value_and_its_json_does() {
        Decision decision = hamlet.evaluate(gardener(2, LocalDate.of(2013, 6, 1)));
        Finding breeds = decision.finding("county.breeds");

        assertThat(breeds).isNotNull();
        assertThat(breeds.comparisons()).hasSize(1);
        assertThat(breeds.comparisons().get(0).replaces())
                .extracting(replaced -> replaced.citation().source())
                .containsExactly("village-1", "county-1");
        String json = DecisionWriter.compact().write(decision);
        assertThat(new DecisionReader().read(json)).isEqualTo(decision);
        assertThat(json).contains("\"replaces\"");
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, ELIGIBLE, ELIGIBLE",
        "REPRIMAND, ELIGIBLE, NOT_ELIGIBLE",
        "WARNING, NOT_ELIGIBLE, NOT_ELIGIBLE",
    })
    void a_bar_is_tightened_by_catching_more(DisciplineForm form, Outcome ofCounty, Outcome ofVillage) {
        PersonBuilder person = withBreeds(3, 2012);
        if (form != DisciplineForm.NONE) {
            person.discipline(new Discipline(form, LocalDate.of(2012, 3, 1), null));
        }
        Nomination gardener = nomination("rose", LocalDate.of(2012, 12, 1), person);

        assertThat(county.evaluate(gardener).outcome()).isEqualTo(ofCounty);
        Decision decision = village.evaluate(gardener);
        assertThat(decision.outcome()).isEqualTo(ofVillage);
        if (form == DisciplineForm.REPRIMAND) {
            assertThat(decision.explain(Language.VIETNAMESE))
                    .contains(
                            "Thuộc trường hợp không xét: Bị kỷ luật trong thời gian lập thành tích: khiển trách (không xét"
                                    + " nếu từ khiển trách trở lên, căn cứ khoản 2 Điều 3 Quyết định 05/2012/QĐ-LA; quy định chung: từ cảnh cáo trở lên, căn cứ điểm a khoản 1 Điều 5"
                                    + " Nghị định 01/2010/NĐ-HU).");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, 1, UNDETERMINED", // the county has not seen the text
        "2012-01-01, 1, ELIGIBLE",
        "2012-01-01, 0, NOT_ELIGIBLE",
        "2014-12-31, 1, ELIGIBLE",
        "2015-01-01, 1, UNDETERMINED",
    })
    void a_criterion_of_a_text_not_seen_is_set_with_its_rule_on_its_days(LocalDate day, int times, Outcome outcome) {
        Period year = Period.year(day.getYear());
        PersonBuilder person = Person.builder().complete(year, Fact.COMBAT_INGENUITIES);
        for (int i = 0; i < times; i++) {
            person.combatIngenuity(new CombatIngenuity(year, true));
        }
        Nomination gardener = nomination("iris", day, person);

        assertThat(county.evaluate(gardener).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(village.evaluate(gardener).outcome()).isEqualTo(outcome);
        assertThat(hamlet.evaluate(gardener).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_parameter_left_to_the_locality_is_set_and_shown_beside_what_left_it_open() {
        Nomination gardener = nomination("daisy", LocalDate.of(2012, 6, 1), Person.builder());

        assertThat(county.evaluate(gardener).finding("county.good-years"))
                .isNotNull()
                .satisfies(finding -> assertThat(finding.openBecause()).contains(OpenReason.LOCAL_TEXT_MISSING));
        Decision decision = village.evaluate(gardener);
        assertThat(decision.finding("county.good-years"))
                .isNotNull()
                .satisfies(finding -> assertThat(finding.openBecause()).containsExactly(OpenReason.MISSING_FACTS));
        assertThat(decision.explain(Language.VIETNAMESE))
                .contains("áp dụng 05 năm, lựa chọn của làng; quy định chung: chờ địa phương quy định");
    }

    @Test
    void a_priority_of_ones_own_stands_beside_what_the_county_asks() {
        Decision decision = village.evaluate(gardener(3, LocalDate.of(2012, 6, 1)));

        assertThat(decision.finding("village.neighbourly")).isNotNull();
        assertThat(county.evaluate(gardener(3, LocalDate.of(2012, 6, 1))).finding("village.neighbourly"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, NOT_ELIGIBLE", // below both
        "2, UNDETERMINED", // as the law asks, but not as the choice does
        "3, ELIGIBLE", // as both ask
        "4, ELIGIBLE",
    })
    void a_choice_that_nothing_confirms_neither_refuses_nor_admits(int breeds, Outcome outcome) {
        ToyPack law = new ToyPack()
                .award("rose")
                .measured("breeds", CriterionKind.REQUIREMENT, "initiatives(Level.BASE).satisfies(\"breeds\")")
                .limit("breeds", Direction.AT_LEAST, ToyPack.number(2), Unit.INITIATIVE)
                .route("rose", "*", null, "breeds");
        ToyPack choice = new ToyPack()
                .limit(
                        "breeds",
                        Direction.AT_LEAST,
                        ToyPack.number(3),
                        Unit.INITIATIVE,
                        null,
                        LimitStatus.LOCAL_UNCONFIRMED,
                        List.of(),
                        Validity.ALWAYS);
        EligibilityEngine engine = EligibilityEngine.of(RulePacks.of(List.of(law.pack(), choice.pack())));

        Decision decision = engine.evaluate(gardener(breeds, LocalDate.of(2013, 6, 1)));

        assertThat(decision.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.UNDETERMINED) {
            assertThat(decision.openBecause()).containsExactly(OpenReason.LOCAL_CHOICE_UNCONFIRMED);
            assertThat(decision.explain(Language.VIETNAMESE))
                    .contains(
                            "02 sáng kiến", "từ 03 sáng kiến trở lên", "quy định chung: từ 02 sáng kiến trở lên", "⚠");
        }
    }

    @Test
    void each_pack_is_proved_by_what_it_says_whatever_is_built_on_it() {
        for (String pack : List.of("county", "village")) {
            assertThat(PackProof.of(hamlet, pack).allFailures()).isEmpty();
            assertThat(PackProof.of(hamlet.packs(), pack).passed()).isTrue();
        }
        assertThat(PackProof.of(hamlet, "hamlet").failures()).hasSize(1); // it has no case
    }

    @Test
    void neither_the_order_of_packs_nor_of_threads_changes_a_decision() {
        List<String> packs = new ArrayList<>(List.of("county", "village", "hamlet"));
        List<Nomination> gardeners = new ArrayList<>();
        for (int breeds = 0; breeds < 5; breeds++) {
            for (int year = 2011; year < 2016; year++) {
                gardeners.add(gardener(breeds, LocalDate.of(year, 6, 1)));
            }
        }
        List<Decision> expected = gardeners.stream().map(hamlet::evaluate).toList();
        for (int seed = 1; seed <= 3; seed++) {
            Collections.shuffle(packs, new Random(seed));
            EligibilityEngine shuffled = engine(packs.toArray(String[]::new));

            assertThat(gardeners.parallelStream().map(shuffled::evaluate).toList())
                    .isEqualTo(expected);
        }
    }
}
