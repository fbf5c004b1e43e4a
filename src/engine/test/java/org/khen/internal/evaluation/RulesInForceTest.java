package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khen.ToyPack;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.LimitStatus;
import org.khen.pack.Subject;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** What is in force is worked out once between two changes, and anew from the very day of each. */
class RulesInForceTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2014, 8, 19);
    private static final LocalDate FIRST_DAY = LAST_DAY.plusDays(1);

    private static final Rulebook RULEBOOK = new Rulebook(List.of(new ToyPack()
            .award("ribbon", new Validity(null, LAST_DAY), Subject.PERSON)
            .measured("c", CriterionKind.REQUIREMENT, "suddenAchievements().satisfies(\"one\")")
            .limit(
                    "one",
                    Direction.AT_LEAST,
                    ToyPack.number(1),
                    Unit.TIME,
                    null,
                    LimitStatus.BY_TEXT,
                    List.of(),
                    from())
            .route("ribbon", "r", null, "c", null, from())
            .pack()));

    private static Validity from() {
        return new Validity(FIRST_DAY, null);
    }

    @Test
    void both_days_of_an_interval_count() {
        assertThat(RULEBOOK.on(LAST_DAY).award("ribbon", Subject.PERSON).award())
                .isNotNull();
        assertThat(RULEBOOK.on(FIRST_DAY).award("ribbon", Subject.PERSON).award())
                .isNull();
        assertThat(RULEBOOK.on(LAST_DAY).limits("ribbon").rows("one").rows().all())
                .isEmpty();
        assertThat(RULEBOOK.on(FIRST_DAY).limits("ribbon").rows("one").rows().all())
                .hasSize(1);
        assertThat(asked(LAST_DAY)).isEmpty();
        assertThat(asked(FIRST_DAY)).containsExactly(0);
    }

    private static int[] asked(LocalDate day) {
        return RULEBOOK.on(day).asked("ribbon", Subject.PERSON, Map.of("c", 0)).stream()
                .toArray();
    }

    @Test
    void days_between_two_changes_share_it_to_the_ends_of_time() {
        assertThat(RULEBOOK.on(LAST_DAY)).isSameAs(RULEBOOK.on(LocalDate.MIN));
        assertThat(RULEBOOK.on(FIRST_DAY)).isSameAs(RULEBOOK.on(LocalDate.MAX)).isNotSameAs(RULEBOOK.on(LAST_DAY));
    }
}
