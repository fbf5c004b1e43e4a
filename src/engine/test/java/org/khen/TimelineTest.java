package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.CountedTo;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** What becomes of one dossier as its day of proposal moves. */
class TimelineTest {

    private static final LocalDate LAW_BEGINS = LocalDate.of(2014, 6, 1);
    private static final LocalDate LIMIT_RISES = LocalDate.of(2016, 2, 29);

    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = new ToyPack()
                .source("law", "2", Coverage.CRITERION, Confidence.SEEN)
                .award("ribbon")
                .parameter("counted-to", word(CountedTo.DAY_OF_PROPOSAL), null)
                .limit(
                        "months",
                        Direction.AT_LEAST,
                        number(10),
                        Unit.MONTH,
                        null,
                        LimitStatus.BY_TEXT,
                        List.of(),
                        ToyPack.until(LIMIT_RISES.minusDays(1)))
                .limit(
                        "months",
                        Direction.AT_LEAST,
                        number(20),
                        Unit.MONTH,
                        null,
                        LimitStatus.BY_TEXT,
                        List.of(),
                        new Validity(LIMIT_RISES, null))
                .measured(
                        "work",
                        CriterionKind.REQUIREMENT,
                        "monthsSinceRecruitment(param(\"counted-to\")).satisfies(\"months\")")
                .route("ribbon", "*", null, "work", null, new Validity(LAW_BEGINS, null))
                .engine();
    }

    private static NominationBuilder recruited(LocalDate day) {
        return Nomination.builder("d-1", "ribbon")
                .candidate(Person.builder()
                        .recruitedOn(day)
                        .complete(Period.year(2014), Fact.ABSENCES)
                        .build())
                .meritPeriod(2015)
                .proposedOn(LocalDate.of(2016, 1, 20));
    }

    private static Timeline timeline(Nomination nomination, String from, String to) {
        return engine.timeline(nomination, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static String days(Timeline timeline) {
        return timeline.intervals().stream()
                .map(interval -> interval.from() + ".." + interval.to() + " " + interval.outcome())
                .collect(Collectors.joining("; "));
    }

    @Test
    void intervals_are_cut_by_the_law_and_by_the_clock_of_the_dossier() {
        Timeline timeline = timeline(recruited(LocalDate.of(2015, 3, 10)).build(), "2014-05-01", "2016-12-31");

        assertThat(days(timeline))
                .isEqualTo("2014-05-01..2014-05-31 NO_RULE_IN_FORCE; 2014-06-01..2015-03-09 UNDETERMINED;"
                        + " 2015-03-10..2016-01-09 NOT_ELIGIBLE; 2016-01-10..2016-02-28 ELIGIBLE;"
                        + " 2016-02-29..2016-11-09 NOT_ELIGIBLE; 2016-11-10..2016-12-31 ELIGIBLE");
        List<TimelinePart> starts = timeline.intervals().stream()
                .map(interval -> interval.parts().get(0))
                .toList();
        assertThat(starts.get(0).byLaw()).isNull();
        assertThat(starts.get(0).byDossier()).isNull();
        assertThat(starts.get(0).cause(Language.ENGLISH)).isEmpty();
        assertThat(starts.get(1).byLaw()).isNotNull();
        assertThat(starts.get(2).byDossier().resolved()).hasSize(1);
        assertThat(starts.get(3).byLaw()).isNull();
        assertThat(starts.get(3).byDossier().findings())
                .extracting(FindingChange::criterion)
                .containsExactly("work");
        assertThat(starts.get(3).cause(Language.VIETNAMESE))
                .isEqualTo("Hồ sơ: Tiêu chí work (work): không đạt → đạt, 09 tháng → 10 tháng"
                        + " (quy định từ 10 tháng trở lên).");
        assertThat(starts.get(4).byDossier()).isNull();
        assertThat(starts.get(4).cause(Language.ENGLISH))
                .isEqualTo("Law: a limit or list changes. Criterion work (work): met → not met, 11 months"
                        + " (limit: at least 10 months → limit: at least 20 months).");
    }

    @Test
    void on_its_own_day_the_dossier_is_decided_as_it_is() {
        Nomination nomination = recruited(LocalDate.of(2015, 3, 10))
                .receivedOn(LocalDate.of(2016, 1, 25))
                .decidedOn(LocalDate.of(2016, 2, 5))
                .build();

        Timeline timeline = timeline(nomination, "2016-01-20", "2016-01-20");

        assertThat(timeline.intervals()).hasSize(1);
        assertThat(timeline.intervals().get(0).decision()).isEqualTo(engine.evaluate(nomination));
        assertThat(timeline.on(LocalDate.of(2016, 1, 21))).isNull();
    }

    @Test
    void without_a_day_of_proposal_every_day_is_decided_all_the_same() {
        Nomination dayless = Nomination.builder("d-2", "ribbon")
                .candidate(recruited(LocalDate.of(2015, 3, 10)).build().candidate())
                .receivedOn(LocalDate.of(2016, 1, 25))
                .build();

        Timeline timeline = timeline(dayless, "2016-01-09", "2016-01-10");

        assertThat(days(timeline)).isEqualTo("2016-01-09..2016-01-09 NOT_ELIGIBLE; 2016-01-10..2016-01-10 ELIGIBLE");
        assertThat(timeline.proposedOn()).isNull();
        assertThat(timeline.explain(Language.ENGLISH)).doesNotContain("Day of proposal in the dossier");
    }

    @Test
    void a_leap_day_is_a_day() {
        Nomination onLeapDay = recruited(LocalDate.of(2016, 2, 29)).build();

        assertThat(days(timeline(onLeapDay, "2016-02-28", "2016-02-29")))
                .isEqualTo("2016-02-28..2016-02-28 UNDETERMINED; 2016-02-29..2016-02-29 NOT_ELIGIBLE");
        assertThat(days(timeline(onLeapDay, "2017-10-28", "2017-10-29")))
                .isEqualTo("2017-10-28..2017-10-28 NOT_ELIGIBLE; 2017-10-29..2017-10-29 ELIGIBLE");
    }

    @Test
    void days_before_the_merit_period_are_told_to_be_a_contradiction() {
        Timeline timeline = timeline(recruited(LocalDate.of(2012, 3, 10)).build(), "2014-12-01", "2015-01-31");

        assertThat(timeline.explain(Language.VIETNAMESE))
                .contains("Chú ý: thời gian lập thành tích bắt đầu từ ngày 01/01/2015; đề nghị trước ngày đó là mâu");
        assertThat(timeline(recruited(LocalDate.of(2012, 3, 10)).build(), "2015-01-01", "2015-01-31")
                        .explain(Language.VIETNAMESE))
                .doesNotContain("Chú ý");
    }

    @Test
    void the_table_is_no_wider_than_a_hundred_columns() {
        Timeline timeline = timeline(recruited(LocalDate.of(2015, 3, 10)).build(), "2014-05-01", "2016-12-31");

        for (Language language : Language.values()) {
            assertThat(timeline.explainInFull(language).lines()).allMatch(line -> line.length() <= 100);
        }
        assertThat(timeline.explain(Language.VIETNAMESE))
                .startsWith("""
                        Hồ sơ d-1 – Danh hiệu ribbon
                        Kết quả nếu đề nghị vào ngày khác, từ ngày 01/5/2014 đến hết ngày 31/12/2016:

                        Từ ngày     Đến hết ngày  Kết quả             Vì sao
                        01/05/2014  31/05/2014    Không có quy định
                        """)
                .contains("10/01/2016  28/02/2016    Đủ điều kiện        Hồ sơ: Tiêu chí work (work): không đạt → đạt,")
                .contains("Ngày đề nghị ghi trong hồ sơ: 20/01/2016 (Đủ điều kiện).");
    }

    @Test
    void what_cannot_be_looked_at_is_refused() {
        Nomination nomination = recruited(LocalDate.of(2015, 3, 10)).build();

        assertThatThrownBy(() -> timeline(nomination, "2016-01-02", "2016-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from = 2016-01-02, to = 2016-01-01");
        assertThatThrownBy(() -> timeline(nomination, "1900-01-01", "2000-01-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("36525 days");
        Nomination unknown = Nomination.builder("d-3", "ribon")
                .candidate(Person.builder().build())
                .build();
        assertThatThrownBy(() -> timeline(unknown, "2016-01-01", "2016-01-02"))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("ribon");
    }
}
