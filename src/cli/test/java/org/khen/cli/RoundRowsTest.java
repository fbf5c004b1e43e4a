package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.Citation;
import org.khen.RulePacks;
import org.khen.facts.Ratio;
import org.khen.pack.Confidence;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundRule;
import org.khen.pack.RulePack;
import org.khen.pack.Source;

/** What the law says over a whole round, row by row: no case of a single dossier can prove it. */
class RoundRowsTest {

    private static final RulePacks PACKS = RulePacks.inFolders(Path.of("../../rules"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "law-2003 | 2014-10-15 | 2017-09-30 | cstdcs-2003.share | SHARE_AT_MOST | chien-si-thi-dua-co-so | UNIT"
                        + " | lao-dong-tien-tien | 3/20 | Điều 5 Thông tư 07/2014/TT-BNV | SECONDARY",
                "law-2003 | 2017-10-01 | 2023-12-31 | cstdcs-2003.share | SHARE_AT_MOST | chien-si-thi-dua-co-so | UNIT"
                        + " | lao-dong-tien-tien | 3/20 | khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP | SECONDARY",
                "law-2003 | 2014-10-15 | 2017-09-30 | cotdcp-2003.share | SHARE_AT_MOST | co-thi-dua-chinh-phu | ROUND"
                        + " | co-thi-dua-cap-tinh | 1/5 | Thông tư 07/2014/TT-BNV | SECONDARY",
                "law-2003 | 2017-10-01 | 2023-12-31 | cotdcp-2003.share | SHARE_AT_MOST | co-thi-dua-chinh-phu | ROUND"
                        + " | co-thi-dua-cap-tinh | 1/5 | khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP | SEEN",
                "law-2003 | 2014-08-20 | 2017-09-30 | priority-2003.women-first | TIE_BREAK | null | null"
                        + " | null | null | khoản 3 Điều 2 Nghị định 65/2014/NĐ-CP | SEEN",
                "law-2003 | 2014-08-20 | 2017-09-30 | priority-2003.mostly-women-first | TIE_BREAK | null | null"
                        + " | null | 7/10 | khoản 3 Điều 2 Nghị định 65/2014/NĐ-CP | SEEN",
                "law-2003 | 2014-06-01 | 2023-12-31 | overuse-2003.one-form | ONE_FORM_PER_ACHIEVEMENT | null | null"
                        + " | null | null | điểm b khoản 2 Điều 6 Luật 15/2003/QH11 | SEEN",
                "law-2003 | 2014-06-01 | 2017-09-30 | overuse-2003.one-state-award | ONE_STATE_AWARD_A_YEAR | null | null"
                        + " | null | null | khoản 20 Điều 53 Nghị định 42/2010/NĐ-CP | SECONDARY",
                "law-2003 | 2017-12-15 | 2023-12-31 | overuse-2003.one-state-award | ONE_STATE_AWARD_A_YEAR | null | null"
                        + " | null | null | Thông tư 08/2017/TT-BNV | SECONDARY",
                "law-2022 | 2024-01-01 | 2026-09-30 | overuse-2022.one-form | ONE_FORM_PER_ACHIEVEMENT | null | null"
                        + " | null | null | điểm c khoản 2 Điều 5 Luật 06/2022/QH15 | SEEN",
            })
    void each_row_says_what_the_law_says_from_its_first_day_to_its_last(
            String pack,
            LocalDate from,
            LocalDate to,
            String id,
            String kind,
            String award,
            String scope,
            String baseAward,
            String value,
            String clause,
            Confidence confidence) {
        RoundRule row = on(pack, id, from).orElseThrow();

        assertThat(row.inForce().from()).isEqualTo(from);
        assertThat(row.inForce().to()).isEqualTo(to);
        assertThat(Stream.of(row.kind(), row.award(), row.scope(), row.baseAward())
                        .map(String::valueOf))
                .containsExactly(kind, award, scope, baseAward);
        assertThat(row.value()).isEqualTo(value.equals("null") ? null : Ratio.parse(value));
        assertThat(row.status()).isEqualTo(LimitStatus.BY_TEXT);
        Source source = pack(pack).sources().get(row.source());
        assertThat(Citation.of(source).in(Language.VIETNAMESE)).startsWith(clause);
        assertThat(source.confidence()).isEqualTo(confidence);
        assertThat(on(pack, id, from.minusDays(1)).map(RoundRule::source)).isNotEqualTo(Optional.of(row.source()));
        assertThat(on(pack, id, to.plusDays(1)).map(RoundRule::source)).isNotEqualTo(Optional.of(row.source()));
    }

    private static Optional<RoundRule> on(String pack, String id, LocalDate day) {
        List<RoundRule> rows = pack(pack).rounds().stream()
                .filter(row -> row.id().equals(id) && row.inForce().holds(day))
                .toList();
        assertThat(rows).hasSizeLessThan(2);
        return rows.stream().findFirst();
    }

    private static RulePack pack(String id) {
        return PACKS.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_pack_holds_a_row_that_is_not_named_here() {
        assertThat(PACKS.packs().stream()
                        .collect(Collectors.toMap(
                                RulePack::id, pack -> pack.rounds().size())))
                .containsOnly(
                        Map.entry("law-2003", 9),
                        Map.entry("law-2022", 1),
                        Map.entry("places", 0),
                        Map.entry("hai-phong-6963", 0));
    }

    @Test
    void sudden_achievements_do_not_count_towards_the_one_award_of_a_year() {
        LocalDate before = LocalDate.of(2015, 6, 1);
        LocalDate after = LocalDate.of(2019, 6, 1);

        assertThat(on("law-2003", "overuse-2003.one-state-award", before)
                        .orElseThrow()
                        .except())
                .extracting(Enum::name)
                .containsExactly("SUDDEN");
        assertThat(on("law-2003", "overuse-2003.one-state-award", after)
                        .orElseThrow()
                        .except())
                .extracting(Enum::name)
                .containsExactly("SUDDEN", "LONG_SERVICE", "TENURE");
    }

    @Test
    void rules_of_rounds_are_shown_with_their_days_and_their_clause() {
        assertThat(khenVi("pack", "show", "law-2003", "--on", "16/9/2015").out())
                .contains(
                        "  Quy định của đợt xét:\n",
                        "    cstdcs-2003.share – tỷ lệ tối đa: chien-si-thi-dua-co-so; phạm vi: cơ quan, đơn vị; 15 % của"
                                + " số đạt danh hiệu, tiêu chuẩn lao-dong-tien-tien; bỏ phần lẻ (từ ngày 15/10/2014 đến"
                                + " hết ngày 30/09/2017; Điều 5 Thông tư 07/2014/TT-BNV",
                        "thứ tự 2; chọn tập thể nhiều nữ trước (",
                        "mọi danh hiệu, hình thức khen thưởng; trừ đột xuất (")
                .doesNotContain("bỏ phần lẻ (từ ngày 01/10/2017");
        assertThat(khenVi("pack", "show", "law-2003", "--on", "15/6/2014").out())
                .doesNotContain("cstdcs-2003.share");
        assertThat(khen("pack", "show", "law-2022").out())
                .contains(
                        "Rules of review rounds:\n    overuse-2022.one-form – one form per achievement: every award (");
    }

    @Test
    void a_passage_that_only_a_rule_of_rounds_rests_on_is_told_as_used() {
        assertThat(khenVi("pack", "show", "law-2003", "--coverage").out())
                .contains(
                        "[nd91-11-1]: quy định của đợt xét",
                        "Quy định đợt xét dựa vào: cotdcp-2003.share\n",
                        "Quy định đợt xét dựa vào: priority-2003.women-first, priority-2003.mostly-women-first\n");
    }

    @Test
    void what_the_locality_chose_is_marked() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("thanh-pho"));
        Files.writeString(pack.resolve("pack.csv"), """
                Mục;Nội dung
                Mã;thanh-pho
                Tên;Thành phố
                Tên tiếng Anh;City
                Phiên bản;1.0
                Cơ quan;Thành phố
                Hiệu lực từ ngày;01/01/2015
                Dựa trên;law-2003
                """);
        Files.writeString(pack.resolve("sources.csv"), """
                id;type;number;issued_by;issued_on;article;clause;point;from;to;summary;coverage;reason;confidence;checked_on
                chon;local choice;lựa chọn của thành phố;;;;;;01/01/2015;;Số suất;rule of rounds;Cần xác nhận;unverified;
                """);
        Files.writeString(pack.resolve("rounds.csv"), """
                id;kind;award;scope;base;value;unit;rounding;reserved_for;unused;order;from;to;source;status;confirmed_by
                most;number at most;bang-khen-cap-tinh;round;;100;places;;;;;01/01/2015;;chon;local choice, confirmed;12/QĐ-UBND
                kept;share reserved;bang-khen-cap-tinh;round;;12,5;%;;frontline workers;open to all;;01/01/2015;;chon;local choice, unconfirmed;
                later;share at most;bang-khen-cap-tinh;unit;headcount;;;;;;;01/01/2015;;chon;awaiting local rule;
                """);

        assertThat(khenVi("pack", "show", pack, "--on", "1/6/2015").out())
                .contains(
                        "most – số lượng tối đa: bang-khen-cap-tinh; phạm vi: toàn đợt xét; 100 suất (",
                        " [lựa chọn của địa phương, đã xác nhận: 12/QĐ-UBND]\n",
                        "kept – tỷ lệ dành riêng: bang-khen-cap-tinh; phạm vi: toàn đợt xét; 12,5 %; bỏ phần lẻ; dành cho"
                                + " người trực tiếp lao động; suất không dùng hết: chuyển cho nhóm khác (",
                        " [lựa chọn của địa phương, chưa xác nhận]\n",
                        "later – tỷ lệ tối đa: bang-khen-cap-tinh; phạm vi: cơ quan, đơn vị; chờ địa phương quy định (");
    }
}
