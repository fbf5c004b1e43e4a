package org.khen.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khen.PackLocation;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.pack.Language;
import org.khen.pack.PackProblem;

/**
 * A small pack that nothing is to be said about, and ways to change that: two titles of persons of which the higher asks for the
 * lower, and one of collectives.
 */
public final class ToyPack {

    private static final String SOURCE = "văn bản quy phạm pháp luật;01/2010/TOY;Không ai;;";
    private static final String SEEN = "đã có tiêu chí;;đã xem nguyên văn;01/01/2020";

    private final Map<String, String> files = new LinkedHashMap<>();

    public ToyPack() {
        files.put("pack.csv", """
                Mục;Nội dung
                mã;toy
                tên;Bộ quy định thử
                tên tiếng Anh;Toy pack
                phiên bản;1
                cơ quan;Không ai
                """);
        files.put(
                "sources.csv",
                "Mã căn cứ;Loại nguồn;Số, ký hiệu;Cơ quan ban hành;Ngày ban hành;Điều (mục);Khoản;Điểm;Hiệu lực từ ngày;"
                        + "Hiệu lực đến hết ngày;Nội dung tóm tắt;Xử lý trong bộ quy định;Lý do;Mức kiểm chứng;Ngày kiểm tra\n"
                        + "toy-1;" + SOURCE + "1;;;01/01/2010;;Có sáng kiến.;" + SEEN + "\n"
                        + "toy-2;" + SOURCE + "2;;;01/01/2010;31/12/2019;Có thành tích.;" + SEEN + "\n");
        files.put("awards.csv", """
                Mã khen thưởng;Tên danh hiệu, hình thức;Tên tiếng Anh;Nhóm;Loại hình;Áp dụng cho;Cấp Nhà nước;Cấp quyết định;Cấp quyết định (tiếng Anh);Từ ngày;Đến hết ngày;Căn cứ;Ghi chú
                low;Giỏi;Good;danh hiệu thi đua;;cá nhân;không;Không ai;Nobody;01/01/2010;;toy-1;
                high;Rất giỏi;Very good;danh hiệu thi đua;;cá nhân;không;Không ai;Nobody;01/01/2010;;toy-1;
                team;Tổ giỏi;Good team;danh hiệu thi đua;;tập thể;không;Không ai;Nobody;01/01/2010;;toy-1;
                """);
        files.put("routes.csv", """
                Mã khen thưởng;Áp dụng cho;Riêng cho;Trường hợp xét;Nhóm thay thế;Yêu cầu;Từ ngày;Đến hết ngày;Căn cứ;Cách hiểu;Ghi chú
                low;cá nhân;;*;;toy.low;01/01/2010;;toy-1;;
                low;cá nhân;;*;;toy.low-discipline;01/01/2010;;toy-1;;
                high;cá nhân;;*;;award:low;01/01/2010;;toy-1;;
                high;cá nhân;;*;;toy.high;01/01/2010;;toy-1;;
                high;cá nhân;;*;;toy.high-discipline;01/01/2010;;toy-1;;
                team;tập thể;;*;;toy.team;01/01/2010;;toy-1;;
                """);
        files.put("evidence.csv", """
                Thông tin;Tên gọi;Tên tiếng Anh;Giấy tờ chứng minh;Nơi cấp, xác nhận;Dữ liệu cá nhân;Căn cứ;Ghi chú
                meritPeriod;Thời gian;Merit period;Báo cáo;Đơn vị;không;;
                candidate.initiatives;Sáng kiến;Initiatives;Quyết định công nhận;Thủ trưởng;không;;
                candidate.disciplines;Kỷ luật;Disciplines;Hồ sơ;Đơn vị;nhạy cảm;;
                candidate.memberResults;Thành viên;Members;Báo cáo;Đơn vị;không;;
                """);
        files.put("trees/criteria.csv", """
                Mã tiêu chí;Tên tiêu chí;Tên tiếng Anh;Loại;Áp dụng cho;Cách đánh giá;Căn cứ;Từ ngày;Đến hết ngày;Ghi chú
                toy.low;Có sáng kiến;Initiatives;tiêu chuẩn;cá nhân;đối chiếu số liệu;toy-1;01/01/2010;;
                toy.high;Nhiều sáng kiến;More initiatives;tiêu chuẩn;cá nhân;đối chiếu số liệu;toy-1;01/01/2010;;
                toy.low-discipline;Bị kỷ luật;Disciplined;trường hợp không xét;cá nhân;đối chiếu số liệu;toy-1;01/01/2010;;
                toy.high-discipline;Bị kỷ luật;Disciplined;trường hợp không xét;cá nhân;đối chiếu số liệu;toy-1;01/01/2010;;
                toy.team;Tỷ lệ;Share;tiêu chuẩn;tập thể;đối chiếu số liệu;toy-1;01/01/2010;;
                """);
        files.put("trees/limits.csv", """
                Mã mức;Mã tiêu chí;Loại mức;Điều chỉnh mức;Áp dụng riêng cho;So sánh;Giá trị;Đơn vị tính;Từ ngày;Đến hết ngày;Căn cứ;Cách hiểu;Tình trạng;Văn bản xác nhận;Ghi chú
                toy.low-count;toy.low;mức quy định;;;từ;2;sáng kiến;01/01/2010;;toy-1;;theo văn bản;;
                toy.high-count;toy.high;mức quy định;;;từ;3;sáng kiến;01/01/2010;;toy-1;;theo văn bản;;
                toy.low-form;toy.low-discipline;mức quy định;;;từ;cảnh cáo;;01/01/2010;;toy-1;;theo văn bản;;
                toy.high-form;toy.high-discipline;mức quy định;;;từ;khiển trách;;01/01/2010;;toy-1;;theo văn bản;;
                toy.team-share;toy.team;mức quy định;;;từ;50;%;01/01/2010;;toy-1;;theo văn bản;;
                """);
        files.put(
                "trees/rules.drl",
                rule("toy.low", "initiatives(Level.BASE).satisfies(\"toy.low-count\")")
                        + rule("toy.high", "initiatives(Level.BASE).satisfies(\"toy.high-count\")")
                        + rule("toy.low-discipline", "heaviestDiscipline().satisfies(\"toy.low-form\")")
                        + rule("toy.high-discipline", "heaviestDiscipline().satisfies(\"toy.high-form\")")
                        + rule("toy.team", "shareOfAdvancedWorkers().satisfies(\"toy.team-share\")"));
        files.put("trees/cases.csv", """
                Mã tình huống;Tình huống;Khen thưởng đề nghị;Ngày đề nghị;meritPeriod;Sáng kiến;Mong đợi: kết quả;Mong đợi: toy.low;Ghi chú
                toy-001;Một sáng kiến;low;15/01/2015;2014;2014: cơ sở;không đủ điều kiện;không đạt;
                """);
    }

    static String rule(String criterion, String condition) {
        return "rule \"" + criterion + "\"\nwhen\n    $d : Dossier( " + condition + " )\nthen\n    $d.met(\""
                + criterion + "\");\nend\n\n";
    }

    /** With a piece of a file written otherwise. */
    public ToyPack replace(String file, String what, String by) {
        String text = files.getOrDefault(file, "");
        assertThat(text).contains(what);
        files.put(file, text.replace(what, by));
        return this;
    }

    /** With a file written anew. */
    ToyPack write(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** With another line at the end of a file. */
    ToyPack add(String file, String line) {
        files.merge(file, line + "\n", String::concat);
        return this;
    }

    /** Written into a folder of its own. */
    public Path in(Path folder) {
        Path pack = folder.resolve("toy");
        files.forEach((file, text) -> {
            try {
                Path path = pack.resolve(file);
                Files.createDirectories(path.getParent());
                Files.writeString(path, "\uFEFF" + text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return pack;
    }

    public PackReport report(Path folder) {
        return RulePacks.check(List.of(PackLocation.folder(in(folder))));
    }

    RulePacks load(Path folder) {
        PackReport report = report(folder);
        assertThat(report.packs()).as(() -> report.problems().toString()).isNotNull();
        return report.packs();
    }

    /** The advice on it, in Vietnamese. */
    List<String> advice(Path folder) {
        return told(PackCheck.of(load(folder)));
    }

    List<String> advice(Path folder, LocalDate asOf, int months) {
        return told(PackCheck.of(load(folder), asOf, months));
    }

    static List<String> told(List<PackProblem> problems) {
        assertThat(problems).noneMatch(PackProblem::error);
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.in(Language.VIETNAMESE))
                .toList();
    }
}
