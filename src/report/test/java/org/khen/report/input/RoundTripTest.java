package org.khen.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.facts.ReviewRound;
import org.khen.pack.Language;

class RoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void a_workbook_gives_back_the_round_that_was_written(long seed) throws IOException {
        ReviewRound round = GeneratedRounds.round(seed, 200);

        ReadRoundTables read = RoundInput.read(workbook(round), List.of());

        assertThat(told(read)).isEmpty();
        assertThat(read.isClean()).isTrue();
        assertSame(read.round(), round);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void a_folder_of_tables_gives_the_same_round_as_the_workbook(long seed) throws IOException {
        ReviewRound round = GeneratedRounds.round(seed, 200);
        Path tables = folder.resolve("tables");
        RoundFolderWriter.write(round, List.of(), tables);

        ReadRoundTables read = RoundInput.read(tables, List.of());

        assertThat(told(read)).isEmpty();
        assertSame(read.round(), RoundInput.read(workbook(round), List.of()).round());
    }

    @Test
    void equal_rounds_give_equal_bytes() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();

        RoundWorkbookWriter.write(GeneratedRounds.round(7, 30), List.of(), first);
        RoundWorkbookWriter.write(GeneratedRounds.round(7, 30), List.of(), second);

        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }

    @Test
    void a_large_round_is_read_whole() throws IOException {
        ReviewRound round = GeneratedRounds.round(8, 3_000);

        ReadRoundTables read = RoundInput.read(workbook(round), List.of());

        assertThat(read.round()).isNotNull();
        assertThat(read.round().entries()).hasSize(3_000).isEqualTo(round.entries());
    }

    @Test
    void the_template_is_a_round_that_still_has_to_be_filled_in() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RoundTemplate.write(List.of(), out);
        }

        ReadRoundTables read = RoundInput.read(file, List.of());

        assertThat(read.round()).isNull();
        assertThat(told(read))
                .containsExactly(
                        "Đợt xét: Chưa có \"Mã đợt\", nên chưa lập được đợt xét. Hãy ghi ở trang \"Đợt xét\", ví dụ DOT-1-2015.",
                        "Đợt xét: Chưa có \"Ngày xét\", nên chưa lập được đợt xét. Hãy ghi ở trang \"Đợt xét\", ví dụ 15/12/2015.");
    }

    private Path workbook(ReviewRound round) throws IOException {
        Path file = folder.resolve("round.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RoundWorkbookWriter.write(round, List.of(), out);
        }
        return file;
    }

    private static List<String> told(ReadRoundTables read) {
        return read.problems().stream()
                .map(problem -> problem.in(Language.VIETNAMESE))
                .toList();
    }

    /** Part by part, because the records say nothing of what they hold. */
    private static void assertSame(ReviewRound read, ReviewRound written) {
        assertThat(read).isNotNull();
        assertThat(read.units()).isEqualTo(written.units());
        assertThat(read.registrations()).usingRecursiveComparison().isEqualTo(written.registrations());
        assertThat(read.entries()).hasSameSizeAs(written.entries());
        for (int i = 0; i < read.entries().size(); i++) {
            assertThat(read.entries().get(i))
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(written.entries().get(i));
        }
        assertThat(read).isEqualTo(written);
    }
}
