package org.khen.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.khen.pack.Language;

/** What goes wrong in the files that a pack may do without: the ledger of merit, tables, registrations and movements. */
class OptionalFileProblemsTest {

    private static final GoldenMessages GOLDEN = new GoldenMessages("optional-files.txt");
    private static final String LIMITS = "growing/limits.csv";
    private static final String CRITERIA = "growing/criteria.csv";
    private static final String RULES = "growing/rules.drl";
    private static final String CASES = "growing/cases.csv";
    private static final String REGISTRATIONS =
            "Mã tình huống;Tình huống;Khen thưởng đề nghị;Ngày đề nghị;Loại đề nghị;year;Mong đợi: kết quả\n";

    @TempDir
    Path folder;

    private static Map<String, Consumer<ToyPack>> accidents() {
        Map<String, Consumer<ToyPack>> all = new LinkedHashMap<>();
        // the ledger of merit
        all.put("ledger with unknown words", p -> ledger(p, "blue-ribbon;công sức;mọi thứ;01/01/2010;;fair-1;"));
        all.put(
                "ledger with unknown codes",
                p -> ledger(p, "blue-ribon;thành tích;mọi khen thưởng;01/01/2010;;fiar-1;"));
        all.put("ledger older than its source", p -> ledger(p, "blue-ribbon;năm;cùng khen thưởng;01/01/2009;;fair-1;"));
        all.put(
                "ledger on an answer",
                p -> ledger(p, "* hình thức khen thưởng;năm;cùng khen thưởng;01/01/2010;;fair-answer;"));
        all.put("ledger on a text not seen", p -> ledger(p, "*;thành tích;hình thức khen thưởng;01/01/2010;;fair-3;"));
        all.put("ledger in the folder of a topic", p -> p.write("growing/spends.csv", "x"));
        // tables
        all.put("table without its first line", p -> table(p, TABLE.substring(TABLE.indexOf('\n') + 1)));
        all.put("table of an unknown policy", p -> table(p, TABLE.replace("duy nhất", "tùy chọn")));
        all.put("table leaves a gap", p -> table(p, TABLE.replace("; nhóm Vụ trưởng, Phó Chủ tịch tỉnh", "")));
        all.put(
                "table rows overlap",
                p -> table(p, TABLE + "nhóm Vụ trưởng, Phó Chủ tịch tỉnh;;5;;năm;01/01/2012;;fair-1\n"));
        all.put("table starts late", p -> table(p, TABLE.replace("01/01/2010", "01/01/2011")));
        all.put("table in months", p -> table(p, TABLE.replace(";năm;", ";tháng;")));
        all.put(
                "table without posts",
                p -> table(p, "Cách chọn dòng;duy nhất\n" + TABLE_HEADINGS + ";;3;;năm;01/01/2010;;fair-1\n"));
        all.put("table on a plan", p -> table(p, TABLE.replace("fair-1", "fair-plan")));
        all.put("table of an unknown source", p -> table(p, TABLE.replace("fair-1", "fair-9")));
        all.put("table of an unknown post", p -> table(p, TABLE.replace("chức vụ khác", "tổ trưởng")));
        all.put("table with words for a number", p -> table(p, TABLE.replace(";3;;năm", ";ba;;năm")));
        all.put("table with a number and no unit", p -> table(p, TABLE.replace(";3;;năm", ";3;;")));
        all.put("table that ends before it begins", p -> table(p, TABLE.replace(";3;;năm", ";3;3;năm")));
        // What adjusts such a table names it rightly.
        all.put(
                "adjusted table that ends before it begins",
                p -> table(p, TABLE.replace(";3;;năm", ";3;3;năm"))
                        .append(
                                LIMITS,
                                "toy.women;;điều chỉnh;posts.from;giới tính=nữ;;-1;năm;01/01/2010;;fair-1;;theo văn bản;;"));
        all.put("table that excludes by a number", p -> table(p, TABLE.replace("không xét;;", "không xét;3;năm")));
        all.put("table nobody uses", p -> p.write("tables/posts.csv", TABLE));
        all.put(
                "table unknown",
                p -> table(p, TABLE).replace(RULES, "satisfiesTable(\"posts\")", "satisfiesTable(\"post\")"));
        // registrations and movements
        all.put(
                "registration that refuses",
                p -> p.append(
                        CRITERIA,
                        "toy.unit;Đơn vị;Unit;tiêu chuẩn;cơ quan, đơn vị;Hội đồng xem xét;fair-1;01/01/2010;;"));
        all.put(
                "registration of an award",
                p -> p.append(
                                CRITERIA,
                                "toy.unit;Đơn vị;Unit;trình tự, thủ tục;cơ quan, đơn vị;Hội đồng xem xét;fair-1;01/01/2010;;")
                        .append("routes.csv", "blue-ribbon;cơ quan, đơn vị;;*;;toy.unit;01/01/2010;;fair-1;;"));
        all.put("registration asked in words of nominations", p -> registration(p, "worksDirectly()"));
        all.put("registration asked in words of both", p -> registration(p, "registeredInWriting(), worksDirectly()"));
        all.put(
                "nomination asked in words of registrations",
                p -> p.replace(RULES, "worksDirectly()", "registeredInWriting()"));
        all.put("case of a registration", p -> PackProblemsTest.newCase(p, "Loại đề nghị;sex", "cơ quan, đơn vị;nam"));
        all.put(
                "case of a registration with an outcome",
                p -> p.write(CASES, REGISTRATIONS + "toy-7;Cả làng;*;;cơ quan, đơn vị;2015;đủ điều kiện\n"));
        all.put("case of a nomination for no award", p -> p.replace(CASES, "blue-ribbon", "*"));
        all.put("movement twice", p -> movements(p, "tree;Trồng cây;Trees;Làng;01/01/2010;;fair-1;\n".repeat(2)));
        all.put("movement without who launched it", p -> movements(p, "tree;Trồng cây;Trees;;01/01/2010;;fair-1;\n"));
        all.put("movement of an unknown source", p -> movements(p, "tree;Trồng cây;Trees;Làng;01/01/2010;;fiar-1;\n"));
        all.put("movement older than its source", p -> movements(p, "tree;Trồng cây;Trees;Làng;01/01/2001;;fair-1;\n"));
        all.put("movements in a topic", p -> p.write("growing/movements.csv", "x"));
        return all;
    }

    private static final String TABLE_HEADINGS =
            "Nhóm chức vụ;Giai đoạn công tác;Mức từ;Mức dưới;Đơn vị tính;Từ ngày;Đến hết ngày;Căn cứ\n";

    private static final String TABLE = "Cách chọn dòng;duy nhất\n" + TABLE_HEADINGS
            + "chức vụ khác;;không xét;;;01/01/2010;;fair-1\n"
            + "\"nhóm Giám đốc sở, Phó Vụ trưởng; nhóm Vụ trưởng, Phó Chủ tịch tỉnh\";;3;;năm;01/01/2010;;fair-1\n"
            + "\"nhóm Thứ trưởng, Chủ tịch tỉnh; nhóm Bộ trưởng, Bí thư tỉnh ủy\";;bất kỳ;;;01/01/2010;;fair-1\n";

    /** A table that a rule of the toy pack asks. */
    private static ToyPack table(ToyPack pack, String text) {
        return pack.write("tables/posts.csv", text)
                .append(LIMITS, "toy.posts;;tham số;;;;thời gian giữ chức vụ của nhóm đó;;01/01/2010;;fair-1;;;;")
                .replace(RULES, "worksDirectly()", "yearsInPosts(param(\"toy.posts\")).satisfiesTable(\"posts\")");
    }

    private static void registration(ToyPack pack, String condition) {
        pack.append(
                        CRITERIA,
                        "toy.unit;Đơn vị;Unit;trình tự, thủ tục;cơ quan, đơn vị;đối chiếu số liệu;fair-1;01/01/2010;;")
                .append("routes.csv", "*;cơ quan, đơn vị;;*;;toy.unit;01/01/2010;;fair-1;;")
                .append(
                        RULES,
                        "rule \"toy.unit\" when $d : Dossier( " + condition + " ) then $d.met(\"toy.unit\"); end");
    }

    private static void movements(ToyPack pack, String rows) {
        pack.write(
                "movements.csv",
                "Mã phong trào;Tên phong trào;Tên tiếng Anh;Nơi phát động;Từ ngày;Đến hết ngày;Căn cứ;Ghi chú\n"
                        + rows);
    }

    private static void ledger(ToyPack pack, String row) {
        pack.write(
                "spends.csv",
                "Mã khen thưởng;Đã tính;Không được tính cho;Từ ngày;Đến hết ngày;Căn cứ;Ghi chú\n" + row + "\n");
    }

    @TestFactory
    Stream<DynamicTest> every_accident_is_told_in_these_words() throws IOException {
        return GOLDEN.toyTests(accidents(), folder);
    }

    @Test
    void where_the_first_row_holds_rows_may_overlap() throws IOException {
        ToyPack pack = ToyPack.copiedTo(Files.createDirectories(folder.resolve("first")));
        table(
                pack,
                TABLE.replace("duy nhất", "dòng đầu")
                        + "nhóm Vụ trưởng, Phó Chủ tịch tỉnh;;5;;năm;01/01/2012;;fair-1\n");
        assertThat(pack.messages(Language.VIETNAMESE)).isEmpty();
    }
}
