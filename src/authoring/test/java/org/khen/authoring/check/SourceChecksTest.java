package org.khen.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that are due, were never checked, or end without a successor. The toy sources were checked on 1 January 2020. */
class SourceChecksTest {

    private static final String OPEN_ENDED =
            "toy.low-discipline;Bị kỷ luật;Disciplined;trường hợp không xét;cá nhân;đối chiếu số liệu;toy-1;01/01/2010;;";
    private static final String LOW = "low;cá nhân;;*;;toy.low-discipline;01/01/2010;;toy-1;;";

    @TempDir
    Path folder;

    @Test
    void a_source_is_due_from_the_day_after_the_last_month() {
        ToyPack toy = new ToyPack();

        assertThat(toy.advice(folder, LocalDate.of(2021, 1, 1), 12)).isEmpty();
        assertThat(toy.advice(folder, LocalDate.of(2021, 1, 2), 12))
                .containsExactly("SOURCE-RECHECK-DUE toy/sources.csv, ô O2: Căn cứ \"toy-1\" kiểm tra lần cuối ngày"
                        + " 01/01/2020, đến ngày 02/01/2021 đã quá 12 tháng. Hãy xem lại văn bản còn hiệu lực, có bị"
                        + " sửa đổi không, rồi ghi ngày kiểm tra mới.");
        assertThat(toy.advice(folder, LocalDate.of(2021, 1, 2), 13)).isEmpty();
    }

    @Test
    void a_source_seen_after_it_ended_is_never_due_but_one_known_second_hand_is() {
        ToyPack toy = new ToyPack();
        LocalDate late = LocalDate.of(2040, 1, 1);

        assertThat(toy.advice(folder, late, 12)).noneMatch(told -> told.contains("toy-2"));
        toy.replace(
                "sources.csv",
                "thành tích.;đã có tiêu chí;;đã xem nguyên văn",
                "thành tích.;đã có tiêu chí;;theo nguồn thứ cấp");
        assertThat(toy.advice(folder, late, 12)).anyMatch(told -> told.contains("toy-2"));
    }

    @Test
    void a_source_seen_on_its_last_day_is_due_like_any_other() {
        ToyPack toy = new ToyPack().replace("sources.csv", ";31/12/2019;", ";01/01/2020;");

        assertThat(toy.advice(folder, LocalDate.of(2040, 1, 1), 12)).anyMatch(told -> told.contains("toy-2"));
    }

    @Test
    void without_a_day_nothing_is_due() {
        assertThat(new ToyPack().advice(folder)).isEmpty();
    }

    @Test
    void a_source_said_to_be_seen_needs_the_day() {
        ToyPack toy = new ToyPack()
                .replace(
                        "sources.csv",
                        "Có sáng kiến.;đã có tiêu chí;;đã xem nguyên văn;01/01/2020",
                        "Có sáng kiến.;đã có tiêu chí;;đã xem nguyên văn;");

        assertThat(toy.advice(folder))
                .containsExactly("SOURCE-UNCHECKED toy/sources.csv, ô O2: Căn cứ \"toy-1\" ghi \"đã xem nguyên văn\""
                        + " nhưng không có ngày kiểm tra. Hãy ghi ngày đối chiếu với văn bản ở cột \"Ngày kiểm tra\".");
    }

    @Test
    void a_source_that_nobody_verified_needs_none() {
        ToyPack toy = new ToyPack()
                .replace(
                        "sources.csv",
                        "Có thành tích.;đã có tiêu chí;;đã xem nguyên văn;01/01/2020",
                        "Có thành tích.;chưa xem được nguyên văn;Chưa có;chưa kiểm chứng;");

        assertThat(toy.advice(folder)).isEmpty();
    }

    @Test
    void a_value_that_outlives_its_source_does_not_even_load() {
        assertThat(new ToyPack()
                        .replace(
                                "trees/limits.csv",
                                "toy.low-count;toy.low;mức quy định;;;từ;2;sáng kiến;01/01/2010;;toy-1",
                                "toy.low-count;toy.low;mức quy định;;;từ;2;sáng kiến;01/01/2010;;toy-2")
                        .report(folder)
                        .problems())
                .anyMatch(problem -> problem.code().equals("SOURCE-NOT-IN-FORCE")
                        && problem.error()
                        && problem.at().cell().equals("K2"));
    }

    @Test
    void a_criterion_that_goes_on_after_the_last_source_that_asks_for_it_is_told() {
        ToyPack toy = new ToyPack()
                .replace("routes.csv", LOW, "low;cá nhân;;*;;toy.low-discipline;01/01/2010;31/12/2019;toy-2;;");

        assertThat(toy.advice(folder))
                .containsExactly(
                        "SOURCE-UNFOLLOWED toy/routes.csv, ô H3: Căn cứ \"toy-2\" hết hiệu lực sau ngày 31/12/2019;"
                                + " từ ngày hôm sau tiêu chí \"toy.low-discipline\" còn hiệu lực nhưng không khen thưởng nào yêu cầu nữa."
                                + " Hãy thêm dòng của văn bản thay thế, hoặc cho chấm dứt cùng ngày với căn cứ.");
    }

    @Test
    void a_criterion_that_ends_with_its_source_or_is_asked_for_by_another_row_is_right() {
        String ended = "low;cá nhân;;*;;toy.low-discipline;01/01/2010;31/12/2019;toy-2;;";
        assertThat(new ToyPack()
                        .replace("routes.csv", LOW, ended)
                        .replace("trees/criteria.csv", OPEN_ENDED, OPEN_ENDED.replace("2010;;", "2010;31/12/2019;"))
                        .advice(folder))
                .isEmpty();
        assertThat(new ToyPack()
                        .replace("routes.csv", LOW, ended + "\nlow;cá nhân;;*;;toy.low-discipline;01/01/2020;;toy-1;;")
                        .advice(folder))
                .isEmpty();
    }

    @Test
    void a_row_that_ends_before_its_source_was_ended_by_somebody() {
        assertThat(new ToyPack()
                        .replace("routes.csv", LOW, "low;cá nhân;;*;;toy.low-discipline;01/01/2010;30/12/2019;toy-2;;")
                        .advice(folder))
                .isEmpty();
    }

    @Test
    void an_award_that_goes_on_though_nothing_is_asked_for_it_any_more_is_told() {
        ToyPack toy = new ToyPack()
                .replace("routes.csv", "toy.team;01/01/2010;;toy-1", "toy.team;01/01/2010;31/12/2019;toy-2")
                .replace(
                        "trees/criteria.csv",
                        "toy.team;Tỷ lệ;Share;tiêu chuẩn;tập thể;đối chiếu số liệu;toy-1;01/01/2010;;",
                        "toy.team;Tỷ lệ;Share;tiêu chuẩn;tập thể;đối chiếu số liệu;toy-1;01/01/2010;31/12/2019;");

        assertThat(toy.advice(folder))
                .singleElement()
                .asString()
                .contains("routes.csv, ô H7", "khen thưởng \"team\" còn hiệu lực nhưng không còn yêu cầu nào");
        toy.replace(
                "awards.csv",
                "tập thể;không;Không ai;Nobody;01/01/2010;;",
                "tập thể;không;Không ai;Nobody;01/01/2010;31/12/2019;");
        assertThat(toy.advice(folder)).noneMatch(told -> told.contains("\"team\""));
    }
}
