package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CONTRADICTION;
import static org.khen.report.input.CellProblemCode.EMPTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;
import org.khen.facts.ReviewRound;
import org.khen.facts.Word;
import org.khen.pack.Text;

/** The sheet that says which round it is: a row for each item. */
final class RoundInfo {

    /** What the sheet says. */
    private enum Item implements Word {
        ID("Mã đợt", "Round"),
        NAME("Tên đợt", "Name"),
        HELD_ON("Ngày xét", "Held on"),
        COMPLETE_FROM("Danh sách đầy đủ từ ngày", "Lists complete from"),
        COMPLETE_TO("Danh sách đầy đủ đến hết ngày", "Lists complete to");

        private final String vi;
        private final String en;

        Item(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        @Override
        public String vi() {
            return vi;
        }

        @Override
        public String en() {
            return en;
        }
    }

    private static final RoundColumn ITEM =
            RoundColumn.word("Mục", "Item", "", Item.values()).mustBeFilled();
    private static final RoundColumn CONTENT =
            RoundColumn.of(ColumnKind.TEXT, "Nội dung", "Content", "id, name, heldOn");

    static final RoundSheet SHEET = RoundSheet.of(
                    "Đợt xét",
                    "Round",
                    "dot-xet",
                    new Text(
                            "Mã, tên, ngày của đợt xét và khoảng thời gian mà các danh sách là đầy đủ.",
                            "Code, name and day of the round, and the span for which the lists are complete."),
                    ITEM,
                    CONTENT)
            .needed();

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable LocalDate heldOn;
    private @Nullable LocalDate completeFrom;
    private @Nullable LocalDate completeTo;
    private String place = SHEET.vi();

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    void read(RowCells row) {
        place = row.place();
        Item item = CellValues.word(row, ITEM, Item.class);
        if (item == null) {
            return;
        }
        switch (item) {
            case ID -> id = CellValues.code(row, CONTENT);
            case NAME -> name = CellValues.text(row, CONTENT);
            case HELD_ON -> heldOn = CellDates.date(row, CONTENT);
            case COMPLETE_FROM -> completeFrom = CellDates.date(row, CONTENT);
            case COMPLETE_TO -> completeTo = CellDates.date(row, CONTENT);
        }
    }

    /** The span for which the lists are complete; {@code null} if none is given. */
    @Nullable
    Period completeFor() {
        return completeFrom == null || completeTo == null || completeTo.isBefore(completeFrom)
                ? null
                : new Period(completeFrom, completeTo);
    }

    /** Tells what a round cannot do without. */
    void check(ProblemLog log) {
        if (id == null) {
            lacks(log, Item.ID, "ví dụ DOT-1-2015", "for example DOT-1-2015");
        }
        if (heldOn == null) {
            lacks(log, Item.HELD_ON, "ví dụ 15/12/2015", "for example 15/12/2015");
        }
        boolean half = (completeFrom == null) != (completeTo == null);
        if (half || (completeFrom != null && completeTo != null && completeTo.isBefore(completeFrom))) {
            log.add(new CellProblem(
                    CONTRADICTION,
                    ProblemEffect.CELL_NOT_READ,
                    place,
                    0,
                    0,
                    new Text(
                            "Khoảng thời gian của danh sách đầy đủ không đủ hai ngày hoặc ngược chiều, nên mọi danh sách được coi"
                                    + " là chưa đầy đủ.",
                            "The span of complete lists lacks an end or stands the wrong way round, so no list counts as"
                                    + " complete."),
                    new Text("Hãy ghi cả hai ngày.", "Write both days.")));
        }
    }

    private void lacks(ProblemLog log, Item item, String exampleVi, String exampleEn) {
        log.add(new CellProblem(
                EMPTY,
                ProblemEffect.FILE_REFUSED,
                place,
                0,
                0,
                new Text(
                        "Chưa có \"" + item.vi() + "\", nên chưa lập được đợt xét.",
                        "\"" + item.en() + "\" is missing, so there is no round."),
                new Text(
                        "Hãy ghi ở trang \"" + SHEET.vi() + "\", " + exampleVi + ".",
                        "Write it in the sheet \"" + SHEET.en() + "\", " + exampleEn + ".")));
    }

    static List<OutRow> write(@Nullable ReviewRound round, @Nullable Period complete) {
        List<OutRow> rows = new ArrayList<>();
        rows.add(item(Item.ID, round == null ? null : round.id()));
        rows.add(item(Item.NAME, round == null ? null : round.name()));
        rows.add(item(Item.HELD_ON, round == null ? null : round.heldOn()));
        rows.add(item(Item.COMPLETE_FROM, complete == null ? null : complete.from()));
        rows.add(item(Item.COMPLETE_TO, complete == null ? null : complete.to()));
        return rows;
    }

    private static OutRow item(Item item, @Nullable Object content) {
        return new OutRow().set(ITEM, item).set(CONTENT, content);
    }
}
