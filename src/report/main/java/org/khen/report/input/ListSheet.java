package org.khen.report.input;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Candidate;
import org.khen.facts.CandidateBuilder;
import org.khen.facts.Listing;

/**
 * A sheet whose rows are items of a list of the dossier that their first column names: how a row becomes an item, and back.
 *
 * @param <T> what is listed
 * @param sheet the sheet
 * @param marked the column in which a row may say something of the whole list instead
 * @param kinds the kinds of candidates that have such a list
 * @param reader reads a row; {@code null} if the row is left out, and then the log says why
 * @param writer writes an item
 * @param of the list of a candidate of one of the kinds
 * @param into sets the list of a candidate of one of the kinds
 */
record ListSheet<T>(
        RoundSheet sheet,
        RoundColumn marked,
        Set<CandidateKind> kinds,
        Reader<T> reader,
        BiConsumer<T, OutRow> writer,
        Function<Candidate, @Nullable Listing<T>> of,
        BiConsumer<CandidateBuilder<?>, Listing<T>> into) {

    /** The code of the dossier, in every sheet but the first. */
    static final RoundColumn DOSSIER =
            RoundColumn.of(ColumnKind.CODE, "Mã hồ sơ", "Dossier", "id").mustBeFilled();

    static final Set<CandidateKind> EVERYBODY = Set.of(CandidateKind.values());
    static final Set<CandidateKind> PEOPLE = Set.of(CandidateKind.PERSON);

    /** What everybody has: who has no row in such a sheet was forgotten, unless a row says that there is none. */
    private static final Set<String> EVERYBODY_HAS_SOME =
            Set.of("muc-hoan-thanh-nhiem-vu", "tap-the-do-ca-nhan-dung-dau", "ket-qua-thanh-vien", "dia-ban-cong-tac");

    /** Whether a dossier without a row lacks it rather than having none. */
    boolean everybodyHasSome() {
        return EVERYBODY_HAS_SOME.contains(sheet.file());
    }

    /** Reads a row. */
    interface Reader<T> {
        @Nullable
        T read(RowCells row, CellValues values);
    }
}
