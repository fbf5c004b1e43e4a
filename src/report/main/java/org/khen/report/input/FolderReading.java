package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.NOT_A_WORKBOOK;
import static org.khen.report.input.CellProblemCode.NOT_UTF_8;
import static org.khen.report.input.CellProblemCode.QUOTE_UNCLOSED;
import static org.khen.report.input.CellProblemCode.TOO_LARGE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khen.pack.Text;

/** Reads a folder of tables in CSV: one file for each sheet, with {@code ;}, comma or tab, UTF-8 or UTF-16 with a mark. */
final class FolderReading {

    /** 20,000 nominations come to about 8 MB. */
    private static final long MAX_FILE = 64L * 1024 * 1024;

    /** Excel writes and hides this line; the rows it shows are numbered after it. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\r?\\n");

    private FolderReading() {}

    static void read(Path folder, RoundAssembly assembly, SheetNames names, ProblemLog log) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> fileName(file).toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .sorted(java.util.Comparator.comparing(FolderReading::fileName))
                    .toList();
        }
        for (RoundSheet sheet : RoundTables.sheets()) {
            // Told in the order of the sheets, whatever the files are called.
            files.stream()
                    .filter(file -> sheetName(file).equals(sheet.vi())
                            || sheetName(file).equals(sheet.file()))
                    .forEach(file -> log.name(fileName(file)));
        }
        for (Path file : files) {
            RoundSheet sheet = names.find(sheetName(file), CleanText.shown(fileName(file)));
            if (sheet != null) {
                readFile(
                        file,
                        new SheetIntake(sheet, CleanText.shown(fileName(file)), assembly, log),
                        sheet,
                        assembly,
                        log);
            }
        }
    }

    private static String fileName(Path file) {
        return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
    }

    private static String sheetName(Path file) {
        String name = fileName(file);
        return name.substring(0, name.length() - ".csv".length());
    }

    private static void readFile(
            Path file, SheetIntake intake, RoundSheet sheet, RoundAssembly assembly, ProblemLog log)
            throws IOException {
        String place = CleanText.shown(fileName(file));
        if (Files.size(file) > MAX_FILE) {
            assembly.cut(sheet);
            tell(
                    log,
                    TOO_LARGE,
                    place,
                    new Text("Tệp lớn hơn 64 MB.", "The file is larger than 64 MB."),
                    new Text("Hãy chia thành nhiều đợt xét.", "Divide it into several rounds."));
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            assembly.cut(sheet);
            tell(
                    log,
                    NOT_A_WORKBOOK,
                    place,
                    new Text(
                            "Đây là sổ tính Excel được đổi tên, không phải tệp CSV.",
                            "This is an Excel workbook under another name, not a CSV file."),
                    new Text(
                            "Hãy đổi đuôi thành .xlsx và chỉ ra tệp đó thay cho thư mục.",
                            "Name it .xlsx again, and name the file in place of the folder."));
            return;
        }
        try {
            readText(Normalizer.normalize(decode(bytes), Normalizer.Form.NFC), place, intake, sheet, assembly, log);
        } catch (CharacterCodingException otherEncoding) {
            assembly.cut(sheet);
            tell(
                    log,
                    NOT_UTF_8,
                    place,
                    new Text("Tệp không phải mã UTF-8 nên không đọc được dấu tiếng Việt.", "The file is not UTF-8."),
                    new Text(
                            "Trong Excel hãy chọn Tệp → Lưu thành → \"CSV UTF-8 (Phân tách bằng dấu phẩy) (*.csv)\".",
                            "In Excel choose File → Save As → \"CSV UTF-8 (Comma delimited) (*.csv)\"."));
        }
    }

    private static void readText(
            String text, String place, SheetIntake intake, RoundSheet sheet, RoundAssembly assembly, ProblemLog log)
            throws IOException {
        Matcher separatorLine = SEPARATOR_LINE.matcher(text);
        boolean marked = separatorLine.lookingAt();
        String table = marked ? text.substring(separatorLine.end()) : text;
        char separator = marked ? separatorLine.group(1).charAt(0) : separatorOf(text);
        int line = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table)) {
            for (CsvRecord fields : records) {
                line++;
                intake.take(row(line, fields.getFields()));
            }
        } catch (CsvParseException misquoted) {
            assembly.cut(sheet);
            log.add(new CellProblem(
                    QUOTE_UNCLOSED,
                    ProblemEffect.SHEET_NOT_READ,
                    place,
                    line + 1,
                    0,
                    new Text(
                            "Có dấu ngoặc kép (\") không được đóng đúng chỗ; từ dòng này trở đi không được đọc.",
                            "A double quote (\") is not closed where a cell ends; from this row on nothing is read."),
                    new Text(
                            "Hãy xóa dấu ngoặc kép thừa, hoặc viết hai dấu (\"\") nếu nó thuộc nội dung ô.",
                            "Delete the stray quote, or write it twice (\"\") if it belongs to the text.")));
        }
    }

    private static SheetRow row(int line, List<String> fields) {
        Map<Integer, SheetCell> cells = new TreeMap<>();
        for (int column = 1; column <= Math.min(fields.size(), RoundTables.MAX_COLUMNS); column++) {
            SheetCell cell = new SheetCell(SheetCell.Kind.PLAIN, fields.get(column - 1));
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        }
        return new SheetRow(line, cells);
    }

    private static char separatorOf(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = heading.replaceAll("\"[^\"]*\"", "");
        // Several headings contain a comma, none a semicolon or a tab: so a comma is the last guess.
        return unquoted.indexOf('\t') >= 0 ? '\t' : unquoted.indexOf(';') >= 0 || unquoted.indexOf(',') < 0 ? ';' : ',';
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        String text = strictly(StandardCharsets.UTF_8, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        if (text.indexOf('\0') >= 0) {
            // UTF-16 without its mark is valid UTF-8 wherever the letters are plain.
            throw new CharacterCodingException();
        }
        return text;
    }

    private static String strictly(Charset charset, byte[] bytes, int skip) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                .toString();
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

    private static void tell(ProblemLog log, CellProblemCode code, String place, Text message, Text advice) {
        log.add(new CellProblem(code, ProblemEffect.SHEET_NOT_READ, place, 0, 0, message, advice));
    }
}
