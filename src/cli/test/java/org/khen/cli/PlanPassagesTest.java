package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khen.RulePacks;
import org.khen.pack.Coverage;
import org.khen.pack.RulePack;
import org.khen.pack.Source;

/** The pack of the plan says of every passage of the plan what it makes of it, and prints it. */
class PlanPassagesTest {

    private static final RulePack PLAN = RulePacks.onClassPath("hai-phong-6963").packs().stream()
            .filter(pack -> pack.id().equals("hai-phong-6963"))
            .findFirst()
            .orElseThrow();

    /** The plan as it is divided: sections, points, and under some points passages that begin with a dash. */
    private static Set<String> passages() {
        Set<String> all = new TreeSet<>(Set.of("phần mở đầu", "III 3", "III 6", "đoạn kết"));
        IntStream.rangeClosed(1, 5).forEach(point -> all.add("I " + point));
        IntStream.rangeClosed(1, 6).forEach(point -> all.add("II " + point));
        dashes(all, "III 1", 7);
        dashes(all, "III 2", 2);
        dashes(all, "III 4", 4);
        dashes(all, "III 5", 2);
        return all;
    }

    private static void dashes(Set<String> all, String point, int count) {
        IntStream.rangeClosed(1, count).forEach(dash -> all.add(point + " gạch đầu dòng thứ " + dash));
    }

    @Test
    void every_passage_of_the_plan_is_treated_and_nothing_else_is_ascribed_to_it() {
        Set<String> treated = PLAN.sources().values().stream()
                .filter(source -> source.number().equals("6963/KH-UBND"))
                .map(PlanPassagesTest::place)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(treated).isEqualTo(passages());
    }

    private static String place(Source source) {
        return (Objects.requireNonNullElse(source.article(), "") + " " + Objects.requireNonNullElse(source.clause(), "")
                        + " " + Objects.requireNonNullElse(source.point(), ""))
                .strip();
    }

    @Test
    void what_has_no_criterion_has_a_reason() {
        assertThat(PLAN.sources().values())
                .filteredOn(source -> source.coverage() != Coverage.CRITERION)
                .isNotEmpty()
                .allMatch(source -> source.reason() != null);
    }

    @Test
    void coverage_is_printed_passage_by_passage_with_reason_and_criteria() {
        Call call = khenVi("pack", "show", "hai-phong-6963", "--coverage");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .startsWith("Bộ quy định hai-phong-6963 phiên bản ")
                .contains(
                        "  phần mở đầu Kế hoạch 6963/KH-UBND [kh6963-mo-dau]: ngoài phạm vi\n    Nội dung: ",
                        "  gạch đầu dòng thứ 6 điểm 1 mục III Kế hoạch 6963/KH-UBND [kh6963-iii-1]: đã có tiêu chí\n",
                        "  điểm 5 mục I Kế hoạch 6963/KH-UBND [kh6963-i-5]: đã có tiêu chí\n",
                        "    Tiêu chí dựa vào: frontline.agency-guard, ",
                        "    Lý do: Việc kiểm tra, tập huấn của cơ quan quản lý",
                        "  Tổng hợp cách xử lý:\n    đã có tiêu chí: ",
                        "    tổng số đoạn: " + PLAN.sources().size() + "\n");
        assertThat(khen("pack", "show", "hai-phong-6963", "--coverage").out())
                .contains(
                        "  preamble, Plan 6963/KH-UBND [kh6963-mo-dau]: out of scope\n    Says: ",
                        "  indent 6, point 1, section III, Plan 6963/KH-UBND [kh6963-iii-1]: has a criterion\n",
                        "    Criteria that rest on it: frontline.agency-guard, ",
                        "    passages in all: ");
    }

    @Test
    void coverage_works_for_every_pack_and_for_a_day() {
        String all = khenVi("pack", "show", "--coverage").out();
        assertThat(all)
                .contains(
                        "Bộ quy định law-2003 ",
                        "Bộ quy định law-2022 ",
                        "  khoản 6 Điều 5 Nghị định 65/2014/NĐ-CP [nd65-5-6]: đã có tiêu chí\n");
        assertThat(khenVi("pack", "show", "law-2003", "--coverage", "--on", "19/8/2014")
                        .out())
                .contains("[nd42-titles]")
                .doesNotContain("[nd65-5-6]");
    }
}
