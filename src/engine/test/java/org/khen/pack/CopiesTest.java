package org.khen.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khen.facts.Group;

/** A pack that was found valid stays as it was, whoever holds its parts. */
class CopiesTest {

    private static final Text TEXT = new Text("chữ", "word");
    private static final CellRef AT = new CellRef("awards.csv", 2, 0);

    @Test
    void the_maker_of_a_pack_cannot_change_it_afterwards() {
        List<String> buildsOn = new ArrayList<>();
        List<String> overrides = new ArrayList<>();
        Map<String, Source> sources = new LinkedHashMap<>();
        List<Topic> topics = new ArrayList<>();
        RulePack pack = new RulePack(
                "p",
                "1",
                TEXT,
                "a",
                Validity.ALWAYS,
                buildsOn,
                overrides,
                "",
                sources,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                topics,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        buildsOn.add("other");
        overrides.add("o");
        sources.put("s", source("s"));
        topics.add(new Topic("t", List.of(), List.of(), List.of(), List.of()));
        assertThat(pack.buildsOn()).isEmpty();
        assertThat(pack.overrides()).isEmpty();
        assertThat(pack.sources()).isEmpty();
        assertThat(pack.topics()).isEmpty();
    }

    @Test
    void the_user_of_a_pack_cannot_change_it() {
        RulePack pack = new RulePack(
                "p",
                "1",
                TEXT,
                "a",
                Validity.ALWAYS,
                new ArrayList<>(),
                new ArrayList<>(),
                "",
                new LinkedHashMap<>(Map.of("s", source("s"))),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        assertThatThrownBy(() -> pack.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> pack.topics().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_lists_of_a_topic_and_of_a_limit_are_copies() {
        List<Case> cases = new ArrayList<>();
        Topic topic = new Topic("t", List.of(), List.of(), List.of(), cases);
        Map<String, String> facts = new LinkedHashMap<>(Map.of("b", "2"));
        Case situation = new Case("c", "t", "", "a", null, facts, null, facts, null, null, Map.of(), AT);
        cases.add(situation);
        facts.put("a", "1");
        assertThat(topic.cases()).isEmpty();
        assertThat(situation.facts()).containsOnlyKeys("b");
        assertThat(situation.expectedVerdicts()).containsOnlyKeys("b");

        List<AppliesTo> conditions = new ArrayList<>();
        Limit limit = new Limit(
                "l",
                null,
                LimitRole.PARAMETER,
                null,
                conditions,
                null,
                null,
                null,
                Unit.YEAR,
                Validity.ALWAYS,
                "s",
                null,
                LimitStatus.BY_TEXT,
                null,
                null,
                AT);
        conditions.add(new AppliesTo(AppliesTo.Aspect.SEX, "female"));
        assertThat(limit.appliesTo()).isEmpty();
    }

    @Test
    void sets_are_copies_in_the_order_of_their_list_and_not_in_one_that_changes_from_run_to_run() {
        Set<Group> groups = new LinkedHashSet<>(List.of(Group.WORKER, Group.CIVIL_SERVANT, Group.OFFICIAL));
        RouteRow route =
                new RouteRow("a", Subject.PERSON, groups, "*", null, "c", Validity.ALWAYS, "s", null, null, AT);
        groups.clear();
        assertThat(route.who()).containsExactly(Group.OFFICIAL, Group.CIVIL_SERVANT, Group.WORKER);

        Set<Subject> subjects = new LinkedHashSet<>(List.of(Subject.HOUSEHOLD, Subject.PERSON));
        Award award = new Award("a", TEXT, AwardGroup.TITLE, null, subjects, false, TEXT, Validity.ALWAYS, "s", AT);
        Criterion criterion = new Criterion(
                "c", "t", TEXT, CriterionKind.BAR, subjects, JudgedBy.UNIT, List.of(), Validity.ALWAYS, null, AT);
        subjects.clear();
        assertThat(award.subjects()).containsExactly(Subject.PERSON, Subject.HOUSEHOLD);
        assertThat(criterion.subjects()).containsExactly(Subject.PERSON, Subject.HOUSEHOLD);
    }

    private static Source source(String id) {
        return new Source(
                id,
                SourceType.NORMATIVE,
                "1",
                null,
                null,
                null,
                null,
                null,
                Validity.ALWAYS,
                "",
                Coverage.CRITERION,
                null,
                Confidence.SEEN,
                null,
                AT);
    }
}
