package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.PlaceAttribute;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Place;
import org.khen.pack.PlaceLevel;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** {@code places.csv}: places by administrative code, with what decisions say of them between two dates. */
final class PlacesTable {

    static final Column CODE = filled("Mã đơn vị hành chính", "code");
    static final Column NAME = filled("Tên địa bàn", "name");
    static final Column LEVEL = filled("Cấp", "level");
    static final Column PART_OF = emptyAllowed("Thuộc", "part_of");
    static final Column ATTRIBUTE = emptyAllowed("Đặc điểm", "attribute");
    static final Column CLOSES_LIST = optional("Danh mục đầy đủ", "complete_list");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column REPLACED_BY = emptyAllowed("Thay bằng mã", "replaced_by");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT = TableFormat.closed(
            "places.csv", CODE, NAME, LEVEL, PART_OF, ATTRIBUTE, CLOSES_LIST, FROM, TO, SOURCE, REPLACED_BY, NOTE);

    private static final Words<PlaceLevel> LEVEL_WORDS = Words.of(PlaceLevel.class);
    private static final Words<PlaceAttribute> ATTRIBUTE_WORDS = Words.of(PlaceAttribute.class);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,5}");

    private PlacesTable() {}

    static ReadTable<Place> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> place(row).map(List::of));
    }

    private static Optional<Place> place(RowReader row) {
        String code = row.text(CODE);
        String name = row.text(NAME);
        PlaceLevel level = row.word(LEVEL, LEVEL_WORDS);
        checkCode(row, CODE, code, level);
        String partOf = row.optional(PART_OF);
        checkCode(row, PART_OF, partOf, null);
        PlaceAttribute attribute = row.optionalWord(ATTRIBUTE, ATTRIBUTE_WORDS);
        boolean closesList = row.optionalWord(CLOSES_LIST, YesNo.WORDS) == YesNo.YES;
        if (closesList) {
            row.text(ATTRIBUTE); // a list of what?
        }
        Validity inForce = row.validity(FROM, TO);
        String source = row.id(SOURCE);
        String replacedBy = row.optional(REPLACED_BY);
        checkCode(row, REPLACED_BY, replacedBy, null);
        if (level == null) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                code,
                name,
                level,
                partOf,
                attribute,
                closesList,
                inForce,
                source,
                replacedBy,
                row.optional(NOTE),
                row.at()));
    }

    /** Codes are text: what Excel takes for a number loses the zeros in front. */
    private static void checkCode(RowReader row, Column column, @Nullable String code, @Nullable PlaceLevel level) {
        if (code == null || code.isEmpty()) {
            return; // told already, or left open
        }
        boolean sound = DIGITS.matcher(code).matches() && (level == null || code.length() == level.digits());
        if (sound) {
            return;
        }
        int digits = level == null ? 0 : level.digits();
        Text problem = level == null
                ? new Text(
                        "\"" + code + "\" không phải mã đơn vị hành chính.",
                        "\"" + code + "\" is not the code of an administrative unit.")
                : new Text(
                        "\"" + code + "\" không phải mã của cấp " + level.vi() + ", gồm " + digits + " chữ số.",
                        "\"" + code + "\" is not the code of a " + level.en() + ", which has " + digits + " digits.");
        row.refuse(
                ProblemCode.PLACE_CODE,
                column,
                problem,
                new Text(
                        "Hãy ghi mã dạng văn bản, giữ các số 0 ở đầu (Excel bỏ các số này nếu ô ở dạng số).",
                        "Write the code as text and keep the zeros in front (Excel drops them from a cell of numbers)."));
    }
}
