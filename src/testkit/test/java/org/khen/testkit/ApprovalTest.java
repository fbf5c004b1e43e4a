package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.Decision;
import org.khen.PackUse;

class ApprovalTest {

    private static final Decision ONE = Toy.decision(Toy.undisciplined(1), true);
    private static final Decision TWO = Toy.decision(Toy.undisciplined(2), true);

    @TempDir
    private Path folder;

    @Test
    void nothing_is_approved_unless_asked_for() {
        Path file = folder.resolve("one.txt");
        assertThatThrownBy(() -> Approval.of(ONE, file).verify(false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("Nothing is approved yet in " + file, "-Dkhen.approve=true", "Hồ sơ th-1");
        assertThat(file).doesNotExist();
    }

    @Test
    void what_was_approved_passes_and_a_difference_is_told_line_by_line() {
        Path file = folder.resolve("approved/one.txt");
        Approval.of(ONE, file).verify(true);
        assertThat(file).content().startsWith("Hồ sơ th-1").contains("Dossier th-1");
        Approval.of(ONE, file).verify(false);

        assertThatThrownBy(() -> Approval.of(TWO, file).verify(false))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("\nThe decision is not as approved in " + file + ":\n\nline 2\n"
                        + "- Kết quả rà soát: Không đủ điều kiện\n")
                .hasMessageContainingAll("\n+ Kết quả rà soát: Đủ điều kiện\n", "(- approved, + now)");
    }

    @Test
    void a_file_that_ends_with_json_holds_json() throws IOException {
        Path file = folder.resolve("one.json");
        Approval.of(ONE, file).verify(true);
        assertThat(Files.readString(file)).startsWith("{").contains("\"outcome\" : \"not-eligible\"");
        Approval.of(ONE, file).verify(false);
        assertThatThrownBy(() -> Approval.of(TWO, file).verify(false)).hasMessageContaining("not-eligible");
    }

    @Test
    void the_version_of_the_packs_counts_unless_it_shall_not() {
        Decision newer = new Decision(
                ONE.id(),
                ONE.award(),
                ONE.asOf(),
                ONE.outcome(),
                ONE.openBecause(),
                ONE.decidedBy(),
                ONE.route(),
                ONE.awardFinding(),
                ONE.findings(),
                ONE.missing(),
                ONE.settledBy(),
                ONE.contradictions(),
                ONE.unknownAttestations(),
                List.of(new PackUse("toy", "2", "abc")));
        Path exact = folder.resolve("exact.txt");
        Approval.of(ONE, exact).verify(true);
        assertThatThrownBy(() -> Approval.of(newer, exact).verify(false)).hasMessageContaining("+ Bộ quy định: toy 2");

        Path any = folder.resolve("any.txt");
        Approval.of(ONE, any).whateverThePackVersion().verify(true);
        Approval.of(newer, any).whateverThePackVersion().verify(false);
    }
}
