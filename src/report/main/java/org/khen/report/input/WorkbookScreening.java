package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.ACTIVE_CONTENT;
import static org.khen.report.input.CellProblemCode.BAD_PART_NAME;
import static org.khen.report.input.CellProblemCode.DAMAGED;
import static org.khen.report.input.CellProblemCode.ENCRYPTED_OR_OLD;
import static org.khen.report.input.CellProblemCode.EXTERNAL_LINK;
import static org.khen.report.input.CellProblemCode.NOT_A_WORKBOOK;
import static org.khen.report.input.CellProblemCode.TOO_LARGE;
import static org.khen.report.input.CellProblemCode.ZIP_BOMB;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.khen.pack.Text;

/** Looks at a workbook as the zip file it is, before anything else opens it; unpacks into nothing but a counter. */
final class WorkbookScreening {

    /** A round of 20,000 nominations with all sheets weighs about 10 MB. */
    static final long MAX_FILE = 64L * 1024 * 1024;

    /** All parts together, unpacked: four times what the largest round comes to. */
    static final long MAX_UNPACKED = 512L * 1024 * 1024;

    /** Sheets pack to a tenth, repeated cells to a fortieth; what packs to less than a hundredth was made to. */
    static final int MAX_RATIO = 100;

    /** Below this size a part may pack as it likes; the size from which Apache POI looks at the ratio too. */
    static final long RATIO_MATTERS_FROM = 100 * 1024;

    /** A workbook of our sheets has about fifty parts, one with comments and drawings twice that. */
    static final int MAX_PARTS = 500;

    private static final Pattern ACTIVE = Pattern.compile(
            "(?i).*(vbaproject|vbadata|macrosheets/|/activex/|/embeddings/|oleobject|customui|webextension|/ctrlprops/).*");
    private static final Pattern EXTERNAL =
            Pattern.compile("(?i).*(externallinks/|/connections\\.xml|querytables/|xl/model/).*");
    private static final List<String> PICTURES =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".wdp", ".bin");

    private final Path file;
    private final String name;
    private final ProblemLog log;
    private long unpacked;

    private WorkbookScreening(Path file, ProblemLog log) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.log = log;
    }

    /** Whether the file may be opened; if not, the log says why. */
    static boolean passes(Path file, ProblemLog log) throws IOException {
        return new WorkbookScreening(file, log).passes();
    }

    private boolean passes() throws IOException {
        if (Files.size(file) > MAX_FILE) {
            return refuse(
                    TOO_LARGE,
                    "Tệp lớn hơn 64 MB.",
                    "The file is larger than 64 MB.",
                    "Hãy chia thành nhiều đợt xét, xóa hình ảnh và các trang không cần.",
                    "Divide it into several rounds; delete pictures and sheets that are not needed.");
        }
        byte[] start = start();
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return refuseOldForm(start);
        }
        if (!startsWith(start, 'P', 'K', 3, 4)) {
            return refuse(
                    NOT_A_WORKBOOK,
                    "Đây không phải sổ tính Excel (.xlsx).",
                    "This is not an Excel workbook (.xlsx).",
                    "Nếu là CSV, hãy đặt các tệp .csv trong một thư mục và chỉ ra thư mục đó; nếu không, hãy lưu lại từ Excel.",
                    "If it is CSV, put the .csv files in a folder and name the folder; otherwise save it again from Excel.");
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return partsPass(zip);
        } catch (ZipException | IllegalArgumentException damaged) {
            return refuse(
                    DAMAGED,
                    "Tệp hỏng, không mở được.",
                    "The file is damaged and cannot be opened.",
                    "Hãy mở bằng Excel và lưu lại thành .xlsx.",
                    "Open it in Excel and save it again as .xlsx.");
        }
    }

    private byte[] start() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(64 * 1024);
        }
    }

    private boolean refuseOldForm(byte[] start) {
        String wide = new String(start, StandardCharsets.UTF_16LE);
        boolean encrypted = wide.contains("EncryptedPackage") || wide.contains("EncryptionInfo");
        return encrypted
                ? refuse(
                        ENCRYPTED_OR_OLD,
                        "Sổ tính có mật khẩu.",
                        "The workbook is encrypted.",
                        "Hãy bỏ mật khẩu mở tệp rồi lưu lại.",
                        "Remove the password and save it again.")
                : refuse(
                        ENCRYPTED_OR_OLD,
                        "Đây là sổ tính kiểu cũ (.xls) hoặc có mật khẩu.",
                        "This is a workbook of the old form (.xls), or an encrypted one.",
                        "Hãy bỏ mật khẩu nếu có, rồi chọn Lưu thành → \"Sổ tính Excel (.xlsx)\".",
                        "Remove the password if there is one, and save as \"Excel Workbook (.xlsx)\".");
    }

    private boolean partsPass(ZipFile zip) throws IOException {
        if (zip.size() > MAX_PARTS) {
            return refuse(
                    TOO_LARGE,
                    "Tệp có " + zip.size() + " phần, nhiều hơn " + MAX_PARTS + ".",
                    "The file has " + zip.size() + " parts, more than " + MAX_PARTS + ".",
                    "Hãy chép các trang cần dùng sang sổ tính mới.",
                    "Copy the sheets that are needed into a new workbook.");
        }
        List<? extends ZipEntry> parts = Collections.list(zip.entries());
        Set<String> names = new HashSet<>();
        boolean passes = true;
        for (ZipEntry part : parts) {
            passes &= namePasses(part.getName(), names);
        }
        if (!passes) {
            return false;
        }
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
            return refuse(
                    NOT_A_WORKBOOK,
                    "Tệp nén này không phải sổ tính Excel (.xlsx).",
                    "This zip file is not an Excel workbook (.xlsx).",
                    "Hãy lưu lại từ Excel thành .xlsx.",
                    "Save it again from Excel as .xlsx.");
        }
        for (ZipEntry part : parts) {
            if (!sizePasses(zip, part)) {
                return false;
            }
        }
        for (ZipEntry part : parts) {
            String lower = part.getName().toLowerCase(Locale.ROOT);
            if (PICTURES.stream().noneMatch(lower::endsWith) && !part.isDirectory()) {
                PartScreening.Finding found = PartScreening.of(zip, part);
                if (found != PartScreening.Finding.NOTHING) {
                    return refuse(
                            found.code(),
                            found.message().vi(),
                            found.message().en(),
                            found.advice().vi(),
                            found.advice().en());
                }
            }
        }
        return true;
    }

    private boolean namePasses(String part, Set<String> names) {
        String shown = CleanText.shown(part);
        boolean leadsOut = part.startsWith("/")
                || part.contains("\\")
                || part.contains(":")
                || part.indexOf('\0') >= 0
                || List.of(part.split("/")).contains("..");
        if (leadsOut || !names.add(part.toLowerCase(Locale.ROOT))) {
            return refuse(
                    BAD_PART_NAME,
                    "Tệp có phần \"" + shown + "\" mang tên "
                            + (leadsOut ? "trỏ ra ngoài tệp." : "trùng với một phần khác."),
                    "The part \"" + shown + "\" has a name that "
                            + (leadsOut ? "leads out of the file." : "another part has too."),
                    "Sổ tính do Excel lưu không có phần như vậy; không dùng tệp này.",
                    "No workbook that Excel saves has one; do not use the file.");
        }
        if (ACTIVE.matcher(part).matches()) {
            return refuse(
                    ACTIVE_CONTENT,
                    "Sổ tính có macro hoặc đối tượng nhúng (\"" + shown + "\").",
                    "The workbook holds macros or embedded objects (\"" + shown + "\").",
                    "Hãy lưu lại thành \"Sổ tính Excel (.xlsx)\" không có macro.",
                    "Save it as \"Excel Workbook (.xlsx)\", without macros.");
        }
        return !EXTERNAL.matcher(part).matches()
                || refuse(
                        EXTERNAL_LINK,
                        "Sổ tính lấy dữ liệu từ tệp khác hoặc từ mạng (\"" + shown + "\").",
                        "The workbook draws data from another file or the network (\"" + shown + "\").",
                        "Hãy ngắt liên kết (Dữ liệu → Sửa liên kết → Ngắt) và dán giá trị.",
                        "Break the links (Data → Edit Links → Break Link) and paste values.");
    }

    /** Unpacks the part and counts: what a zip file declares of its sizes is not believed. */
    private boolean sizePasses(ZipFile zip, ZipEntry part) throws IOException {
        long packed = Math.max(1, part.getCompressedSize());
        if (part.getSize() > MAX_UNPACKED || isBomb(part.getSize(), packed)) {
            return refuseBomb(part);
        }
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                if (unpacked > MAX_UNPACKED || isBomb(size, packed)) {
                    return refuseBomb(part);
                }
            }
        }
        return true;
    }

    private static boolean isBomb(long size, long packed) {
        return size > RATIO_MATTERS_FROM && size / packed > MAX_RATIO;
    }

    private boolean refuseBomb(ZipEntry part) {
        String shown = CleanText.shown(part.getName());
        return refuse(
                ZIP_BOMB,
                "Phần \"" + shown + "\" khi giải nén lớn bất thường (tệp nén độc hại).",
                "The part \"" + shown + "\" unpacks to far more than it weighs (a zip bomb).",
                "Không dùng tệp này; hãy chép dữ liệu sang sổ tính mới.",
                "Do not use the file; copy the data into a new workbook.");
    }

    private boolean refuse(CellProblemCode code, String vi, String en, String adviceVi, String adviceEn) {
        log.file(code, name, new Text(vi, en), new Text(adviceVi, adviceEn));
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
