package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khenVi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.facts.Collective;
import org.khen.facts.Nomination;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.json.RoundWriter;

/** Where {@code khen round review} writes its papers, and which numbers {@code khen round compare} takes. */
class RoundPapersAskedTest {

    @TempDir
    Path folder;

    private Path round(String... units) throws IOException {
        List<RoundEntry> entries = Stream.of(units)
                .map(unit -> RoundEntry.of(Nomination.builder("H-" + unit, "co-thi-dua-chinh-phu")
                                .candidate(Collective.builder()
                                        .name("Tập thể " + unit)
                                        .build())
                                .proposedOn(LocalDate.of(2016, 1, 15))
                                .build())
                        .from(unit))
                .toList();
        ReviewRound round = new ReviewRound("T", LocalDate.of(2016, 1, 28), entries, List.of());
        return Files.writeString(
                folder.resolve("round.json"), RoundWriter.indented().write(round));
    }

    @Test
    void units_whose_codes_look_alike_get_a_page_each() throws IOException {
        Path pages = folder.resolve("pages");

        assertThat(khenVi("round", "review", round("A/1", "A.1", "a_1", "B"), "--units", pages)
                        .exitCode())
                .isZero();

        try (Stream<Path> files = Files.list(pages)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(4);
            assertThat(all.stream().map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
            for (Path file : all) {
                assertThat(Files.readString(file).split("Tập thể ", -1)).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_told_before_anything_is_judged() throws IOException {
        Path file = Files.writeString(folder.resolve("pages"), "");
        Call call = khenVi("round", "review", round("A"), "--units", file);

        assertThat(call.exitCode()).isEqualTo(4);
        assertThat(call.firstError()).contains("đó là một tệp, không phải thư mục");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void a_share_above_a_hundred_per_cent_is_no_number_to_try() throws IOException {
        Call call = khenVi("round", "compare", round("A"), "--set", "cotdcp-2003.share=150");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.firstError()).contains("vượt 100 %");
        assertThat(khenVi("round", "compare", round("A"), "--set", "cotdcp-2003.share=100")
                        .exitCode())
                .isZero();
    }
}
