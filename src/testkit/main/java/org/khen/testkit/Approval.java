package org.khen.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;
import org.khen.Decision;
import org.khen.RegistrationDecision;
import org.khen.json.DecisionWriter;
import org.khen.pack.Language;

/**
 * Freezes a decision in a file, and tells line by line what became different later.
 *
 * <pre>{@code
 * Approval.of(decision, Path.of("src/test/approved/nine-months.txt")).verify();
 * }</pre>
 *
 * <p>A file that ends with {@code .json} holds the decision as JSON, any other its whole explanation in Vietnamese and English. A
 * missing file is an error, unless the tests run with {@code -Dkhen.approve=true}: then it is written, and so is one that differs.
 * Read what was written before it is committed; that is the approval.
 *
 * <p>Version and hash of the packs are part of the decision, so that any change to a pack shows: {@link #whateverThePackVersion()}
 * leaves them out. Immutable.
 */
public final class Approval {

    private final String decided;
    private final String withoutVersions;
    private final Path file;
    private final boolean anyVersion;

    private Approval(String decided, String withoutVersions, Path file, boolean anyVersion) {
        this.decided = decided;
        this.withoutVersions = withoutVersions;
        this.file = file;
        this.anyVersion = anyVersion;
    }

    /**
     * A decision and the file that holds it.
     *
     * @param file from the folder of the project
     */
    public static Approval of(Decision decision, Path file) {
        UnaryOperator<Decision> anyPacks = d -> new Decision(
                d.id(),
                d.award(),
                d.asOf(),
                d.outcome(),
                d.openBecause(),
                d.decidedBy(),
                d.route(),
                d.awardFinding(),
                d.findings(),
                d.missing(),
                d.settledBy(),
                d.contradictions(),
                d.unknownAttestations(),
                List.of(),
                d.rulesBy(),
                d.transitions(),
                d.assumedUnamended(),
                d.ifUnamended());
        return new Approval(text(decision, file), text(anyPacks.apply(decision), file), file, false);
    }

    /**
     * What is found of a registration, and the file that holds it.
     *
     * @param file from the folder of the project
     */
    public static Approval of(RegistrationDecision decision, Path file) {
        UnaryOperator<RegistrationDecision> anyPacks = d -> new RegistrationDecision(
                d.id(),
                d.unit(),
                d.year(),
                d.asOf(),
                d.completedOn(),
                d.verdict(),
                d.findings(),
                d.movements(),
                d.exemplars(),
                d.missing(),
                d.unknownAttestations(),
                List.of(),
                d.assumedUnamended());
        return new Approval(text(decision, file), text(anyPacks.apply(decision), file), file, false);
    }

    private static String text(Decision decision, Path file) {
        return isJson(file)
                ? DecisionWriter.indented().write(decision) + "\n"
                : decision.explainInFull(Language.VIETNAMESE) + "\n" + decision.explainInFull(Language.ENGLISH);
    }

    private static String text(RegistrationDecision decision, Path file) {
        return isJson(file)
                ? DecisionWriter.indented().write(decision) + "\n"
                : decision.explain(Language.VIETNAMESE) + "\n" + decision.explain(Language.ENGLISH);
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }

    /** The same, whichever packs of whichever version decide: only what they find is frozen. */
    public Approval whateverThePackVersion() {
        return new Approval(decided, withoutVersions, file, true);
    }

    /**
     * Holds the decision against the file.
     *
     * @throws AssertionError if the file is missing, or differs
     */
    public void verify() {
        verify(Boolean.getBoolean("khen.approve"));
    }

    void verify(boolean approve) {
        String now = (anyVersion ? withoutVersions : decided).replace("\r\n", "\n");
        try {
            if (approve) {
                Path folder = file.toAbsolutePath().getParent();
                Files.createDirectories(folder == null ? Path.of("") : folder);
                Files.writeString(file, now);
            } else if (!Files.exists(file)) {
                throw new AssertionError(
                        "Nothing is approved yet in " + file + advice() + "\n\nIt would hold:\n\n" + now);
            } else {
                compare(Files.readString(file).replace("\r\n", "\n"), now);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read or write (" + file + ")", failure);
        }
    }

    private void compare(String approved, String now) {
        if (approved.equals(now)) {
            return;
        }
        StringBuilder told = new StringBuilder("\nThe decision is not as approved in " + file + ":\n");
        for (Delta<String> delta :
                DiffUtils.diff(approved.lines().toList(), now.lines().toList()).getDeltas()) {
            told.append("\nline ").append(delta.getOriginal().getPosition() + 1).append('\n');
            delta.getOriginal()
                    .getLines()
                    .forEach(line -> told.append("- ").append(line).append('\n'));
            delta.getRevised()
                    .getLines()
                    .forEach(line -> told.append("+ ").append(line).append('\n'));
        }
        throw new AssertionError(told + "\n(- approved, + now)" + advice());
    }

    private static String advice() {
        return "\nIf it is right as it is now, run the test once with -Dkhen.approve=true, read the file and commit it.";
    }
}
