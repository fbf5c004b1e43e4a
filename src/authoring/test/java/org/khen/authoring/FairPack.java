package org.khen.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khen.PackLocation;
import org.khen.PackReport;
import org.khen.RulePacks;

/** A pack of a village fair, small enough to see all of it in a test, in which tests change what matters to them. */
public final class FairPack {

    private final Map<String, String> files = new LinkedHashMap<>();

    public FairPack() {
        files.put("pack.csv", """
                Mục;Nội dung
                Mã;fair
                Tên;Hội chợ
                Tên tiếng Anh;Fair
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
                """);
        files.put("routes.csv", """
                Mã khen thưởng;Áp dụng cho;Riêng cho;Trường hợp xét;Nhóm thay thế;Yêu cầu;Từ ngày;Đến hết ngày;Căn cứ;Cách hiểu;Ghi chú
                rose;cá nhân;;*;;fair.service;01/01/2010;;law;;
                rose;cá nhân;;*;x;fair.diligent;01/01/2010;;law;;
                rose;cá nhân;;*;x;fair.neighbourly;01/01/2010;;law;;
                """);
        files.put("evidence.csv", """
                Thông tin;Tên gọi;Tên tiếng Anh;Giấy tờ chứng minh;Nơi cấp, xác nhận;Dữ liệu cá nhân;Căn cứ;Ghi chú
                candidate.recruitedOn;Ngày đến làng;Day of arrival;Sổ;Làng;có;law;
                """);
        files.put("garden/criteria.csv", """
                Mã tiêu chí;Tên tiêu chí;Tên tiếng Anh;Loại;Áp dụng cho;Cách đánh giá;Căn cứ;Từ ngày;Đến hết ngày;Ghi chú
                fair.service;Ở làng đủ lâu;Long enough here;tiêu chuẩn;cá nhân;đối chiếu số liệu;law;01/01/2010;;
                fair.diligent;Nông dân chăm chỉ;Diligent farmer;tiêu chuẩn;cá nhân;đối chiếu số liệu;law;01/01/2010;;
                fair.neighbourly;Láng giềng tốt;Neighbourly;tiêu chuẩn;cá nhân;Hội đồng xem xét;law;01/01/2010;;
                """);
        files.put("garden/limits.csv", """
                Mã mức;Mã tiêu chí;Loại mức;Điều chỉnh mức;Áp dụng riêng cho;So sánh;Giá trị;Đơn vị tính;Từ ngày;Đến hết ngày;Căn cứ;Cách hiểu;Tình trạng;Văn bản xác nhận;Ghi chú
                fair.months;fair.service;mức quy định;;;từ;12;tháng;01/01/2010;;law;;theo văn bản;;
                fair.off;fair.diligent;mức quy định;;;không quá;5;ngày làm việc;01/01/2010;;law;;theo văn bản;;
                """);
        files.put("garden/rules.drl", """
                rule "fair.service"
                when
                    $d : Dossier( monthsSinceRecruitment().satisfies("fair.months") )
                then
                    $d.met("fair.service");
                end

                rule "fair.diligent"
                when
                    $d : Dossier( isOneOf(Group.FARMER), workingDaysOff().satisfies("fair.off") )
                then
                    $d.met("fair.diligent");
                end
                """);
        files.put("garden/cases.csv", CASES);
    }

    /** The headings of the cases, on a line of their own. */
    public static final String CASES =
            "Mã tình huống;Tình huống;Khen thưởng đề nghị;Ngày đề nghị;Thời gian lập thành tích;candidate.groups;candidate.recruitedOn;"
                    + "candidate.absences;Xác nhận: fair.neighbourly;Mong đợi: kết quả;Mong đợi: fair.service;"
                    + "Mong đợi: fair.diligent;Mong đợi: fair.neighbourly;Căn cứ mong đợi;Ghi chú\n";

    /** A file with other text, or one more. */
    public FairPack with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** One thing in a file changed. */
    public FairPack replace(String file, String was, String is) {
        String text = files.get(file);
        if (text == null || !text.contains(was)) {
            throw new IllegalArgumentException(file + " does not hold " + was);
        }
        files.put(file, text.replace(was, is));
        return this;
    }

    /** One more row of a table. */
    public FairPack row(String file, String row) {
        return with(file, files.getOrDefault(file, "") + row + "\n");
    }

    /** Case after case: code, days off, and so on as the headings of {@link #CASES} say. */
    public FairPack cases(String... rows) {
        for (String row : rows) {
            row("garden/cases.csv", row);
        }
        return this;
    }

    /** Writes it into a folder of that name. */
    public Path into(Path parent) {
        Path folder = parent.resolve("fair");
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** What loading finds. */
    public PackReport check(Path parent) {
        return RulePacks.check(List.of(PackLocation.folder(into(parent))));
    }

    /** The pack, loaded. */
    public RulePacks packs(Path parent) {
        return RulePacks.inFolders(into(parent));
    }
}
