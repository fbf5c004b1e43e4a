package org.khen.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.PackReport;
import org.khen.pack.PackProblem;

/** However a pack is damaged, it is either read or refused with problems, and nothing else happens. */
class BrokenPacksTest {

    private static final String DAMAGE = "\";,\n\t=%/.-x0\0";

    @TempDir
    Path folder;

    @Test
    void damaged_bytes_never_break_the_reader() throws IOException {
        int rounds = Boolean.getBoolean("khen.proof") ? 5_000 : 200;
        long seed = 6963;
        Random random = new Random(seed);
        ToyPack pack = ToyPack.copiedTo(folder).write("rounds.csv", RoundProblemsTest.HEADINGS + RoundProblemsTest.ALL);
        List<String> files = files(pack);
        for (int round = 0; round < rounds; round++) {
            String file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(pack.folder().resolve(file));
            byte[] damaged = sound.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) DAMAGE.charAt(random.nextInt(DAMAGE.length()));
            }
            pack.write(file, damaged);

            assertThatCode(() -> check(pack))
                    .as("seed %d, round %d, file %s", seed, round, file)
                    .doesNotThrowAnyException();
            pack.write(file, sound);
        }
        assertThat(pack.check().problems()).isEmpty();
    }

    private static void check(ToyPack pack) {
        PackReport report = pack.check();
        boolean hasErrors = report.problems().stream().anyMatch(PackProblem::error);
        assertThat(report.packs() == null).isEqualTo(hasErrors);
    }

    private static List<String> files(ToyPack pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack.folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> pack.folder().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
