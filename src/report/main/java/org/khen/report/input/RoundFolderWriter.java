package org.khen.report.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khen.facts.ReviewRound;
import org.khen.pack.Award;

/** Writes a round as a folder of tables in CSV: UTF-8 with its mark, {@code ;}, and only the sheets that hold something. */
public final class RoundFolderWriter {

    private static final char MARK = '\uFEFF';

    private RoundFolderWriter() {}

    /**
     * Writes a file for each sheet that holds a row.
     *
     * @param round the round
     * @param awards the awards of the packs in use, written by code and name; without any, by code
     * @param folder where to; made if it is not there, files of the same names are replaced
     * @throws IOException if it cannot be written
     */
    public static void write(ReviewRound round, Collection<Award> awards, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<RoundSheet, List<OutRow>> sheets = new RoundRows(round, new AwardNames(awards)).bySheet();
        for (Map.Entry<RoundSheet, List<OutRow>> sheet : sheets.entrySet()) {
            if (!sheet.getValue().isEmpty()) {
                Files.writeString(
                        folder.resolve(sheet.getKey().file() + ".csv"),
                        table(sheet.getKey().columns(), sheet.getValue()),
                        StandardCharsets.UTF_8);
            }
        }
    }

    private static String table(List<RoundColumn> columns, List<OutRow> rows) {
        StringBuilder table = new StringBuilder().append(MARK);
        table.append(line(columns.stream().map(RoundColumn::vi).toList()));
        for (OutRow row : rows) {
            table.append(line(columns.stream()
                    .map(column -> CellWords.text(row.get(column)))
                    .toList()));
        }
        return table.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RoundFolderWriter::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String text) {
        // A space before it keeps a spreadsheet from taking the text for a formula.
        String safe = text.matches("(?s)[=@+\\-\\t].*") ? " " + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") || !safe.equals(safe.strip())
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
