package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.ToyPack;
import org.khen.ToyTables;
import org.khen.Verdict;
import org.khen.facts.CountedPosts;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.PostGroup;
import org.khen.facts.PostHeld;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;
import org.khen.pack.AppliesTo;
import org.khen.pack.CriterionKind;
import org.khen.pack.Table;
import org.khen.pack.Table.Aspect;
import org.khen.pack.Validity;

/** What a table says of time in posts, whatever of the person is not known. */
class TableComparisonTest {

    private static final Period LIFE = Period.years(1900, 2015);

    private static ToyPack pack(Table table) {
        return new ToyPack()
                .award("ribbon")
                .parameter("counted", word(CountedPosts.THE_GROUP), null)
                .table(table)
                .adjustment("less", "posts.from", number(-1), null, new AppliesTo(AppliesTo.Aspect.SEX, "female"))
                .measured(
                        "long-service",
                        CriterionKind.REQUIREMENT,
                        "yearsInPosts(param(\"counted\")).satisfiesTable(\"posts\")")
                .route("ribbon", "*", null, "long-service");
    }

    private static Finding found(Table table, PersonBuilder person) {
        Decision decision = pack(table)
                .engine()
                .evaluate(Nomination.builder("d", "ribbon")
                        .candidate(person.build())
                        .proposedOn(LocalDate.of(2015, 1, 15))
                        .build());
        return decision.finding("long-service");
    }

    private static Finding found(PersonBuilder person) {
        return found(ToyTables.ofPosts("posts"), person);
    }

    /** A man who held a post for some years, and no other. */
    private static PersonBuilder held(PostGroup group, int years) {
        return Person.builder()
                .sex(Sex.MALE)
                .posts(Listing.complete(LIFE, new PostHeld(group, Period.years(2001, 2000 + years))));
    }

    @Test
    void a_row_holds_for_its_post_and_its_periods_of_service() {
        assertThat(found(held(PostGroup.DEPARTMENT_HEAD, 2).serviceRecord(ServiceRecord.BOTH_WARS))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(found(held(PostGroup.DEPARTMENT_HEAD, 2).serviceRecord(ServiceRecord.CONSTRUCTION))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(found(held(PostGroup.DEPARTMENT_HEAD, 4).serviceRecord(ServiceRecord.BOTH_WARS))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void an_unknown_record_matters_only_where_the_rows_differ() {
        assertThat(found(held(PostGroup.DEPARTMENT_HEAD, 3)).verdict()).isEqualTo(Verdict.MET);
        assertThat(found(held(PostGroup.DEPARTMENT_HEAD, 1)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(found(held(PostGroup.DEPARTMENT_HEAD, 2)))
                .extracting(Finding::verdict, Finding::missing)
                .containsExactly(Verdict.UNKNOWN, List.of(Fact.SERVICE_RECORD));
    }

    @Test
    void the_most_favourable_post_decides() {
        PersonBuilder person = held(PostGroup.PROVINCIAL_DIRECTOR, 1)
                .post(new PostHeld(PostGroup.OTHER, Period.years(1990, 2000)))
                .post(new PostHeld(PostGroup.MINISTER, Period.year(2005)));
        assertThat(found(person).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_row_that_excludes_refuses_and_one_without_limits_asks_for_the_post_alone() {
        assertThat(found(held(PostGroup.OTHER, 9)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(found(held(PostGroup.MINISTER, 1)).verdict()).isEqualTo(Verdict.MET);
        assertThat(found(Person.builder().posts(Listing.none(LIFE))).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(found(Person.builder())).extracting(Finding::verdict).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void an_adjustment_of_the_limits_of_a_table_is_shown_with_what_it_makes_of_them() {
        Finding woman = found(held(PostGroup.PROVINCIAL_DIRECTOR, 3).sex(Sex.FEMALE));
        assertThat(woman.verdict()).isEqualTo(Verdict.MET);
        assertThat(woman.comparisons())
                .extracting(Comparison::limit, Comparison::required)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("posts.from", number(3)));
        assertThat(woman.comparisons().get(0).basis())
                .extracting(basis -> basis.wording().vi())
                .contains("− 01 năm");
        assertThat(found(held(PostGroup.PROVINCIAL_DIRECTOR, 3)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(found(Person.builder()
                                .posts(Listing.complete(
                                        LIFE, new PostHeld(PostGroup.PROVINCIAL_DIRECTOR, Period.years(2001, 2003)))))
                        .missing())
                .containsExactly(Fact.SEX);
    }

    @Test
    void of_rows_in_order_the_first_that_holds_is_the_one() {
        Table ordered = ToyTables.of(
                "posts",
                Table.Policy.FIRST,
                ToyTables.row(
                        Map.of(Aspect.SERVICE_RECORD, Set.of("both-wars"), Aspect.POST, Set.of("minister")),
                        true,
                        Validity.ALWAYS),
                ToyTables.row(Map.of(), false, Validity.ALWAYS));
        assertThat(found(ordered, held(PostGroup.MINISTER, 1).serviceRecord(ServiceRecord.BOTH_WARS))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(found(ordered, held(PostGroup.MINISTER, 1).serviceRecord(ServiceRecord.CONSTRUCTION))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(found(ordered, held(PostGroup.MINISTER, 1)).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void on_a_day_without_rows_nothing_is_concluded() {
        Table past = ToyTables.of(
                "posts",
                Table.Policy.UNIQUE,
                ToyTables.row(Map.of(), false, new Validity(null, LocalDate.of(2014, 12, 31))));
        assertThat(found(past, held(PostGroup.MINISTER, 1)))
                .extracting(Finding::verdict, Finding::openBecause)
                .containsExactly(Verdict.UNKNOWN, List.of(OpenReason.LAW_TEXT_NOT_SEEN));
    }
}
