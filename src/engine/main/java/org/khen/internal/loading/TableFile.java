package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.facts.PostGroup;
import org.khen.facts.Ratio;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;
import org.khen.facts.Word;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.NumberCell;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.csv.TableReader;
import org.khen.internal.csv.TableRow;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.words.Spelling;
import org.khen.pack.CellRef;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.Table;
import org.khen.pack.Table.Aspect;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/** {@code tables/‹code›.csv}: a line with the policy, then the table. */
final class TableFile {

    static final String FOLDER = "tables";

    static final Column AWARD = optional("Khen thưởng", "award");
    static final Column SEX = optional("Giới tính", "sex");
    static final Column POST = optional("Nhóm chức vụ", "post");
    static final Column SERVICE_RECORD = optional("Giai đoạn công tác", "service_record");
    static final Column AT_LEAST = filled("Mức từ", "at_least");
    static final Column LESS_THAN = emptyAllowed("Mức dưới", "less_than");
    static final Column UNIT = emptyAllowed("Đơn vị tính", "unit");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column NOTE = optional("Ghi chú", "note");

    private static final TableFormat FORMAT = TableFormat.closed(
            "tables", AWARD, SEX, POST, SERVICE_RECORD, AT_LEAST, LESS_THAN, UNIT, FROM, TO, SOURCE, NOTE);

    private static final Set<String> POLICY = Set.of(Spelling.key("Cách chọn dòng"), Spelling.key("policy"));
    private static final Set<String> ANY = Set.of(Spelling.key("bất kỳ"), Spelling.key("any"));
    private static final Set<String> EXCLUDED = Set.of(Spelling.key("không xét"), Spelling.key("not considered"));

    private static final Words<Table.Policy> POLICIES = Words.of(Table.Policy.class);
    private static final Words<Unit> UNITS = Words.of(Unit.class);
    private static final Words<Sex> SEXES = Words.of(Sex.class);
    private static final Words<PostGroup> POSTS = Words.of(PostGroup.class);
    private static final Words<ServiceRecord> RECORDS = Words.of(ServiceRecord.class);

    private final String id;
    private final FileProblems problems;

    private TableFile(String id, FileProblems problems) {
        this.id = id;
        this.problems = problems;
    }

    /**
     * What was read.
     *
     * @param table the table; {@code null} if something in it could not be read
     * @param columns the number of each column
     */
    record Read(@Nullable Table table, Map<Column, Integer> columns) {}

    static Read read(String id, byte[] bytes, FileProblems problems) {
        return new TableFile(id, problems).read(bytes);
    }

    private Read read(byte[] bytes) {
        TableReader.UnderLine cells = TableReader.readUnderLine(bytes, FORMAT, problems, TableFile::isPolicy);
        Table.Policy policy = policy(cells.line());
        boolean sound = policy != null;
        List<Table.Row> rows = new ArrayList<>();
        Map<Column, Integer> columns = Map.of();
        for (TableRow line : cells.rows()) {
            columns = line.columns();
            RowReader reader = new RowReader(line, problems);
            Optional<Table.Row> row = row(reader);
            sound &= reader.isSound();
            row.ifPresent(rows::add);
        }
        Table table = policy == null || !sound || rows.isEmpty()
                ? null
                : new Table(id, policy, rows, new CellRef(problems.file(), 1, 0));
        return new Read(table, columns);
    }

    private static boolean isPolicy(List<String> line) {
        return !line.isEmpty() && POLICY.contains(Spelling.key(line.get(0)));
    }

    private Table.@Nullable Policy policy(List<String> line) {
        String word = line.size() < 2 ? "" : line.get(1);
        Optional<Table.Policy> policy = isPolicy(line) ? POLICIES.find(word) : Optional.empty();
        if (policy.isEmpty()) {
            problems.add(
                    ProblemCode.TABLE_POLICY,
                    1,
                    isPolicy(line) ? 2 : 1,
                    new Text(
                            "Dòng đầu của bảng không nói cách chọn dòng.",
                            "The first line of the table does not say which row holds."),
                    new Text(
                            "Hãy ghi \"Cách chọn dòng\" và ô bên cạnh: " + POLICIES.list(true) + ".",
                            "Write \"policy\" and beside it: " + POLICIES.list(false) + "."));
        }
        return policy.orElse(null);
    }

    private Optional<Table.Row> row(RowReader row) {
        Map<Aspect, Set<String>> conditions = new EnumMap<>(Aspect.class);
        put(conditions, Aspect.AWARD, Set.copyOf(RowReader.split(row.row().text(AWARD))));
        put(conditions, Aspect.SEX, codes(row.words(SEX, SEXES)));
        put(conditions, Aspect.POST, codes(row.words(POST, POSTS)));
        put(conditions, Aspect.SERVICE_RECORD, codes(row.words(SERVICE_RECORD, RECORDS)));
        Unit unit = row.optionalWord(UNIT, UNITS);
        Validity inForce = row.validity(FROM, TO);
        String source = row.id(SOURCE);
        String least = row.text(AT_LEAST);
        boolean excluded = EXCLUDED.contains(Spelling.key(least));
        boolean any = ANY.contains(Spelling.key(least));
        List<Limit> limits = new ArrayList<>();
        if (!excluded && !any) {
            limit(row, AT_LEAST, "from", Direction.AT_LEAST, unit, inForce, source)
                    .ifPresent(limits::add);
        }
        if (row.optional(LESS_THAN) != null) {
            if (excluded) {
                refuse(row, LESS_THAN, "đứng ở dòng ghi \"không xét\"", "stands in a row that excludes");
            }
            limit(row, LESS_THAN, "below", Direction.LESS_THAN, unit, inForce, source)
                    .ifPresent(limits::add);
        }
        if (limits.size() == 2 && number(limits.get(1)).compareTo(number(limits.get(0))) <= 0) {
            refuse(row, LESS_THAN, "không lớn hơn \"Mức từ\"", "is not above \"at_least\"");
        }
        return Optional.of(new Table.Row(conditions, excluded, limits, inForce, source, row.at()));
    }

    private Optional<Limit> limit(
            RowReader row,
            Column column,
            String part,
            Direction direction,
            @Nullable Unit unit,
            Validity inForce,
            String source) {
        String text = row.row().text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        NumberCell cell = NumberCell.read(text);
        NumberCell.Refusal refusal = cell.refusal();
        if (refusal != null) {
            row.refuse(
                    refusal.code(),
                    column,
                    refusal.message(),
                    column.equals(AT_LEAST)
                            ? new Text(
                                    "Hãy ghi một số, \"bất kỳ\" hoặc \"không xét\".",
                                    "Write a number, \"any\" or \"not considered\".")
                            : refusal.advice());
            return Optional.empty();
        }
        Ratio number = cell.number();
        if (unit == null || unit == Unit.WORD || number == null) {
            if (row.optional(UNIT) == null) {
                row.text(UNIT);
            }
            return Optional.empty();
        }
        return Optional.of(new Limit(
                id + "." + part,
                null,
                LimitRole.LIMIT,
                null,
                List.of(),
                direction,
                new Value.OfNumber(number),
                null,
                unit,
                inForce,
                source,
                null,
                LimitStatus.BY_TEXT,
                null,
                row.optional(NOTE),
                row.at()));
    }

    private static Ratio number(Limit limit) {
        return limit.value() instanceof Value.OfNumber number ? number.ratio() : Ratio.ZERO;
    }

    private static void refuse(RowReader row, Column column, String vi, String en) {
        String text = row.row().text(column);
        row.refuse(
                ProblemCode.VALUE_NOT_ALLOWED,
                column,
                new Text("\"" + text + "\" " + vi + ".", "\"" + text + "\" " + en + "."),
                new Text("Hãy xóa ô này, hoặc sửa cột \"Mức từ\".", "Clear the cell, or mend \"at_least\"."));
    }

    private static void put(Map<Aspect, Set<String>> conditions, Aspect aspect, Set<String> codes) {
        if (!codes.isEmpty()) {
            conditions.put(aspect, codes);
        }
    }

    private static Set<String> codes(Set<? extends Word> words) {
        return words.stream().map(Word::code).collect(Collectors.toSet());
    }
}
