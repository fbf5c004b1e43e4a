package org.khen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.pack.Language;
import org.w3c.dom.Element;

class CouncilPaperTest {

    private static final SampleRound SAMPLE = SampleRound.of(120, 6);

    private static PaperText paper(SampleRound sample, Language language) {
        return PaperText.of(RoundPapers.of(sample.round, sample.decision, language)::council);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_paper_is_well_formed_and_refers_to_nothing_outside(Language language) {
        PaperText paper = paper(SAMPLE, language);

        assertThat(paper.all("script")).isEmpty();
        assertThat(paper.all("link")).isEmpty();
        assertThat(paper.all("img")).isEmpty();
        assertThat(paper.html)
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("http://")
                .doesNotContain("https://");
        for (Element a : paper.all("a")) {
            assertThat(a.getAttribute("href")).matches("(#.*)?");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_link_within_the_paper_leads_somewhere(Language language) {
        PaperText paper = paper(SAMPLE, language);
        List<String> anchors = new ArrayList<>();
        for (String name : List.of("h2", "h3", "details")) {
            paper.all(name).forEach(element -> anchors.add("#" + element.getAttribute("id")));
        }

        assertThat(paper.all("a").stream().map(a -> a.getAttribute("href")).filter(href -> !href.isEmpty()))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(anchors).contains(href));
    }

    @Test
    void every_selected_dossier_stands_in_the_list_once_and_nobody_else() {
        List<String> listed = paper(SAMPLE, Language.VIETNAMESE).lists().stream()
                .flatMap(List::stream)
                .map(row -> row.get(1).substring(row.get(1).lastIndexOf(' ') + 1))
                .toList();

        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(SAMPLE.decision.results().stream()
                        .filter(result -> result.status() == RoundStatus.SELECTED)
                        .map(RoundResult::id)
                        .toList());
    }

    @Test
    void numbers_begin_anew_in_every_list() {
        List<List<List<String>>> lists = paper(SAMPLE, Language.VIETNAMESE).lists();

        assertThat(lists).hasSizeGreaterThan(3);
        for (List<List<String>> list : lists) {
            assertThat(list.stream().map(row -> row.get(0)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, list.size())
                            .mapToObj(Integer::toString)
                            .toList());
        }
    }

    @Test
    void collectives_come_before_individuals_under_one_award() {
        List<String> captions = paper(SAMPLE, Language.ENGLISH).all("caption").stream()
                .map(Element::getTextContent)
                .filter(caption -> caption.contains(" – Individuals") || caption.contains(" – Collectives"))
                .toList();

        assertThat(captions).isNotEmpty();
        for (int i = 1; i < captions.size(); i++) {
            String award = captions.get(i).substring(0, captions.get(i).lastIndexOf(" – "));
            boolean same = captions.get(i - 1).startsWith(award + " – ");
            assertThat(same && captions.get(i).contains("Collectives")).isFalse();
        }
    }

    @Test
    void the_order_of_entries_and_units_changes_nothing() {
        long seed = 20150212;
        List<RoundEntry> entries = new ArrayList<>(SAMPLE.round.entries());
        List<RoundUnit> units = new ArrayList<>(SAMPLE.round.units());
        Collections.shuffle(entries, new Random(seed));
        Collections.shuffle(units, new Random(seed));
        ReviewRound shuffled = new ReviewRound(
                SAMPLE.round.id(), SAMPLE.round.name(), SAMPLE.round.heldOn(), entries, units, List.of());

        String paper = PaperText.of(RoundPapers.of(shuffled, SAMPLE.decision, Language.VIETNAMESE)::council).html;

        assertThat(paper).as("seed " + seed).isEqualTo(paper(SAMPLE, Language.VIETNAMESE).html);
    }

    @Test
    void head_and_foot_name_round_day_packs_and_what_the_paper_is_not() {
        PaperText paper = paper(SAMPLE, Language.VIETNAMESE);

        assertThat(paper.all("h1").get(0).getTextContent()).isEqualTo("Đợt xét khen thưởng năm 2014 của thành phố");
        assertThat(paper.all("footer").get(0).getTextContent())
                .contains("Tài liệu phục vụ thẩm định, không thay thế văn bản của cơ quan có thẩm quyền.")
                .contains("ngày áp dụng 12/02/2015");
        SAMPLE.decision.packs().forEach(pack -> assertThat(paper.text()).contains(pack.hash()));
        assertThat(paper.text().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("cộng hòa")
                .doesNotContain("trượt")
                .doesNotContain("bị loại")
                .doesNotContain("trúng");
    }

    @Test
    void totals_are_those_of_the_round() {
        PaperText paper = paper(SAMPLE, Language.ENGLISH);

        for (RoundStatus status :
                List.of(RoundStatus.SELECTED, RoundStatus.COUNCIL_CHOOSES, RoundStatus.UNDETERMINED)) {
            assertThat(paper.all("li").stream()
                            .filter(item -> item.getAttribute("class").equals(status.code()))
                            .map(item -> PaperText.all(item, "b").get(0).getTextContent()))
                    .containsExactly(Integer.toString(SAMPLE.decision.count(status)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_round_without_nominations_is_a_paper_too(Language language) {
        PaperText paper = paper(SampleRound.empty(), language);

        assertThat(paper.lists()).isEmpty();
        assertThat(paper.text()).contains(language == Language.ENGLISH ? "No nomination yet." : "Chưa có đề nghị nào.");
    }

    @Test
    void hostile_names_stay_text() {
        String hostile = "<script>alert('x')</script>\" onmouseover=\"x & \u202Egpj.exe";
        RoundEntry first = new RoundEntry(
                SampleRound.renamed(SampleRound.examples().get(0), "X-1", "tên"),
                null,
                "U<1>",
                hostile,
                1,
                null,
                hostile);
        SampleRound sample = SampleRound.of(new ReviewRound(
                "R",
                hostile,
                SampleRound.HELD_ON,
                List.of(first),
                List.of(new RoundUnit("U<1>", hostile, null, null, List.of())),
                List.of()));

        PaperText paper = paper(sample, Language.VIETNAMESE);

        assertThat(paper.all("script")).isEmpty();
        assertThat(paper.html).doesNotContain("\u202E").doesNotContain("<script");
        assertThat(paper.text()).contains("<script>alert('x')</script>\" onmouseover=\"x & gpj.exe");
        assertThat(paper.all("bdi"))
                .allSatisfy(bdi -> assertThat(bdi.getAttributes().getLength()).isZero());
    }

    @Test
    void explanations_can_be_files_beside_the_paper(@TempDir Path folder) throws IOException {
        Path details = folder.resolve("chi-tiet");
        StringWriter out = new StringWriter();
        RoundPapers.of(SAMPLE.round, SAMPLE.decision, Language.VIETNAMESE).council(out, details);
        PaperText paper = PaperText.of(to -> to.write(out.toString()));

        List<String> links = paper.all("a").stream()
                .map(a -> a.getAttribute("href"))
                .filter(href -> href.startsWith("chi-tiet/"))
                .distinct()
                .toList();
        assertThat(links).hasSize(SAMPLE.decision.results().size());
        for (String link : links) {
            String one = Files.readString(folder.resolve(link));
            assertThat(PaperText.of(to -> to.write(one)).text()).contains("D2015-");
        }
    }

    @Test
    void a_decision_of_another_round_is_refused() {
        ReviewRound other = new ReviewRound("X", SampleRound.HELD_ON, List.of(), List.of());

        assertThatThrownBy(() -> RoundPapers.of(other, SAMPLE.decision, Language.VIETNAMESE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("D2015-0001");
    }
}
