package org.khen.authoring.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.khen.RulePacks;

/** A pack of gardeners whose rules ask for runs of years and awards given before; every rule is a criterion of one route. */
final class RunsPack {

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final StringBuilder limits = new StringBuilder("""
            Mã mức;Mã tiêu chí;Loại mức;Điều chỉnh mức;Áp dụng riêng cho;So sánh;Giá trị;Đơn vị tính;Từ ngày;Đến hết ngày;Căn cứ;Cách hiểu;Tình trạng;Văn bản xác nhận;Ghi chú
            """);
    private final StringBuilder routes = new StringBuilder("""
            Mã khen thưởng;Áp dụng cho;Riêng cho;Trường hợp xét;Nhóm thay thế;Yêu cầu;Từ ngày;Đến hết ngày;Căn cứ;Cách hiểu;Ghi chú
            """);

    /** Limits and parameters of all kinds, and no rule yet. */
    RunsPack() {
        limit("long", "từ", "3", "năm");
        limit("short", "không quá", "3", "năm");
        limit("exact", "đúng", "3", "năm");
        limit("one", "từ", "1", "lần");
        limit("two", "trên", "1", "lần");
        limit("none", "từ", "0", "lần");
        limit("some", "trên", "0", "lần");
        limit("most", "không quá", "2", "lần");
        limit("once", "đúng", "1", "lần");
        limit("idea", "từ", "1", "sáng kiến");
        row("adjusted;home;mức quy định;;;từ;1;lần;01/01/2010;;law;;theo văn bản;;");
        row("less;home;điều chỉnh;adjusted;nhóm=nông dân;;-1;lần;01/01/2010;;law;;theo văn bản;;");
        row("lost;home;mức quy định;;;từ;1;lần;01/01/2010;;lost;;theo văn bản;;");
        row("ended;home;mức quy định;;;từ;1;lần;01/01/2010;31/12/2014;law;;theo văn bản;;");
        row("ended;home;mức quy định;;;từ;0;lần;01/01/2015;;law;;theo văn bản;;");
        row("farmers;home;mức quy định;;nhóm=nông dân;từ;1;lần;01/01/2010;;law;;theo văn bản;;");
        reach("reach", "các năm liên tục đến khi đề nghị", "A");
        reach("reach", "các năm liên tục bất kỳ trước khi đề nghị", "B");
        reach("recent", "các năm liên tục đến khi đề nghị", "");
        reach("any", "các năm liên tục bất kỳ trước khi đề nghị", "");
        reach("clock", "các năm bắt đầu sau ngày quyết định lần trước", "A");
        reach("clock", "từ năm có quyết định lần trước, trừ năm đã được khen", "B");
        reach("year", "từ năm có quyết định lần trước, trừ năm đã được khen", "");
        row("lost-clock;;tham số;;;;từ năm có quyết định lần trước, trừ năm đã được khen;;01/01/2010;;lost;;theo văn"
                + " bản;;");
    }

    private void limit(String code, String direction, String value, String unit) {
        row(code + ";home;mức quy định;;;" + direction + ";" + value + ";" + unit + ";01/01/2010;;law;;theo văn bản;;");
    }

    private void reach(String code, String word, String reading) {
        row(code + ";;tham số;;;;" + word + ";;01/01/2010;;law;" + reading + ";theo văn bản;;");
    }

    private void row(String row) {
        limits.append(row).append('\n');
    }

    /** A rule of its own criterion, asked on the one route. */
    RunsPack rule(String code, String condition) {
        return unasked(code, condition).route(";*;;" + code + ";01/01/2010;;law;;");
    }

    /** A rule that no route asks for yet. */
    RunsPack unasked(String code, String condition) {
        conditions.put(code, condition);
        return this;
    }

    /** One more row of the routes, from whom it is for to the note. */
    RunsPack route(String row) {
        routes.append("rose;cá nhân;").append(row).append('\n');
        return this;
    }

    RulePacks packs(Path parent) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.csv", """
                Mục;Nội dung
                Mã;runs
                Tên;Vườn
                Tên tiếng Anh;Garden
                Phiên bản;1
                Cơ quan;Làng
                Hiệu lực từ ngày;01/01/2010
                """);
        files.put("sources.csv", """
                Mã căn cứ;Loại nguồn;Số, ký hiệu;Cơ quan ban hành;Ngày ban hành;Điều (mục);Khoản;Điểm;Hiệu lực từ ngày;Hiệu lực đến hết ngày;Nội dung tóm tắt;Xử lý trong bộ quy định;Lý do;Mức kiểm chứng;Ngày kiểm tra
                law;văn bản quy phạm pháp luật;01/2010/HC;Làng;15/12/2009;1;;;01/01/2010;;Hoa hồng;đã có tiêu chí;;đã xem nguyên văn;01/06/2020
                lost;văn bản quy phạm pháp luật;02/2010/HC;Làng;15/12/2009;2;;;01/01/2010;;Không rõ;chưa xem được nguyên văn;Chưa tìm được;chưa kiểm chứng;
                """);
        files.put("awards.csv", """
                Mã khen thưởng;Tên danh hiệu, hình thức;Tên tiếng Anh;Nhóm;Loại hình;Áp dụng cho;Cấp Nhà nước;Cấp quyết định;Cấp quyết định (tiếng Anh);Từ ngày;Đến hết ngày;Căn cứ;Ghi chú
                rose;Hoa hồng;Rose;danh hiệu thi đua;;cá nhân;không;Trưởng làng;Head;01/01/2010;;law;
                leaf;Lá;Leaf;danh hiệu thi đua;;cá nhân;không;Trưởng làng;Head;01/01/2010;;law;
                thorn;Gai;Thorn;danh hiệu thi đua;;cá nhân;không;Trưởng làng;Head;01/01/2010;;law;
                """);
        files.put("routes.csv", routes.toString());
        files.put("garden/limits.csv", limits.toString());
        StringBuilder criteria = new StringBuilder(
                "Mã tiêu chí;Tên tiêu chí;Tên tiếng Anh;Loại;Áp dụng cho;Cách đánh giá;Căn cứ;Từ ngày;Đến hết ngày;Ghi chú\n");
        criteria.append("home;Ở làng;At home;tiêu chuẩn;cá nhân;Hội đồng xem xét;law;01/01/2010;;\n");
        StringBuilder rules = new StringBuilder();
        conditions.forEach((code, condition) -> {
            criteria.append(code).append(";Tiêu chí;Criterion;tiêu chuẩn;cá nhân;đối chiếu số liệu;law;01/01/2010;;\n");
            rules.append("rule \"%s\"\nwhen\n    $d : Dossier( %s )\nthen\n    $d.met(\"%s\");\nend\n\n"
                    .formatted(code, condition, code));
        });
        files.put("garden/criteria.csv", criteria.toString());
        files.put("garden/rules.drl", rules.toString());
        Path folder = parent.resolve("runs");
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RulePacks.inFolders(folder);
    }
}
