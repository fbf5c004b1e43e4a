package org.khen.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.facts.AwardGround;
import org.khen.facts.Ratio;
import org.khen.pack.Language;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.RulePack;

/** What may go wrong in {@code rounds.csv}, and what it says when nothing does. */
class RoundProblemsTest {

    private static final GoldenMessages GOLDEN = new GoldenMessages("rounds.txt");

    static final String HEADINGS = "Mã quy định;Loại quy định;Danh hiệu, hình thức;Phạm vi tính;Tính trên;"
            + "Danh hiệu, hình thức làm cơ sở;Giá trị;Đơn vị tính;Cách làm tròn;Căn cứ làm tròn;Nhóm được dành;"
            + "Suất không dùng hết;Thứ tự;Trừ loại hình;Từ ngày;Đến hết ngày;Căn cứ;Tình trạng;Văn bản xác nhận;Ghi chú\n";

    private static final String SHARE =
            "share;tỷ lệ tối đa;gold-pumpkin;cơ quan, đơn vị;số đạt danh hiệu, tiêu chuẩn;blue-ribbon;15;%;"
                    + "bỏ phần lẻ;;;;;;01/01/2010;;fair-1;;;\n";
    private static final String NUMBER =
            "number;số lượng tối đa;gold-pumpkin;toàn đợt xét;;;10;suất;;;;;;;01/01/2010;;fair-1;theo văn bản;;\n";
    private static final String KEPT =
            "kept;số suất dành riêng;gold-pumpkin;toàn đợt xét;;;2;suất;;;nữ;bỏ trống;;;01/01/2010;;fair-1;;;\n";
    private static final String KEPT_SHARE =
            "kept-share;tỷ lệ dành riêng;gold-pumpkin;toàn đợt xét;;;20;%;;;tập thể nhỏ;chuyển cho nhóm khác;;;"
                    + "01/01/2010;;village;lựa chọn của địa phương, chưa xác nhận;;\n";
    private static final String WOMEN = "women;thứ tự khi ngang nhau;;;;;;;;;nữ;;1;;01/01/2010;;fair-plan;;;\n";
    private static final String MOSTLY_WOMEN =
            "mostly-women;thứ tự khi ngang nhau;best-stall;;;;70;%;;;tập thể nhiều nữ;;2;;01/01/2010;;fair-2;;;\n";
    private static final String ONE_FORM = "one-form;một thành tích một hình thức;;;;;;;;;;;;;01/01/2010;;fair-1;;;\n";
    private static final String ONE_A_YEAR = "one-a-year;một năm một khen thưởng cấp Nhà nước;;;;;;;;;;;;"
            + "\"đột xuất; niên hạn\";01/01/2010;;fair-2;;;\n";
    static final String ALL = SHARE + NUMBER + KEPT + KEPT_SHARE + WOMEN + MOSTLY_WOMEN + ONE_FORM + ONE_A_YEAR;

    @TempDir
    Path folder;

    private int copies;

    private static Map<String, Consumer<ToyPack>> accidents() {
        Map<String, Consumer<ToyPack>> all = new LinkedHashMap<>();
        // codes and words
        accident(
                all,
                "unknown codes",
                SHARE.replace("gold-pumpkin", "gold-pumkin").replace("blue", "bleu"));
        accident(
                all,
                "unknown sources",
                SHARE.replace("bỏ phần lẻ;;", "làm tròn;fiar-2;").replace("fair-1", "fiar-1"));
        accident(all, "unknown words", SHARE.replace("tỷ lệ tối đa", "tỷ lệ tối thiểu"));
        accident(
                all,
                "unknown scope and base",
                SHARE.replace("cơ quan, đơn vị", "cơ quan").replace("số đạt danh hiệu, tiêu chuẩn", "số người"));
        accident(all, "unknown ground", ONE_A_YEAR.replace("niên hạn", "niên khóa"));
        // cells of a kind
        accident(all, "cap of no award", SHARE.replace(";gold-pumpkin;", ";;"));
        accident(all, "cap of no scope", NUMBER.replace("toàn đợt xét", ""));
        accident(all, "share of nothing", SHARE.replace("số đạt danh hiệu, tiêu chuẩn", ""));
        accident(all, "share of holders of no award", SHARE.replace("blue-ribbon", ""));
        accident(
                all,
                "share of all people and of holders",
                SHARE.replace("số đạt danh hiệu, tiêu chuẩn", "tổng số người"));
        accident(all, "number of holders", NUMBER.replace("đợt xét;;", "đợt xét;số đề nghị trong đợt;blue-ribbon"));
        accident(all, "number that is rounded", NUMBER.replace("suất;;", "suất;làm tròn;fair-1"));
        accident(all, "rounded up by nothing", SHARE.replace("bỏ phần lẻ", "làm tròn"));
        accident(all, "rounded down by a source", SHARE.replace("lẻ;", "lẻ;fair-1"));
        accident(all, "cap for a group", NUMBER.replace(";suất;;;;", ";suất;;;nữ;"));
        accident(all, "cap in an order", NUMBER.replace(";suất;;;;;;", ";suất;;;;;1;"));
        accident(all, "places kept for nobody", NUMBER + KEPT.replace(";nữ;", ";;"));
        accident(all, "places kept and then what", NUMBER + KEPT.replace("bỏ trống", ""));
        accident(all, "places kept of a base", NUMBER + KEPT_SHARE.replace("xét;;", "xét;tổng số người;"));
        accident(all, "places kept for collectives of women", NUMBER + KEPT.replace(";nữ;", ";tập thể nhiều nữ;"));
        accident(all, "tie-break without order", WOMEN.replace(";1;", ";;"));
        accident(all, "tie-break in a wrong order", WOMEN.replace(";1;", ";0;"));
        accident(all, "tie-break for nobody", WOMEN.replace(";nữ;", ";;"));
        accident(all, "tie-break within a scope", WOMEN.replace("nhau;;;", "nhau;;cụm, khối;"));
        accident(all, "tie-break of women by a share", WOMEN.replace("nhau;;;;;;;", "nhau;;;;;70;%;"));
        accident(all, "tie-break of collectives without a share", MOSTLY_WOMEN.replace(";70;%;", ";;;"));
        accident(all, "one form by a number", ONE_FORM.replace("thức;;;;;;;", "thức;;;;;1;suất;"));
        accident(all, "one form but for a ground", ONE_FORM.replace(";;01/01", ";đột xuất;01/01"));
        accident(all, "one form to be set", ONE_FORM.replace("fair-1;", "fair-1;chờ địa phương quy định"));
        // numbers
        accident(all, "share without a value", SHARE.replace(";15;", ";;"));
        accident(all, "share to be set with a value", SHARE.replace("fair-1;", "fair-1;chờ địa phương quy định"));
        accident(all, "share above all", SHARE.replace(";15;", ";150;"));
        accident(all, "share in places", SHARE.replace(";%;", ";suất;"));
        accident(all, "share without a unit", SHARE.replace(";%;", ";;"));
        accident(all, "share that is no number", SHARE.replace(";15;", ";mười lăm;"));
        accident(all, "number with a part", NUMBER.replace(";10;", ";2,5;"));
        accident(all, "number in per cent", NUMBER.replace(";suất;", ";%;"));
        accident(all, "confirmed by nothing", NUMBER.replace("theo văn bản", "lựa chọn của địa phương, đã xác nhận"));
        // among each other
        accident(all, "code twice on one day", NUMBER + NUMBER.replace("01/01/2010", "01/01/2012"));
        accident(all, "order twice on one day", WOMEN + MOSTLY_WOMEN.replace(";2;", ";1;"));
        accident(all, "places kept without a cap", KEPT);
        accident(all, "places kept before the cap", KEPT + NUMBER.replace("01/01/2010", "01/01/2012"));
        accident(
                all,
                "places kept of a cap without a value",
                KEPT + NUMBER.replace(";10;suất;", ";;;").replace("theo văn bản", "chờ địa phương quy định"));
        accident(
                all,
                "places kept below the widest cap",
                SHARE + NUMBER + KEPT.replace("toàn đợt xét", "cơ quan, đơn vị"));
        accident(all, "places kept twice for a group", NUMBER + KEPT + KEPT.replace("kept;", "more;"));
        // sources
        accident(all, "cap on a plan", NUMBER.replace("fair-1", "fair-plan"));
        accident(all, "one form on an answer", ONE_FORM.replace("fair-1", "fair-answer"));
        accident(all, "cap on a text not seen", NUMBER.replace("fair-1", "fair-3"));
        accident(all, "tie-break on a text not seen", WOMEN.replace("fair-plan", "fair-3"));
        accident(all, "choice on a text not seen", KEPT_SHARE.replace("village", "fair-3") + NUMBER);
        accident(all, "rounded up on a plan", SHARE.replace("bỏ phần lẻ;;", "làm tròn;fair-plan;"));
        accident(all, "older than its source", NUMBER.replace("01/01/2010", "01/01/2009"));
        accident(all, "without first day", NUMBER.replace("01/01/2010", ""));
        // files
        all.put("rounds in a topic", p -> p.write("growing/rounds.csv", "x"));
        all.put("without a column", p -> p.write("rounds.csv", HEADINGS.replace("Phạm vi tính;", "")));
        return all;
    }

    private static void accident(Map<String, Consumer<ToyPack>> all, String name, String rows) {
        all.put(name, pack -> pack.write("rounds.csv", HEADINGS + rows));
    }

    @TestFactory
    Stream<DynamicTest> every_accident_is_told_in_these_words() throws IOException {
        return GOLDEN.toyTests(accidents(), folder);
    }

    @Test
    void what_is_well_written_loads() {
        List<RoundRule> rules = rules(ALL);

        assertThat(rules)
                .extracting(RoundRule::kind)
                .containsExactlyInAnyOrder(
                        RoundRuleKind.SHARE_AT_MOST,
                        RoundRuleKind.NUMBER_AT_MOST,
                        RoundRuleKind.NUMBER_RESERVED,
                        RoundRuleKind.SHARE_RESERVED,
                        RoundRuleKind.TIE_BREAK,
                        RoundRuleKind.TIE_BREAK,
                        RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT,
                        RoundRuleKind.ONE_STATE_AWARD_A_YEAR);
        assertThat(rules.get(0).value()).isEqualTo(Ratio.of(15, 100));
        assertThat(rules.get(0).rounding()).isEqualTo(Rounding.DOWN);
        assertThat(rules.get(1).value()).isEqualTo(Ratio.of(10));
        assertThat(rules.get(5).value()).isEqualTo(Ratio.of(70, 100));
        assertThat(rules.get(7).except()).containsExactly(AwardGround.SUDDEN, AwardGround.TENURE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 1", "'12,5', 1/8", "15%, 3/20"})
    void a_share_goes_from_none_to_all(String written, String value) {
        assertThat(rules(SHARE.replace(";15;", ";" + written + ";")).get(0).value())
                .isEqualTo(Ratio.parse(value));
    }

    @ParameterizedTest
    @CsvSource({"suất", "người", "Tập thể", "places"})
    void a_number_is_one_of_places_people_or_collectives(String unit) {
        assertThat(rules(NUMBER.replace(";suất;", ";" + unit + ";")).get(0).value())
                .isEqualTo(Ratio.of(10));
    }

    @Test
    void the_whole_round_may_be_called_the_city_and_what_the_locality_sets_stays_open() {
        RoundRule open = rules(NUMBER.replace("toàn đợt xét", "thành phố")
                        .replace(";10;suất;", ";;;")
                        .replace("theo văn bản", "chờ địa phương quy định"))
                .get(0);

        assertThat(open.scope()).isEqualTo(RoundScope.ROUND);
        assertThat(open.value()).isNull();
    }

    @Test
    void a_choice_of_the_locality_needs_no_text_and_a_plan_may_settle_ties() {
        assertThat(rules(NUMBER + KEPT_SHARE)).hasSize(2);
        assertThat(rules(WOMEN)).hasSize(1);
        assertThat(rules(NUMBER.replace("fair-1;theo văn bản;", "village;lựa chọn của địa phương, đã xác nhận;12/QĐ")))
                .hasSize(1);
    }

    @Test
    void rows_may_follow_one_another_and_share_an_order_where_they_never_meet() {
        assertThat(rules(NUMBER.replace("01/01/2010;;", "01/01/2010;31/12/2011;")
                        + NUMBER.replace("01/01/2010", "01/01/2012")
                        + MOSTLY_WOMEN
                        + MOSTLY_WOMEN.replace("mostly-women", "women").replace("best-stall", "gold-pumpkin")))
                .hasSize(4);
    }

    @Test
    void one_more_row_changes_the_hash() {
        ToyPack pack = ToyPack.copiedTo(folder);
        String before = read(pack).hash();
        pack.write("rounds.csv", HEADINGS + SHARE);
        String one = read(pack).hash();
        pack.write("rounds.csv", HEADINGS + SHARE.replace(";15;", ";14;"));

        assertThat(Stream.of(before, one, read(pack).hash())).doesNotHaveDuplicates();
    }

    private List<RoundRule> rules(String rows) {
        ToyPack pack = ToyPack.copied(
                        "toy", folder.resolve(String.valueOf(copies++)).resolve("toy"))
                .write("rounds.csv", HEADINGS + rows);
        assertThat(pack.messages(Language.VIETNAMESE)).isEmpty();
        return read(pack).rounds();
    }

    private static RulePack read(ToyPack pack) {
        return Objects.requireNonNull(pack.check().packs()).packs().get(0);
    }
}
