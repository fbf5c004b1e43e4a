package org.khen.internal.loading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Looks codes up: whether a table defines them, and whether the pack that uses one builds on a pack that does. */
final class Codes {

    /** What a code stands for. */
    enum Kind {
        SOURCE(ProblemCode.UNKNOWN_SOURCE, "căn cứ", "source"),
        CRITERION(ProblemCode.UNKNOWN_CRITERION, "tiêu chí", "criterion"),
        AWARD(ProblemCode.UNKNOWN_AWARD, "mã khen thưởng", "award"),
        LIMIT(ProblemCode.UNKNOWN_LIMIT, "mức quy định", "limit"),
        PARAMETER(ProblemCode.UNKNOWN_PARAMETER, "tham số", "parameter");

        private final ProblemCode unknown;
        private final String vi;
        private final String en;

        Kind(ProblemCode unknown, String vi, String en) {
            this.unknown = unknown;
            this.vi = vi;
            this.en = en;
        }

        /** The table that defines such codes. */
        TableFormat table() {
            return switch (this) {
                case SOURCE -> SourcesTable.FORMAT;
                case CRITERION -> CriteriaTable.FORMAT;
                case AWARD -> AwardsTable.FORMAT;
                case LIMIT, PARAMETER -> LimitsTable.FORMAT;
            };
        }
    }

    private final PackSet packs;
    private final RowProblems problems;
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

    Codes(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
        for (Kind kind : Kind.values()) {
            known.put(kind, packs.known(kind.table()));
        }
    }

    /** Tells of a code that no table defines, or only that of a pack this one does not build on; false if none does. */
    boolean check(Kind kind, ReadPack pack, CellRef at, String id) {
        Set<String> all = known.getOrDefault(kind, Set.of());
        if (all.contains(id)) {
            foreign(kind, pack, at, id);
            return true;
        }
        if (packs.isComplete(kind.table())) {
            String file = kind.table().file();
            problems.add(
                    kind.unknown,
                    pack,
                    at,
                    new Text("Không có " + kind.vi + " \"" + id + "\".", "There is no " + kind.en + " \"" + id + "\"."),
                    Advice.nearest(
                            id,
                            all,
                            new Text(
                                    "Hãy thêm vào " + file + ", hoặc sửa mã.",
                                    "Add it to " + file + ", or mend the code.")));
        }
        return false;
    }

    private void foreign(Kind kind, ReadPack pack, CellRef at, String id) {
        Set<String> homes = new TreeSet<>();
        for (ReadPack home : packs.packs()) {
            if (packs.known(home, kind.table()).contains(id)) {
                if (home.id().equals(pack.id()) || packs.isBelow(home, pack)) {
                    return;
                }
                homes.add(home.id());
            }
        }
        if (homes.isEmpty()) {
            return;
        }
        String named = String.join("\", \"", homes);
        problems.add(
                ProblemCode.BASE_PACK_NOT_NAMED,
                pack,
                at,
                new Text(
                        "\"" + id + "\" (" + kind.vi + ") là của bộ quy định \"" + named
                                + "\", mà bộ quy định này không dựa trên.",
                        "\"" + id + "\" (" + kind.en + ") belongs to the pack \"" + named
                                + "\", on which this pack does not build."),
                new Text(
                        "Hãy ghi tên bộ đó ở mục \"Dựa trên\" của pack.csv, hoặc sửa mã.",
                        "Name that pack under \"builds_on\" in pack.csv, or mend the code."));
    }
}
