package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;
import static org.khen.cli.Dossiers.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.RulePacks;
import org.khen.pack.Topic;

/** The families that every pack opens with, as an officer meets them. */
class FamiliesTest {

    private static final String LACKING = "Các bộ quy định chưa có danh mục địa bàn để đối chiếu: ";

    @TempDir
    Path folder;

    private static String nomination(String id, String candidate) {
        return "{\"id\":\"" + id + "\",\"award\":\"lao-dong-tien-tien\",\"candidate\":" + candidate
                + ",\"meritPeriod\":\"2014\",\"proposedOn\":\"2014-12-20\"}\n";
    }

    private static String excellent(String type, String facts) {
        return "{\"type\":\"" + type + "\"," + facts
                + ",\"years\":{\"completeFor\":\"2014\",\"items\":[{\"period\":\"2014\",\"rating\":\"excellent\"}]},"
                + "\"achievements\":{\"completeFor\":\"2014\",\"items\":[]}}";
    }

    private static String at(String place) {
        return "\"workplaces\":{\"completeFor\":\"2014\",\"items\":[{\"period\":\"2014\",\"place\":\"" + place
                + "\"}]}";
    }

    @Test
    void the_families_come_first_in_every_pack() {
        for (var pack : RulePacks.onClassPath().packs()) {
            List<String> topics = pack.topics().stream().map(Topic::name).toList();
            List<String> families =
                    topics.stream().filter(FamiliesTest::isFamily).toList();
            assertThat(topics).startsWith(families.toArray(String[]::new));
            assertThat(families)
                    .isSubsetOf("frontline", "small-collective", "remote-area", "anti-overuse")
                    .isEqualTo(List.of("frontline", "small-collective", "remote-area", "anti-overuse").stream()
                            .filter(families::contains)
                            .toList());
        }
        assertThat(khenVi("pack", "show", "hai-phong-6963").out())
                .containsSubsequence(
                        "Nhóm tiêu chí frontline (",
                        "Nhóm tiêu chí small-collective (",
                        "Nhóm tiêu chí remote-area (",
                        "Nhóm tiêu chí anti-overuse (");
    }

    private static boolean isFamily(String topic) {
        return List.of("frontline", "small-collective", "remote-area", "anti-overuse")
                .contains(topic);
    }

    @Test
    void a_teacher_on_bach_long_vi_is_told_the_place_the_decision_and_the_day() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1", excellent("person", at("318"))));

        assertThat(khenVi("explain", file).out())
                .contains(
                        "Thuộc diện chú trọng: Tập thể, cá nhân ở hải đảo (có thành tích xuất sắc hoặc thành tích đột xuất)")
                .contains(" Công tác tại huyện Bạch Long Vĩ (hải đảo theo tên gọi huyện đảo năm 2014, từ ngày"
                        + " 01/01/2014; theo nguồn thứ cấp, cần đối chiếu nguyên văn). Căn cứ điểm 2 mục II, điểm 5 mục I"
                        + " Kế hoạch 6963/KH-UBND; điểm c khoản 1 mục II Thông tư 02/2011/TT-BNV.");
        assertThat(khen("explain", file).out())
                .contains(" Works in huyện Bạch Long Vĩ (island by tên gọi huyện đảo năm 2014, since 2014-01-01;"
                        + " from a secondary source; check the text). By point 2, section II, Plan 6963/KH-UBND;");
    }

    @Test
    void a_team_of_nine_is_a_small_collective_by_its_kind_and_its_headcount_is_shown() throws IOException {
        String team = excellent("collective", "\"kind\":\"team\",\"headcount\":9");
        Path file = file(folder, "a.json", nomination("A-1", team));

        assertThat(khenVi("explain", file).out())
                .contains("Thuộc diện chú trọng: Tập thể nhỏ, là tổ, đội, phân xưởng, khoa, phòng hoặc tiểu đội"
                        + " (có thành tích xuất sắc hoặc thành tích đột xuất): số người: 09 người"
                        + " (mức chờ địa phương quy định); mức hoàn thành nhiệm vụ: hoàn thành xuất sắc nhiệm vụ")
                .contains("lựa chọn của bộ quy định hai-phong-6963");
    }

    @Test
    void what_several_groups_share_is_told_with_the_first() throws IOException {
        String team = excellent("collective", "\"kind\":\"team\",\"grassroots\":true,\"enterprise\":true");
        Path file = file(folder, "a.json", nomination("A-1", team));

        String focus = khenVi("explain", file).out();
        focus = focus.substring(focus.indexOf("Diện chú trọng"), focus.indexOf("Ghi nhận"));

        assertThat(focus).containsOnlyOnce("mức hoàn thành nhiệm vụ: hoàn thành xuất sắc nhiệm vụ");
        assertThat(focus)
                .contains(
                        "Thuộc diện chú trọng: Tập thể, cá nhân ở doanh nghiệp (có thành tích xuất sắc hoặc thành tích"
                                + " đột xuất). Căn cứ điểm 2 mục II");
    }

    @Test
    void lists_of_places_that_are_lacking_are_told_once_for_many_dossiers() throws IOException {
        Path file = file(
                folder,
                "a.jsonl",
                nomination("A-1", excellent("person", at("318"))) + nomination("A-2", excellent("person", at("305"))));

        String all = khenVi("evaluate", file).out();
        assertThat(all)
                .containsOnlyOnce(LACKING)
                .contains(LACKING + "biên giới; vùng sâu, vùng xa (2 hồ sơ để ngỏ phần này;");
        String one = khenVi("explain", file, "--id", "A-1").out();
        assertThat(one)
                .endsWith(LACKING
                        + "biên giới; vùng sâu, vùng xa (phần này để ngỏ; không ảnh hưởng đến tiêu chuẩn khác).\n")
                .doesNotContain("Tập thể, cá nhân ở vùng biên giới");
    }

    @Test
    void under_the_law_of_2022_the_same_families_speak() throws IOException {
        String household = "{\"type\":\"household\",\"directWork\":true}";
        String text = nomination("A-1", household).replace("2014", "2024");
        assertThat(khenVi("explain", file(folder, "a.json", text)).out())
                .contains("Thuộc diện chú trọng: Trực tiếp lao động, sản xuất, kinh doanh."
                        + " Căn cứ điểm d khoản 2 Điều 5 Luật 06/2022/QH15.");
    }
}
