package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.AWARD_UNKNOWN;
import static org.khen.report.input.CellProblemCode.CODE_AS_NUMBER;
import static org.khen.report.input.CellProblemCode.CODE_INVALID;
import static org.khen.report.input.CellProblemCode.WORD_UNKNOWN;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;
import org.khen.pack.Text;

/** Reads texts, codes, words and awards. {@code null} where a cell holds nothing or is refused. */
final class CellValues {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/\\- ]{0,99}");

    /** The words of each list by every way to write them: looked for in every cell of a round. */
    private static final ClassValue<Map<String, Word>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Word> computeValue(Class<?> words) {
            Map<String, Word> byName = new HashMap<>();
            for (Object constant : words.getEnumConstants()) {
                Word word = (Word) constant;
                for (String name : List.of(word.vi(), word.en(), word.code())) {
                    byName.putIfAbsent(Spelling.key(name), word);
                }
            }
            return byName;
        }
    };

    private final AwardNames awards;

    CellValues(AwardNames awards) {
        this.awards = awards;
    }

    static @Nullable String text(RowCells row, RoundColumn column) {
        SheetCell cell = row.cell(column);
        return cell == null ? null : shownInExcel(cell);
    }

    private static String shownInExcel(SheetCell cell) {
        return switch (cell.kind()) {
            case DATE -> CellDates.write(java.time.LocalDate.parse(cell.text()));
            case NUMBER -> cell.text().replace('.', ',');
            default -> cell.text();
        };
    }

    /** A code: letters, digits, dots, dashes and slashes. */
    static @Nullable String code(RowCells row, RoundColumn column) {
        SheetCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        String code = cell.text();
        if (cell.kind() == SheetCell.Kind.NUMBER && column.kind() == ColumnKind.PLACE && code.length() < 5) {
            row.refuse(
                    column,
                    row.headings().number(column),
                    CODE_AS_NUMBER,
                    "đã bị Excel đổi thành số, có thể mất số 0 ở đầu",
                    "was made a number by Excel and may have lost leading zeros",
                    new Text(
                            "Hãy chọn định dạng Văn bản cho ô rồi gõ lại mã, ví dụ 00123.",
                            "Format the cell as text and type the code again, for example 00123."));
            return null;
        }
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            row.note(
                    column,
                    CODE_AS_NUMBER,
                    new Text("Mã được ghi dạng số.", "The code is written as a number."),
                    new Text(
                            "Nếu mã có số 0 ở đầu, hãy chọn định dạng Văn bản rồi gõ lại.",
                            "If it has leading zeros, format the cell as text and type it again."));
        }
        if (cell.kind() == SheetCell.Kind.DATE
                || cell.kind() == SheetCell.Kind.PERCENT
                || cell.kind() == SheetCell.Kind.YES_NO
                || !CODE.matcher(code).matches()) {
            row.refuse(
                    column,
                    row.headings().number(column),
                    CODE_INVALID,
                    "không phải là mã",
                    "is not a code",
                    new Text(
                            "Mã gồm chữ, số, dấu chấm, gạch ngang, gạch chéo, tối đa 100 ký tự, ví dụ HS-001.",
                            "A code has letters, digits, dots, hyphens and slashes, at most 100, for example HS-001."));
            return null;
        }
        return code;
    }

    static @Nullable Boolean yesNo(RowCells row, RoundColumn column) {
        SheetCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        String key = Spelling.key(cell.text());
        if (key.equals("có") || key.equals("yes") || key.equals("true")) {
            return true;
        }
        if (key.equals("không") || key.equals("no") || key.equals("false")) {
            return false;
        }
        row.refuse(
                column,
                row.headings().number(column),
                WORD_UNKNOWN,
                "không có nghĩa ở đây",
                "means nothing here",
                new Text(
                        "Hãy viết \"có\" hoặc \"không\"; để trống nếu chưa rõ.",
                        "Write \"yes\" or \"no\"; leave it empty if it is not known."));
        return null;
    }

    /** One of the words of the enumeration. */
    static <W extends Enum<W> & Word> @Nullable W word(RowCells row, RoundColumn column, Class<W> words) {
        SheetCell cell = row.cell(column);
        return cell == null ? null : word(row, column, words, cell.text());
    }

    private static <W extends Enum<W> & Word> @Nullable W word(
            RowCells row, RoundColumn column, Class<W> words, String text) {
        Word called = WORDS.get(words).get(Spelling.key(text));
        if (called != null && column.words().contains(called)) {
            return words.cast(called);
        }
        Optional<String> meant = Spelling.nearest(
                text,
                column.words().stream()
                        .flatMap(word -> Stream.of(word.vi(), word.en()))
                        .toList());
        row.refuse(
                column,
                row.headings().number(column),
                WORD_UNKNOWN,
                "không phải từ dùng ở đây",
                "is not a word used here",
                meant.map(word -> new Text("Có phải là \"" + word + "\" không?", "Did you mean \"" + word + "\"?"))
                        .orElseGet(() -> new Text(
                                "Hãy chọn: " + list(column.words(), true) + ".",
                                "Choose: " + list(column.words(), false) + ".")));
        return null;
    }

    /** Several words with {@code ;} between them; {@code không có} is known to be none. */
    static <W extends Enum<W> & Word> @Nullable Set<W> words(RowCells row, RoundColumn column, Class<W> words) {
        SheetCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        Set<W> found = new LinkedHashSet<>();
        if (ListMark.isNone(cell.text())) {
            return found;
        }
        for (String part : cell.text().split(";", -1)) {
            if (!part.isBlank()) {
                W word = word(row, column, words, part.strip());
                if (word == null) {
                    return null;
                }
                found.add(word);
            }
        }
        return found;
    }

    /** The code of an award of the packs. */
    @Nullable
    String award(RowCells row, RoundColumn column) {
        SheetCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        Set<String> codes = awards.meantBy(cell.text());
        if (codes.size() == 1) {
            return codes.iterator().next();
        }
        boolean several = codes.size() > 1;
        Optional<String> meant = awards.nearest(cell.text());
        row.refuse(
                column,
                row.headings().number(column),
                AWARD_UNKNOWN,
                several ? "là tên của nhiều khen thưởng" : "không phải mã hoặc tên khen thưởng của bộ quy định nào",
                several ? "is the name of several awards" : "is neither code nor name of an award of any pack",
                several
                        ? new Text("Hãy ghi mã: " + String.join("; ", codes) + ".", "Write the code: " + codes + ".")
                        : meant.map(name -> new Text(
                                        "Có phải là \"" + name + "\" không?", "Did you mean \"" + name + "\"?"))
                                .orElseGet(() -> new Text(
                                        "Hãy chọn trong danh sách của ô, hoặc ghi mã trong awards.csv.",
                                        "Choose from the list of the cell, or write the code of awards.csv.")));
        return null;
    }

    /** An award given before: one that no pack knows is kept as written, unless it looks like a slip of the pen. */
    @Nullable
    String pastAward(RowCells row, RoundColumn column) {
        SheetCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        if (awards.knowsNone()
                || !awards.meantBy(cell.text()).isEmpty()
                || awards.nearest(cell.text()).isPresent()) {
            return award(row, column);
        }
        row.note(
                column,
                AWARD_UNKNOWN,
                new Text("Có khen thưởng mà không bộ quy định nào quy định.", "There are awards that no pack knows."),
                new Text(
                        "Hãy kiểm tra tên; nếu đúng thì không cần sửa.",
                        "Check the names; if they are right, leave them."));
        return cell.text();
    }

    private static String list(Collection<Word> words, boolean vietnamese) {
        return words.stream().map(vietnamese ? Word::vi : Word::en).collect(Collectors.joining(" | "));
    }
}
