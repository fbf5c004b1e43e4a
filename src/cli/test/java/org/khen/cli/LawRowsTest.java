package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.Citation;
import org.khen.RulePacks;
import org.khen.pack.Coverage;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;

/** The list in {@code rules/README.md} of what became of each clause of the law says what the packs say. */
class LawRowsTest {

    private static final Path PAGE = Path.of("../../rules/README.md");
    private static final String BEGIN = "<!-- từ đây do LawRowsTest ghi, không sửa bằng tay -->\n";
    private static final String END = "<!-- hết phần do LawRowsTest ghi -->\n";

    private static final String ANEW =
            "After a change of sources run: mvn test -pl src/cli -am -Dtest=LawRowsTest -Dkhen.writeLawRows=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void the_page_for_officers_lists_every_clause_of_the_law_and_what_became_of_it() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).as("the page holds both marks").contains(BEGIN, END);
        String made = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + lists(RulePacks.inFolders(Path.of("../../rules")))
                + page.substring(page.indexOf(END));

        if (Boolean.getBoolean("khen.writeLawRows")) {
            Files.writeString(PAGE, made);
            return;
        }
        assertThat(Stream.of(page.split("\n")).filter(line -> !made.contains(line)))
                .as("lines of the page that the packs do not say. " + ANEW)
                .isEmpty();
        assertThat(page.equals(made))
                .as("the page is what the packs say. " + ANEW)
                .isTrue();
    }

    @Test
    void a_clause_with_two_readings_says_so_and_one_that_nobody_has_seen_stays_open() {
        RulePack law = RulePacks.inFolders(Path.of("../../rules")).packs().stream()
                .filter(pack -> pack.id().equals("law-2003"))
                .findFirst()
                .orElseThrow();

        assertThat(state(law, source(law, "nd65-2-4"))).isEqualTo("hai cách hiểu");
        assertThat(state(law, source(law, "nd65-17-4-a"))).isEqualTo("đã có tiêu chí");
        assertThat(state(law, source(law, "nd42-forms"))).isEqualTo("để ngỏ");
    }

    private static Source source(RulePack pack, String id) {
        return pack.sources().get(id);
    }

    private static String lists(RulePacks packs) {
        return packs.packs().stream()
                .filter(pack -> !pack.sources().isEmpty())
                .map(LawRowsTest::list)
                .collect(Collectors.joining());
    }

    private static String list(RulePack pack) {
        Map<String, Long> counts = pack.sources().values().stream()
                .collect(Collectors.groupingBy(source -> state(pack, source), Collectors.counting()));
        String summary = Stream.of(
                        "đã có tiêu chí",
                        "quy định của đợt xét",
                        "hai cách hiểu",
                        "để ngỏ",
                        "thủ tục",
                        "nguyên tắc",
                        "ngoài phạm vi")
                .filter(counts::containsKey)
                .map(state -> state + " " + counts.get(state))
                .collect(Collectors.joining(", "));
        return "\n<details>\n<summary><code>" + pack.id() + "</code>: "
                + pack.sources().size() + " căn cứ (" + summary + ")</summary>\n\n"
                + "| Căn cứ | Nội dung | Xử lý | Vì sao | Mức kiểm chứng |\n|---|---|---|---|---|\n"
                + pack.sources().values().stream()
                        .map(source -> row(pack, source))
                        .collect(Collectors.joining())
                + "\n</details>\n";
    }

    private static String row(RulePack pack, Source source) {
        return "| " + cell(Citation.of(source).in(Language.VIETNAMESE)) + " | " + cell(source.summary()) + " | "
                + state(pack, source) + " | " + cell(source.reason() == null ? "" : source.reason()) + " | "
                + source.confidence().vi() + " |\n";
    }

    /** What became of a clause: the word of the pack, and whether its rows are read in two ways or stay open. */
    private static String state(RulePack pack, Source source) {
        if (source.textNotSeen()) {
            return "để ngỏ";
        }
        if (source.coverage() == Coverage.CRITERION && readings(pack).contains(source.id())) {
            return "hai cách hiểu";
        }
        return source.coverage().vi();
    }

    private static Set<String> readings(RulePack pack) {
        return Stream.concat(
                        pack.routes().stream()
                                .filter(row -> row.reading() != null)
                                .map(RouteRow::source),
                        pack.topics().stream()
                                .flatMap(topic -> topic.limits().stream())
                                .filter(limit -> limit.reading() != null)
                                .map(Limit::source))
                .collect(Collectors.toSet());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
