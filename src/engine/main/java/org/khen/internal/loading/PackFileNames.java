package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khen.internal.words.Nearest;

/** Which files a pack has, and which of those lying about do not matter. */
final class PackFileNames {

    /** The files in the folder of the pack. */
    static final Set<String> OF_PACK = Set.of(
            PackFiles.DESCRIPTION,
            SourcesTable.FORMAT.file(),
            AwardsTable.FORMAT.file(),
            RoutesTable.FORMAT.file(),
            EvidenceTable.FORMAT.file(),
            SpendsTable.FORMAT.file(),
            MovementsTable.FORMAT.file(),
            PlacesTable.FORMAT.file(),
            UnnoticedTable.FORMAT.file(),
            TransitionsTable.FORMAT.file(),
            RoundsTable.FORMAT.file());

    static final String RULES = "rules.drl";

    /** The files in the folder of a topic. */
    static final Set<String> OF_TOPIC =
            Set.of(CriteriaTable.FORMAT.file(), LimitsTable.FORMAT.file(), RULES, CasesTable.FORMAT.file());

    private static final Pattern IGNORED = Pattern.compile(
            "(?i)pom\\.xml|target/.*|(?:.*/)?(?:readme[^/]*|[^/]*\\.md)|(?:.*/)?\\.[^/]*(?:/.*)?|(?:.*/)?(?:thumbs\\.db|desktop\\.ini)");

    private PackFileNames() {}

    private static final Pattern TABLE =
            Pattern.compile(TableFile.FOLDER + "/[A-Za-z][A-Za-z0-9._-]*\\.csv", Pattern.CASE_INSENSITIVE);

    /** Whether it is one of the tables of a pack, whose code is its name. */
    static boolean isTable(String path) {
        return TABLE.matcher(path).matches() && !isRead(path);
    }

    /** The code of a table. */
    static String tableOf(String path) {
        return nameOf(path).replaceFirst("(?i)\\.csv$", "");
    }

    static boolean isIgnored(String path) {
        return IGNORED.matcher(path).matches();
    }

    /** Whether it is a file of a pack, wherever it lies. */
    static boolean isRead(String path) {
        String name = nameOf(path);
        return OF_PACK.contains(name) || OF_TOPIC.contains(name);
    }

    static boolean isLockOfExcel(String path) {
        return nameOf(path).startsWith("~$");
    }

    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder, without a slash at its end; empty for the folder of the pack. */
    static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The name that was probably meant. */
    static Optional<String> meant(String path) {
        List<String> names = new ArrayList<>(folderOf(path).isEmpty() ? OF_PACK : OF_TOPIC);
        String name = nameOf(path).replaceFirst("(?i)(?:\\.csv)?\\.(?:xlsx?|txt|csv)$", ".csv");
        return Nearest.to(name, names);
    }
}
