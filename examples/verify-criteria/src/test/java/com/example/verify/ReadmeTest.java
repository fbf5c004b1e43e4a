package com.example.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for testers shows code that runs here: what stands between the marks, and builds that are part of this one. */
class ReadmeTest {

    private static final Path PAGE = Path.of("../../src/testkit/README.md");
    private static final Pattern MARKED = Pattern.compile("// README \\w+ >>>\n(.*?)// <<< README", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_block_of_the_page_stands_in_a_file_that_is_built() throws IOException {
        List<String> built = new ArrayList<>(List.of(
                text(Path.of("pom.xml")).stripIndent(),
                text(Path.of("../own-pack/pom.xml")),
                text(Path.of("src/test/java/com/example/verify/HaiPhong6963Test.java"))));
        List<String> marked = marked();
        built.addAll(marked);
        String page = text(PAGE);
        Matcher block = BLOCK.matcher(page);
        int blocks = 0;
        while (block.find()) {
            blocks++;
            String shown = squeezed(block.group(2));
            if (!block.group(1).equals("text")) {
                assertThat(built.stream().map(ReadmeTest::squeezed)).anyMatch(text -> text.contains(shown));
            }
        }
        assertThat(blocks).isGreaterThan(8);
        assertThat(marked).allSatisfy(text -> assertThat(squeezed(page)).contains(squeezed(text)));
    }

    private static List<String> marked() throws IOException {
        List<String> marked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("Test.java"))
                    .filter(f -> !f.endsWith("ReadmeTest.java"))
                    .toList()) {
                MARKED.matcher(text(file)).results().forEach(found -> marked.add(found.group(1)));
            }
        }
        assertThat(marked).hasSizeGreaterThan(5);
        return marked;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    /** Without regard to indentation. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
