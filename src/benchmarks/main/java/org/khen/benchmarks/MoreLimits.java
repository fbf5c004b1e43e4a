package org.khen.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a table of limits long, as years of amendments and a row for each award do. */
final class MoreLimits {

    private static final List<String> OTHER_AWARDS =
            List.of("fighter", "advanced", "certificate", "medal", "high-medal");
    private static final int FIRST_YEAR = 2010;
    private static final int APPLIES_TO = 4;
    private static final int FROM = 8;
    private static final int TO = 9;

    private MoreLimits() {}

    /** The table with rows that apply to other awards, until it has so many. */
    static String added(String table, int rows) {
        List<String> lines = table.lines().toList();
        // A limit that has rows for a group would tie with a row for an award.
        Map<String, Long> sizes = lines.stream().collect(groupingBy(MoreLimits::code, counting()));
        List<String> general = lines.stream()
                .filter(line -> line.contains(";mức quy định;") && sizes.getOrDefault(code(line), 0L) == 1)
                .toList();
        Stream<String> more = Stream.iterate(FIRST_YEAR, year -> year + 1)
                .flatMap(year ->
                        OTHER_AWARDS.stream().flatMap(award -> general.stream().map(line -> of(line, award, year))))
                .limit(Math.max(0, rows - (lines.size() - 1)));
        return String.join("\n", Stream.concat(lines.stream(), more).toList()) + "\n";
    }

    private static String code(String line) {
        return line.substring(0, line.indexOf(';'));
    }

    private static String of(String line, String award, int year) {
        String[] cells = line.split(";", -1);
        cells[APPLIES_TO] = "khen thưởng=" + award;
        cells[FROM] = "01/01/" + year;
        cells[TO] = "31/12/" + year;
        return String.join(";", cells);
    }
}
