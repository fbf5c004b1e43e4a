package org.khen.internal.loading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.khen.internal.problems.ProblemCode;

/** Each thing that can go wrong is told with file, cell, text and advice: one change to the toy pack, one message. */
class PackProblemsTest {

    private static final GoldenMessages GOLDEN = new GoldenMessages("messages.txt");
    private static final String LIMITS = "growing/limits.csv";
    private static final String CRITERIA = "growing/criteria.csv";
    private static final String RULES = "growing/rules.drl";
    private static final String CASES = "growing/cases.csv";
    private static final String YEARS_2015 = "từ;3;năm;01/01/2015";

    @TempDir
    Path folder;

    private static Map<String, Consumer<ToyPack>> accidents() {
        Map<String, Consumer<ToyPack>> all = new LinkedHashMap<>();
        // as Excel, Word and people leave files behind
        all.put("thousands with a dot", p -> p.replace(LIMITS, YEARS_2015, "từ;1.000;năm;01/01/2015"));
        all.put("thousands with a comma", p -> p.replace(LIMITS, YEARS_2015, "từ;1,250;năm;01/01/2015"));
        all.put("millions with dots", p -> p.replace(LIMITS, YEARS_2015, "từ;1.000.000;năm;01/01/2015"));
        all.put("number in words", p -> p.replace(LIMITS, YEARS_2015, "từ;ba;năm;01/01/2015"));
        all.put("number with its unit", p -> p.replace(LIMITS, YEARS_2015, "từ;3 năm;năm;01/01/2015"));
        all.put("per cent sign", p -> p.replace(LIMITS, YEARS_2015, "từ;15%;năm;01/01/2015"));
        all.put("no such day", p -> p.replace(LIMITS, "2;năm;01/01/2010;31/12/2014", "2;năm;01/01/2010;31/02/2016"));
        all.put("American date", p -> p.replace(LIMITS, YEARS_2015, "từ;3;năm;1/1/2015"));
        all.put("merged heading", p -> p.replace(LIMITS, "Giá trị;Đơn vị tính", "Giá trị;"));
        all.put("curly quotes", p -> p.replace(CRITERIA, "Thu hoạch đúng vụ", "“Thu hoạch đúng vụ”"));
        all.put("formula", p -> p.replace(CRITERIA, "Thu hoạch đúng vụ", "=1+1"));
        all.put("error of Excel", p -> p.replace(CRITERIA, "Thu hoạch đúng vụ", "#NAME?"));
        all.put("bidi character", p -> p.replace(CRITERIA, "Thu hoạch đúng vụ", "Thu hoạch\u202E đúng vụ"));
        all.put("cell too long", p -> p.replace(CRITERIA, "Thu hoạch đúng vụ", "vụ ".repeat(2_000)));
        all.put("unclosed quote", p -> p.replace(CRITERIA, "Thu hoạch đúng vụ", "\"Thu hoạch đúng vụ"));
        all.put("windows-1258", p -> p.write(CRITERIA, p.text(CRITERIA).getBytes(Charset.forName("windows-1258"))));
        all.put(
                "UTF-16 without its mark",
                p -> p.write(CRITERIA, p.text(CRITERIA).substring(1).getBytes(UTF_16LE)));
        all.put("workbook under another name", p -> p.write(CRITERIA, "PK\3\4".getBytes(StandardCharsets.US_ASCII)));
        all.put("empty file", p -> p.write(CASES, "\uFEFF\n\n"));
        all.put("file too large", p -> p.write(CASES, "x".repeat(2 * 1024 * 1024 + 1)));
        all.put("too many rows", p -> p.write(CASES, rows(20_001)));
        all.put("too many columns", p -> p.append(CASES, ";".repeat(60) + "x"));
        all.put(
                "decimal comma in a comma file",
                p -> p.write(
                        "shows/conduct/cases.csv",
                        "id,title,award,proposed_on,note\ntoy-9,Half,blue-ribbon,01/03/2014,95,5\n"));
        all.put("heading without diacritics", p -> p.replace(LIMITS, "Căn cứ", "Can cu"));
        all.put("heading misspelt", p -> p.replace(LIMITS, "Giá trị", "Giá trrị"));
        all.put("heading unknown", p -> p.replace(LIMITS, "Ghi chú", "Người nhập liệu"));
        all.put("heading left out", p -> p.write(CASES, "id;title;award\nx;y;blue-ribbon\n"));
        all.put("heading twice", p -> p.replace(LIMITS, "Văn bản xác nhận", "Ghi chú"));
        all.put("word without diacritics", p -> p.replace(CRITERIA, "tiêu chuẩn", "tieu chuan"));
        all.put("word unknown", p -> p.replace(CRITERIA, "tiêu chuẩn", "bắt buộc"));
        all.put("Excel has a file open", p -> p.write("growing/~$limits.csv", "x"));
        all.put("topic without cases", p -> p.delete("shows/conduct/cases.csv"));
        all.put("file unknown", p -> p.write("growing/limits.xlsx", "x"));
        all.put("file in the wrong folder", p -> p.write("limits.csv", "x"));
        all.put(
                "topic without criteria",
                p -> p.write("selling/cases.csv", p.text(CASES).replace("toy-1", "toy-2")));
        all.put("link out of the folder", PackProblemsTest::linkOut);
        all.put("cell left empty", p -> p.replace(CRITERIA, "Thu hoạch đúng vụ", ""));
        all.put("code with diacritics", p -> p.replace(CRITERIA, "toy.harvest", "toy.mùa"));
        // pack.csv
        all.put("key unknown", p -> p.replace("pack.csv", "Phiên bản", "Phien ban"));
        all.put("key twice", p -> p.append("pack.csv", "id;toy"));
        all.put("base pack missing", p -> p.append("pack.csv", "Dựa trên;county"));
        all.put("pack builds on itself", p -> p.append("pack.csv", "Dựa trên;toy"));
        // rows by themselves
        all.put("days in the wrong order", p -> p.replace(LIMITS, "01/01/2010;31/12/2014", "01/01/2010;31/12/2009"));
        all.put("no reason", p -> p.replace("sources.csv", "Chưa tìm được văn bản", ""));
        all.put("nothing confirms", p -> p.replace(LIMITS, "địa phương, chưa xác", "địa phương, đã xác"));
        all.put("no value", p -> p.replace(LIMITS, YEARS_2015, "từ;;năm;01/01/2015"));
        all.put(
                "value while awaited",
                p -> p.replace(LIMITS, "lựa chọn của địa phương, chưa xác nhận", "chờ địa phương quy định"));
        all.put("adjustment without a sign", p -> p.replace(LIMITS, "- 3", "3"));
        all.put("adjustment of nothing", p -> p.replace(LIMITS, "điều chỉnh;toy.months", "điều chỉnh;"));
        all.put("no direction", p -> p.replace(LIMITS, YEARS_2015, ";3;năm;01/01/2015"));
        all.put("direction of a parameter", p -> p.replace(LIMITS, "tham số;;;;5", "tham số;;;từ;5"));
        all.put("number without a unit", p -> p.replace(LIMITS, YEARS_2015, "từ;3;;01/01/2015"));
        all.put("word with a unit", p -> p.replace("shows/conduct/limits.csv", "cảnh cáo;", "cảnh cáo;lần"));
        all.put("unit that the rule does not count in", p -> p.replace(LIMITS, ";2;sáng kiến", ";2;đề tài"));
        all.put(
                "word of a list that the rule does not use",
                p -> p.replace("shows/conduct/limits.csv", "cảnh cáo", "khá"));
        all.put(
                "parameter that the rule cannot take",
                p -> p.replace(LIMITS, "tham số;;;;5;năm", "tham số;;;;5;tháng"));
        all.put("word of two lists", p -> p.replace("shows/conduct/limits.csv", "cảnh cáo", "cơ sở"));
        all.put("applies to nobody", p -> p.replace(LIMITS, "nhóm=nông dân", "nghề=nông dân"));
        all.put("applies to a group misspelt", p -> p.replace(LIMITS, "nhóm=nông dân", "nhóm=nong dan"));
        all.put("route for a group misspelt", p -> p.replace("routes.csv", "nông dân; b", "nông dâm; b"));
        PlaceAccidents.add(all);
        // rows among each other
        all.put(
                "code twice",
                p -> p.append(CRITERIA, "toy.harvest;A;B;tiêu chuẩn;cá nhân;đối chiếu số liệu;fair-3;01/01/2010;;"));
        all.put("limits overlap", p -> p.replace(LIMITS, "31/12/2014", "31/01/2015"));
        all.put("limits leave a gap", p -> p.replace(LIMITS, "31/12/2014", "30/11/2014"));
        all.put("limit starts late", p -> p.replace(LIMITS, "12;tháng;01/01/2010", "12;tháng;01/01/2011"));
        all.put(
                "limits tie",
                p -> p.append(
                        LIMITS, "toy.years;toy.good-years;mức quy định;;nhóm=tự vệ;từ;4;năm;01/01/2015;;fair-1;;;;"));
        all.put(
                "parameter held against",
                p -> p.replace(RULES, "satisfies(\"toy.years\")", "satisfies(\"toy.window\")"));
        all.put(
                "limit nobody uses",
                p -> p.append(LIMITS, "toy.spare;;tham số;;;;5;năm;01/01/2010;;fair-1;;theo văn bản;;"));
        all.put(
                "awards overlap",
                p -> p.append(
                        "awards.csv",
                        "best-stall;Gian hàng;Stall;danh hiệu thi đua;;tập thể;không;Làng;;01/01/2012;;fair-1;"));
        all.put(
                "awards in a circle",
                p -> p.append("routes.csv", "blue-ribbon;cá nhân;;a;;award:gold-pumpkin;01/01/2010;;fair-1;;"));
        all.put(
                "route narrowed to a group of nobody",
                p -> p.replace("routes.csv", "tập thể;;a", "tập thể;nông dân;a"));
        all.put(
                "criterion of other subjects",
                p -> p.append("routes.csv", "best-stall;tập thể;;a;;toy.worthy;01/01/2010;;fair-1;;"));
        all.put(
                "award of other subjects",
                p -> p.append("routes.csv", "best-stall;cá nhân;;a;;toy.worthy;01/01/2010;;fair-1;;"));
        all.put(
                "asked award of other subjects",
                p -> p.append("routes.csv", "best-stall;tập thể;;a;;award:blue-ribbon;01/01/2010;;fair-1;;"));
        all.put(
                "route outlives its award",
                p -> p.replace("awards.csv", "01/01/2010;;fair-2", "01/01/2010;31/12/2020;fair-2"));
        all.put(
                "route that requires nothing of its own",
                p -> p.append("routes.csv", "blue-ribbon;cá nhân;;c;;toy.heavy-discipline;01/01/2010;;fair-1;;"));
        all.put(
                "route that requires nothing for some days",
                p -> p.append("routes.csv", "blue-ribbon;cá nhân;;c;;toy.heavy-discipline;01/01/2010;;fair-1;;")
                        .append("routes.csv", "blue-ribbon;cá nhân;;c;;toy.worthy;01/01/2015;;fair-1;;"));
        all.put(
                "award of bars alone",
                p -> p.append(
                                "awards.csv",
                                "best-hen;Gà đẹp;Best hen;danh hiệu thi đua;;cá nhân;không;Làng;;01/01/2010;;fair-1;")
                        .append("routes.csv", "best-hen;cá nhân;;*;;toy.heavy-discipline;01/01/2010;;fair-1;;"));
        all.put(
                "criterion nobody asks for",
                p -> p.append(
                        "shows/conduct/criteria.csv",
                        "toy.patient;Kiên nhẫn;Patient;tiêu chuẩn;cá nhân;Hội đồng xem xét;fair-1;01/01/2010;;"));
        all.put(
                "fact of two words misspelt",
                p -> p.replace("evidence.csv", "candidate.initiatives", "candidate.researchTopics.acepted"));
        all.put("source of evidence unknown", p -> p.replace("evidence.csv", "không;fair-1", "không;fiar-1"));
        all.put(
                "reading alone",
                p -> p.replace(
                        LIMITS, "năm;01/01/2010;;fair-1;;theo văn bản", "năm;01/01/2010;;fair-1;a;theo văn bản"));
        all.put("row older than its source", p -> p.replace(LIMITS, "5;năm;01/01/2010", "5;năm;01/01/2009"));
        all.put(
                "route older than its criterion",
                p -> p.replace(
                        CRITERIA, "đối chiếu số liệu;fair-plan;01/01/2010", "đối chiếu số liệu;fair-plan;01/01/2011"));
        all.put("source unknown", p -> p.replace(LIMITS, "31/12/2014;fair-1", "31/12/2014;fiar-1"));
        all.put("criterion unknown", p -> p.replace("routes.csv", "toy.worthy", "toy.wealthy"));
        all.put("award unknown", p -> p.replace(CASES, "blue-ribbon", "blue-ribon"));
        all.put("award of a rule unknown", p -> p.replace(RULES, "worksDirectly()", "holdsAward(\"tractor\")"));
        all.put("limit unknown", p -> p.replace(RULES, "satisfies(\"toy.recipes\")", "satisfies(\"toy.recipe\")"));
        all.put("parameter unknown", p -> p.replace(RULES, "param(\"toy.window\")", "param(\"toy.widow\")"));
        all.put("verdict unknown", p -> p.replace(CASES, "chưa kết luận;chưa rõ", "chưa kết luận;chua ro"));
        all.put("outcome unknown", p -> p.replace(CASES, "chưa kết luận", "có thể"));
        all.put("expectation of an unknown criterion", p -> p.replace(CASES, "toy.good-years", "toy.goodyear"));
        all.put("expectation of no criterion at all", p -> p.replace(CASES, "toy.good-years", "fame"));
        all.put("fact unknown", p -> newCase(p, "Ngày tuyển dung;Chiều cao", "01/01/2010;1,7"));
        all.put("expectation misspelt", p -> p.replace(CASES, "Mong đợi: toy.good", "Mong doi: toy.good"));
        all.put("fact twice", p -> newCase(p, "recruitedOn;candidate.recruitedOn", "01/01/2010;"));
        all.put("fact of a collective", p -> newCase(p, "Loại đề nghị;headcount", "cá nhân;9"));
        all.put("fact not readable", p -> newCase(p, "recruitedOn;sex;years", "1/1/2010;đàn ông;2014: tốt"));
        all.put("past award unknown", p -> newCase(p, "pastAwards", "blue-ribon: 2013"));
        all.put("attestation of an unknown criterion", p -> newCase(p, "Xác nhận: toy.worth", "đạt"));
        all.put("rule missing", p -> p.replace("shows/conduct/criteria.csv", "Hội đồng xem xét", "đối chiếu số liệu"));
        all.put(
                "rule without criterion",
                p -> p.append(
                        RULES,
                        "rule \"toy.bees\" when $d : Dossier( worksDirectly() ) then $d.met(\"toy.bees\"); end"));
        all.put(
                "rule twice",
                p -> p.append(
                        "shows/conduct/rules.drl",
                        "rule \"toy.gardener\" when $d : Dossier( worksDirectly() ) then $d.met(\"toy.gardener\"); end"));
        all.put(
                "several awards ask for an award",
                p -> p.append("routes.csv", "* danh hiệu thi đua;cá nhân;;*;;award:blue-ribbon;01/01/2010;;fair-1;;"));
        all.put(
                "kind of awards unknown",
                p -> p.append("routes.csv", "* hình thức khen;cá nhân;;*;;toy.worthy;01/01/2010;;fair-1;;"));
        // only law refuses
        all.put(
                "criterion on a plan",
                p -> p.replace(CRITERIA, "diện chú trọng;cá nhân", "tiêu chuẩn;cá nhân")
                        .delete(CASES));
        all.put(
                "limit on an answer",
                p -> p.replace(LIMITS, "12;tháng;01/01/2010;;fair-2", "12;tháng;01/01/2010;;fair-answer"));
        all.put(
                "route on a plan",
                p -> p.replace(
                        "routes.csv", "toy.good-years;01/01/2010;;fair-1", "toy.good-years;01/01/2010;;fair-plan"));
        return all;
    }

    static void newCase(ToyPack pack, String headings, String cells) {
        pack.write(
                CASES,
                "Mã tình huống;Tình huống;Khen thưởng đề nghị;Ngày đề nghị;" + headings + "\n"
                        + "toy-7;Cả làng;blue-ribbon;01/03/2014;" + cells + "\n"
                        + "toy-8;Cả xã;blue-ribbon;01/03/2014\n");
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> "row" + row + ";Row;blue-ribbon\n")
                .collect(Collectors.joining("", "id;title;award;proposed_on\n", ""));
    }

    private static void linkOut(ToyPack pack) {
        try {
            Files.createSymbolicLink(
                    pack.folder().resolve("growing/secret.csv"),
                    pack.folder().getParent().toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_accident_is_told_in_these_words() throws IOException {
        return GOLDEN.toyTests(accidents(), folder);
    }

    @Test
    void every_code_is_proved_by_an_accident_or_by_a_test_of_its_own() throws IOException {
        Set<String> told = Stream.of("messages.txt", "optional-files.txt", "rounds.txt", "layers.txt")
                .map(GoldenMessages::new)
                .flatMap(golden -> golden.expected().values().stream())
                .flatMap(List::stream)
                .map(message -> message.substring(0, message.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> elsewhere = Set.of(
                "BASE-PACK-NOT-NAMED",
                "PACK-TOO-LARGE",
                "FILE-UNREADABLE",
                "NOT-A-PACK",
                "PACK-ID-MISMATCH",
                "PACK-MISSING",
                "PACK-DUPLICATE",
                // told by khen-authoring, which has its own tests
                "TABLE-ROW-SHADOWED",
                "TABLE-ROWS-ALIKE",
                "LIMIT-ROW-SHADOWED",
                "LIMIT-ROWS-ALIKE",
                "LIMIT-UNCOVERED",
                // told by khen-authoring
                "CASE-FAILED",
                "PACK-UNPROVED",
                "SOURCE-RECHECK-DUE",
                "SOURCE-UNCHECKED",
                "SOURCE-UNFOLLOWED",
                "LIMIT-OUT-OF-RANGE",
                "LIMIT-ALWAYS-MET",
                "LIMIT-NEVER-MET",
                "LIMIT-RANK-ORDER",
                "CAP-UNREACHABLE",
                "EVIDENCE-MISSING");

        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code))
                .allMatch(code -> told.contains(code) || elsewhere.contains(code));
    }
}
