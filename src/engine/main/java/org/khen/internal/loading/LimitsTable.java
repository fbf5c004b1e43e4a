package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.AppliesTo;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** {@code limits.csv}: limits, parameters and adjustments. */
final class LimitsTable {

    static final Column ID = filled("Mã mức", "id");
    static final Column CRITERION = emptyAllowed("Mã tiêu chí", "criterion");
    static final Column ROLE = filled("Loại mức", "role");
    static final Column ADJUSTS = optional("Điều chỉnh mức", "adjusts");
    static final Column APPLIES_TO = emptyAllowed("Áp dụng riêng cho", "applies_to");
    static final Column DIRECTION = emptyAllowed("So sánh", "direction");
    static final Column VALUE = emptyAllowed("Giá trị", "value");
    static final Column UNIT = emptyAllowed("Đơn vị tính", "unit");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column READING = optional("Cách hiểu", "reading");
    static final Column STATUS = emptyAllowed("Tình trạng", "status");
    static final Column CONFIRMED_BY = optional("Văn bản xác nhận", "confirmed_by");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT = TableFormat.closed(
            "limits.csv",
            ID,
            CRITERION,
            ROLE,
            ADJUSTS,
            APPLIES_TO,
            DIRECTION,
            VALUE,
            UNIT,
            FROM,
            TO,
            SOURCE,
            READING,
            STATUS,
            CONFIRMED_BY,
            NOTE);

    private static final Words<LimitRole> ROLE_WORDS = Words.of(LimitRole.class);
    private static final Words<LimitStatus> STATUS_WORDS = Words.of(LimitStatus.class);
    private static final Words<Unit> UNIT_WORDS = Words.of(Unit.class);
    private static final Words<Direction> DIRECTION_WORDS = Words.of(Direction.class)
            .also(Direction.AT_LEAST, "từ … trở lên", "từ ... trở lên", "từ trở lên", "ít nhất", "tối thiểu")
            .also(Direction.AT_MOST, "tối đa", "nhiều nhất");

    private LimitsTable() {}

    static ReadTable<Limit> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> limit(row).map(List::of));
    }

    private static Optional<Limit> limit(RowReader row) {
        String id = row.id(ID);
        String criterion = row.optionalId(CRITERION);
        LimitRole role = row.word(ROLE, ROLE_WORDS);
        String adjusts = row.optionalId(ADJUSTS);
        List<AppliesTo> appliesTo = AppliesToCell.read(row, APPLIES_TO);
        Direction direction = row.optionalWord(DIRECTION, DIRECTION_WORDS);
        Unit unit = row.optionalWord(UNIT, UNIT_WORDS);
        Validity inForce = row.validity(FROM, TO);
        String source = row.id(SOURCE);
        LimitStatus status = row.optionalWord(STATUS, STATUS_WORDS);
        String confirmedBy = row.optional(CONFIRMED_BY);
        if (role == null) {
            return Optional.empty();
        }
        Unit measuredIn = unit == null ? Unit.WORD : unit;
        LimitStatus origin = status == null ? LimitStatus.BY_TEXT : status;
        checkRole(row, role, criterion, adjusts, direction);
        checkStatus(row, origin, confirmedBy, CONFIRMED_BY);
        ValueCell value = ValueCell.read(row, role, measuredIn, origin);
        return Optional.of(new Limit(
                id,
                criterion,
                role,
                adjusts,
                appliesTo,
                direction,
                value.value(),
                value.factor(),
                measuredIn,
                inForce,
                source,
                row.optional(READING),
                origin,
                confirmedBy,
                row.optional(NOTE),
                row.at()));
    }

    private static void checkRole(
            RowReader row,
            LimitRole role,
            @Nullable String criterion,
            @Nullable String adjusts,
            @Nullable Direction direction) {
        if (role == LimitRole.LIMIT && direction == null && row.optional(DIRECTION) == null) {
            row.refuse(
                    ProblemCode.DIRECTION_MISSING,
                    DIRECTION,
                    new Text("Mức quy định không nói so sánh thế nào.", "The limit does not say how it is compared."),
                    new Text("Hãy ghi ví dụ: từ, không quá.", "Write for example: at least, at most."));
        }
        if (role != LimitRole.LIMIT && direction != null) {
            row.refuse(
                    ProblemCode.DIRECTION_NOT_ALLOWED,
                    DIRECTION,
                    new Text(
                            "\"" + direction.vi() + "\" không dùng cho " + role.vi() + ".",
                            "\"" + direction.en() + "\" does not go with a row that is a " + role.en() + "."),
                    new Text("Hãy xóa ô này.", "Clear the cell."));
        }
        if (role == LimitRole.LIMIT && criterion == null && row.optional(CRITERION) == null) {
            row.text(CRITERION);
        }
        if (role == LimitRole.ADJUSTMENT && adjusts == null) {
            row.refuse(
                    ProblemCode.ADJUSTMENT_INVALID,
                    ADJUSTS,
                    new Text(
                            "Dòng điều chỉnh không nói điều chỉnh mức nào.",
                            "The adjustment does not say which limit it changes."),
                    new Text("Hãy ghi mã mức ở cột \"Điều chỉnh mức\".", "Write its code in the column \"adjusts\"."));
        }
        if (role != LimitRole.ADJUSTMENT && adjusts != null) {
            row.refuse(
                    ProblemCode.ADJUSTMENT_INVALID,
                    ADJUSTS,
                    new Text(
                            "\"" + adjusts + "\" đứng ở dòng không phải điều chỉnh.",
                            "\"" + adjusts + "\" stands in a row that is no adjustment."),
                    new Text(
                            "Hãy xóa ô này, hoặc sửa cột \"Loại mức\".",
                            "Clear the cell, or mend the column \"role\"."));
        }
    }

    /** A choice that is called confirmed names what confirms it. */
    static void checkStatus(RowReader row, LimitStatus status, @Nullable String confirmedBy, Column column) {
        if (status == LimitStatus.LOCAL_CONFIRMED && confirmedBy == null) {
            row.refuse(
                    ProblemCode.CONFIRMATION_MISSING,
                    column,
                    new Text(
                            "Dòng ghi \"" + status.vi() + "\" nhưng không có văn bản xác nhận.",
                            "The row is marked \"" + status.en() + "\" without the decision that confirms it."),
                    new Text(
                            "Hãy ghi số và ngày của văn bản, hoặc ghi \"chưa xác nhận\".",
                            "Give number and date of the decision, or mark it unconfirmed."));
        }
    }
}
