package org.khen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.Outcome;
import org.khen.Verdict;
import org.khen.facts.Word;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.csv.TableReader;
import org.khen.internal.csv.TableRow;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.Problems;
import org.khen.pack.PackProblem;

/** Reads the {@code expected.csv} of the folders that a user names: what dossiers must come to, and what authorities answered. */
final class ExpectedAnswers {

    static final String FILE = "expected.csv";

    private static final Column ID = Column.filled("Mã hồ sơ", "id");
    private static final Column PACKS = Column.optional("Bộ quy định", "packs");
    private static final Column OUTCOME = Column.filled("Kết quả", "outcome");
    private static final Column CRITERION = Column.optional("Mã tiêu chí", "criterion");
    private static final Column VERDICT = Column.optional("Kết luận", "verdict");
    private static final Column SOURCE = Column.optional("Căn cứ", "source");
    private static final Column AUTHORITY = Column.optional("Nơi trả lời", "answered_by");
    private static final Column ANSWER = Column.optional("Câu trả lời", "answer");
    private static final Column NOTE = Column.optional("Ghi chú", "note");
    private static final TableFormat FORMAT =
            TableFormat.closed(FILE, ID, PACKS, OUTCOME, CRITERION, VERDICT, SOURCE, AUTHORITY, ANSWER, NOTE);

    private final Session session;
    private final Map<String, ExpectedAnswer> answers = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();

    private ExpectedAnswers(Session session) {
        this.session = session;
    }

    /** Those of the folders among what is named; none if there is no such folder or file. */
    static ExpectedAnswers of(Session session, @Nullable List<String> named) throws IOException {
        ExpectedAnswers expected = new ExpectedAnswers(session);
        for (String name : named == null ? List.<String>of() : named) {
            Path file = Path.of(name).resolve(FILE);
            if (Files.isRegularFile(file)) {
                expected.read(file);
            }
        }
        return expected;
    }

    /** What is expected of a dossier; {@code null} if nothing is. */
    @Nullable
    ExpectedAnswer of(@Nullable String dossier) {
        return dossier == null ? null : answers.get(dossier);
    }

    /** The file that says what is expected of a dossier. */
    @Nullable
    Path fileOf(String dossier) {
        return files.get(dossier);
    }

    private void read(Path file) throws IOException {
        Problems problems = new Problems();
        for (TableRow row :
                TableReader.read(Files.readAllBytes(file), FORMAT, new FileProblems(problems, FILE, file.toString()))) {
            String id = row.text(ID);
            if (answers.put(id, answer(file, row)) != null) {
                throw session.wording().files("expected-twice", file, row.line(), id);
            }
            files.put(id, file);
        }
        List<PackProblem> found = problems.all();
        if (!found.isEmpty()) {
            String told = found.stream().map(this::told).collect(Collectors.joining("\n"));
            throw session.wording().files("expected-unreadable", told);
        }
    }

    private String told(PackProblem problem) {
        return problem.at().file() + " " + problem.at().cell() + ": "
                + problem.message().in(session.language()) + " "
                + problem.advice().in(session.language());
    }

    private ExpectedAnswer answer(Path file, TableRow row) {
        String outcome = row.text(OUTCOME);
        Outcome ofNomination = called(Outcome.values(), outcome);
        Verdict ofRegistration = ofNomination == null ? called(Verdict.values(), outcome) : null;
        if (ofNomination == null && ofRegistration == null && !outcome.isEmpty()) {
            throw unknownWord(file, row, OUTCOME);
        }
        Outcome answer = called(Outcome.values(), row.text(ANSWER));
        if (answer == null && !row.text(ANSWER).isEmpty()) {
            throw unknownWord(file, row, ANSWER);
        }
        Verdict verdict = called(Verdict.values(), row.text(VERDICT));
        if (verdict == null && !row.text(VERDICT).isEmpty()) {
            throw unknownWord(file, row, VERDICT);
        }
        return new ExpectedAnswer(
                row.text(PACKS),
                ofNomination,
                ofRegistration,
                row.text(CRITERION),
                verdict,
                row.text(SOURCE),
                row.text(AUTHORITY),
                answer);
    }

    private CommandFailure unknownWord(Path file, TableRow row, Column column) {
        Stream<? extends Word> known = Stream.of(column.equals(VERDICT) ? Verdict.values() : Outcome.values());
        String words = known.map(session.wording()::word).collect(Collectors.joining(", "));
        return session.wording().files("expected-unknown-word", file, row.line(), column.vi(), row.text(column), words);
    }

    private static <W extends Enum<W> & Word> @Nullable W called(W[] words, String written) {
        for (W word : words) {
            if (word.name().equals(written.toUpperCase(Locale.ROOT))
                    || word.vi().equalsIgnoreCase(written)
                    || word.en().equalsIgnoreCase(written)) {
                return word;
            }
        }
        return null;
    }
}
