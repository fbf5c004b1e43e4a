package org.khen.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.khen.pack.Language;

/** Messages about broken packs, kept in a file word for word; {@code -DargLine=-Dkhen.record=true} writes it anew. */
final class GoldenMessages {

    private static final boolean RECORDING = Boolean.getBoolean("khen.record");

    private final Path file;

    GoldenMessages(String name) {
        this.file = Path.of("test/resources/bad-packs", name);
    }

    /** One test for each accident of the toy pack, done to a copy of its own in the folder. */
    Stream<DynamicTest> toyTests(Map<String, Consumer<ToyPack>> accidents, Path folder) throws IOException {
        return tests(accidents.keySet(), accident -> {
            ToyPack pack = ToyPack.copiedTo(folder.resolve(accident.replace(' ', '-')));
            accidents.get(accident).accept(pack);
            return pack.messages(Language.VIETNAMESE);
        });
    }

    /** One test for each accident: what is told of it is what the file says. */
    Stream<DynamicTest> tests(Set<String> accidents, Function<String, List<String>> told) throws IOException {
        Map<String, List<String>> expected = RECORDING ? Map.of() : expected();
        if (RECORDING) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        return accidents.stream()
                .map(accident -> DynamicTest.dynamicTest(accident, () -> {
                    List<String> found = told.apply(accident);
                    if (RECORDING) {
                        record(accident, found);
                    } else {
                        assertThat(found).isNotEmpty().isEqualTo(expected.get(accident));
                    }
                }));
    }

    private void record(String accident, List<String> found) {
        try {
            Files.writeString(
                    file, "# " + accident + "\n" + String.join("\n", found) + "\n\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages by accident. */
    Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> messages = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("# ")) {
                messages = new ArrayList<>();
                expected.put(line.substring(2), messages);
            } else if (!line.isBlank()) {
                messages.add(line);
            }
        }
        return expected;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
