package org.khen.report.input;

import java.util.List;
import org.khen.facts.Word;
import org.khen.pack.Text;

/**
 * A column of a sheet of a round. Immutable.
 *
 * @param vi the Vietnamese heading, which is canonical
 * @param en the English heading, read as well
 * @param kind what its cells hold
 * @param required whether a row without it is left out
 * @param personal whether its text is personal and never quoted
 * @param words the words that may stand in it; empty where any text may
 * @param fills the fact that it fills, by the path of dossiers in JSON; empty if it fills none
 * @param note what else to know of it, a sentence; empty if nothing
 */
public record RoundColumn(
        String vi,
        String en,
        ColumnKind kind,
        boolean required,
        boolean personal,
        List<Word> words,
        String fills,
        Text note) {

    private static final Text NOTHING = new Text("", "");

    /** Copies the words. */
    public RoundColumn {
        words = List.copyOf(words);
    }

    static RoundColumn of(ColumnKind kind, String vi, String en, String fills) {
        return new RoundColumn(vi, en, kind, false, false, List.of(), fills, NOTHING);
    }

    static RoundColumn word(String vi, String en, String fills, Word... words) {
        return new RoundColumn(vi, en, ColumnKind.WORD, false, false, List.of(words), fills, NOTHING);
    }

    static RoundColumn words(String vi, String en, String fills, Word... words) {
        return new RoundColumn(vi, en, ColumnKind.WORDS, false, false, List.of(words), fills, NOTHING);
    }

    RoundColumn mustBeFilled() {
        return new RoundColumn(vi, en, kind, true, personal, words, fills, note);
    }

    RoundColumn aboutPeople() {
        return new RoundColumn(vi, en, kind, required, true, words, fills, note);
    }

    RoundColumn noting(String noteVi, String noteEn) {
        return new RoundColumn(vi, en, kind, required, personal, words, fills, new Text(noteVi, noteEn));
    }

    Text heading() {
        return new Text(vi, en);
    }
}
