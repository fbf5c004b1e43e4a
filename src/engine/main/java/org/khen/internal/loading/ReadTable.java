package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.csv.TableReader;
import org.khen.internal.csv.TableRow;
import org.khen.internal.problems.FileProblems;

/**
 * What was read from one table.
 *
 * @param items what its sound rows say
 * @param unsound the codes of rows that could not be read: their names are known, so that one slip does not become many
 * @param columns the number of each column
 */
record ReadTable<T>(List<T> items, List<String> unsound, Map<Column, Integer> columns) {

    /**
     * Reads a table whose first column is the code of the row.
     *
     * @param row reads one row; empty if it is not sound
     */
    static <T> ReadTable<T> read(
            byte[] bytes,
            TableFormat format,
            FileProblems problems,
            Function<RowReader, Optional<? extends List<T>>> row) {
        List<T> items = new ArrayList<>();
        List<String> unsound = new ArrayList<>();
        Map<Column, Integer> columns = Map.of();
        for (TableRow cells : TableReader.read(bytes, format, problems)) {
            columns = cells.columns();
            RowReader reader = new RowReader(cells, problems);
            Optional<? extends List<T>> item = row.apply(reader);
            if (item.isPresent() && reader.isSound()) {
                items.addAll(item.get());
            } else {
                unsound.add(cells.text(format.columns().get(0)));
            }
        }
        return new ReadTable<>(items, unsound, columns);
    }
}
