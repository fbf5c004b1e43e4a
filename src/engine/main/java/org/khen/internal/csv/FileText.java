package org.khen.internal.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Text;

/** Reads bytes as text: strict UTF-8 with or without a mark, or UTF-16 with one; always in composed form (NFC). */
public final class FileText {

    /** How large a file may be. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Text SAVE_AS_UTF_8 = new Text(
            "Trong Excel hãy chọn Tệp → Lưu thành → \"CSV UTF-8 (Phân tách bằng dấu phẩy) (*.csv)\".",
            "In Excel choose File → Save As → \"CSV UTF-8 (Comma delimited) (*.csv)\".");

    private FileText() {}

    /** The text of a file; empty if it cannot be read, and then the problems say why. */
    public static Optional<String> read(byte[] bytes, FileProblems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(
                    ProblemCode.FILE_TOO_LARGE,
                    new Text("Tệp lớn hơn 2 MB.", "The file is larger than 2 MB."),
                    new Text("Hãy chia thành nhiều nhóm tiêu chí.", "Divide it among several topics."));
            return Optional.empty();
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            problems.add(
                    ProblemCode.NOT_CSV,
                    new Text(
                            "Đây là sổ tính Excel được đổi tên, không phải tệp CSV.",
                            "This is an Excel workbook under another name, not a CSV file."),
                    SAVE_AS_UTF_8);
            return Optional.empty();
        }
        try {
            String text = Normalizer.normalize(decode(bytes), Normalizer.Form.NFC);
            if (text.isBlank()) {
                problems.add(
                        ProblemCode.FILE_EMPTY,
                        new Text("Tệp không có nội dung.", "The file is empty."),
                        new Text(
                                "Hãy điền nội dung hoặc xóa tệp nếu không cần.",
                                "Fill it in, or delete it if it is not needed."));
                return Optional.empty();
            }
            return Optional.of(text);
        } catch (CharacterCodingException otherEncoding) {
            problems.add(
                    ProblemCode.NOT_UTF_8,
                    new Text("Tệp không phải mã UTF-8 nên không đọc được dấu tiếng Việt.", "The file is not UTF-8."),
                    SAVE_AS_UTF_8);
            return Optional.empty();
        }
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
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip)).toString();
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
