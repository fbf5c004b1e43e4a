package org.khen.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.pack.Language;

/** Plants a marker in every cell that may hold something personal, in ways that cannot be read, and looks for it. */
class NothingPersonalTest {

    private static final String MARKER = "Marker\u200BNguyen";

    @TempDir
    private Path folder;

    @Test
    void what_stands_in_personal_cells_is_in_no_message_and_no_text_form() throws IOException {
        List<RoundSheet> sheets = RoundTables.sheets().stream()
                .filter(sheet -> sheet.columns().stream().anyMatch(RoundColumn::personal))
                .toList();
        assertThat(sheets).as("there is something to look for").hasSizeGreaterThan(4);
        try (Sheets book = new Sheets()) {
            book.book.removeSheetAt(1);
            for (RoundSheet sheet : sheets) {
                List<String> headings = new ArrayList<>();
                List<Object> cells = new ArrayList<>();
                sheet.columns().forEach(column -> {
                    headings.add(column.vi());
                    cells.add(content(column));
                });
                book.add(sheet.vi(), headings.toArray(String[]::new)).row(sheet.vi(), cells.toArray());
            }
            ReadRoundTables read = book.read(folder);

            assertThat(read.problems()).hasSizeGreaterThan(8);
            List<String> texts = new ArrayList<>();
            texts.add(read.toString());
            read.problems().forEach(problem -> {
                texts.add(problem.in(Language.VIETNAMESE));
                texts.add(problem.in(Language.ENGLISH));
                texts.add(problem.toString());
            });
            assertThat(texts).noneMatch(text -> text.contains("Marker") || text.contains("Nguyen"));
        }
    }

    @Test
    void cells_rows_and_what_was_read_do_not_show_what_they_hold() {
        SheetCell cell = new SheetCell(SheetCell.Kind.TEXT, "Marker");

        assertThat(List.of(cell, new SheetRow(3, java.util.Map.of(1, cell))))
                .noneMatch(shown -> shown.toString().contains("Marker"));
    }

    private static String content(RoundColumn column) {
        if (column.personal()) {
            return MARKER;
        }
        if (column.equals(ListSheet.DOSSIER)) {
            return "HS-1";
        }
        return switch (column.kind()) {
            case AWARD -> "giay-khen";
            case CODE -> "TT-1";
            case DATE -> "01/01/2015";
            case YEAR -> "2014";
            case WORD -> column.words().get(0).vi();
            case TEXT, PLACE, UNIT, COUNT, AMOUNT, WORDS, YES_NO, FOR_PEOPLE -> "";
        };
    }
}
