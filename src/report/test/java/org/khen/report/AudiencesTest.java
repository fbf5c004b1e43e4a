package org.khen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khen.Contest;
import org.khen.OpenReason;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.Verdict;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Nomination;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.json.DossierReader;
import org.khen.json.DossierWriter;
import org.khen.json.ReadDossier;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.Language;
import org.khen.pack.RoundRuleKind;

/** Plants a mark of its own in every text of every dossier, and looks for it in what everybody else may read. */
class AudiencesTest {

    /** Texts of dossiers that officers write freely, and codes of their own. */
    private static final Pattern FREE_TEXT = Pattern.compile(
            "\"(name|summary|number|document|minutesNumber|movement|title|note|achievement)\":\"([^\"]*)\"");

    private static final Map<String, List<String>> MARKS = new LinkedHashMap<>();
    private static final SampleRound SAMPLE = sample();

    private static SampleRound sample() {
        List<RoundEntry> entries = new ArrayList<>();
        List<Nomination> examples = SampleRound.examples();
        for (int i = 0; i < 3 * examples.size(); i++) {
            String id = "MA-%03d-X".formatted(i + 1);
            List<String> marks = new ArrayList<>();
            MARKS.put(id, marks);
            Nomination marked = marked(examples.get(i % examples.size()), id, marks);
            entries.add(new RoundEntry(
                    marked, mark(id, marks), "DV" + (1 + i % 4), mark(id, marks), 1 + i / 4, null, mark(id, marks)));
        }
        List<RoundUnit> units = List.of(unit(1), unit(2), unit(3), unit(4));
        return SampleRound.of(new ReviewRound("R", "Đợt thử", SampleRound.HELD_ON, entries, units, List.of()));
    }

    private static RoundUnit unit(int number) {
        return new RoundUnit("DV" + number, "Cơ quan ZZU" + number + "ZZ", null, null, List.of());
    }

    private static String mark(String id, List<String> marks) {
        String mark = "ZZ" + id.substring(3, 6) + "Q" + marks.size() + "ZZ";
        marks.add(mark);
        return mark;
    }

    private static Nomination marked(Nomination of, String id, List<String> marks) {
        String json = DossierWriter.compact().write(of).replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\"");
        Matcher matcher = FREE_TEXT.matcher(json);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, "\"" + matcher.group(1) + "\":\"" + mark(id, marks) + "\"");
        }
        matcher.appendTail(out);
        return ((ReadDossier.OfNomination)
                        new DossierReader().read(out.toString()).findFirst().orElseThrow())
                .nomination();
    }

    private static RoundPapers papers(Language language) {
        return RoundPapers.of(SAMPLE.round, SAMPLE.decision, language);
    }

    @Test
    void marks_stand_in_more_than_names_and_the_council_reads_them() {
        PaperText paper = PaperText.of(papers(Language.VIETNAMESE)::council);

        assertThat(MARKS.values()).allSatisfy(marks -> assertThat(marks).hasSizeGreaterThan(4));
        for (RoundEntry entry : SAMPLE.round.entries()) {
            assertThat(paper.text()).contains(entry.nomination().candidate().name());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_nominee_reads_of_nobody_else(Language language) {
        for (RoundEntry entry : SAMPLE.round.entries()) {
            PaperText paper = PaperText.of(out -> papers(language).nominee(entry.id(), out));

            assertThat(paper.text()).contains(entry.nomination().candidate().name());
            nothingOf(paper, other -> !other.id().equals(entry.id()));
            assertThat(paper.html).doesNotContain("ZZU");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_unit_reads_of_its_own_nominations_only(Language language) {
        for (RoundUnit unit : SAMPLE.round.units()) {
            PaperText paper = PaperText.of(out -> papers(language).unit(unit.id(), out));

            nothingOf(paper, other -> !unit.id().equals(other.unit()));
            SAMPLE.round.units().stream()
                    .filter(other -> !other.equals(unit))
                    .forEach(other -> assertThat(paper.html).doesNotContain(other.name()));
            SAMPLE.round.entries().stream()
                    .filter(entry -> unit.id().equals(entry.unit()))
                    .forEach(entry -> assertThat(paper.html).contains(entry.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_public_reads_names_posts_and_achievements_of_the_list_and_nothing_else(Language language) {
        PaperText paper = PaperText.of(papers(language)::publicNotice);

        nothingOf(paper, other -> status(other) != RoundStatus.SELECTED);
        for (RoundEntry entry : SAMPLE.round.entries()) {
            if (status(entry) == RoundStatus.SELECTED) {
                List<String> told = new ArrayList<>();
                told.add(entry.nomination().candidate().name());
                told.add(entry.post());
                var achievements = entry.nomination().candidate().achievements();
                if (achievements != null) {
                    achievements.items().forEach(achievement -> told.add(achievement.summary()));
                }
                assertThat(paper.text()).contains(told.get(0), told.get(1));
                MARKS.get(entry.id()).stream()
                        .filter(mark -> !told.contains(mark))
                        .forEach(mark -> assertThat(paper.html).doesNotContain(mark));
            }
        }
        String text = paper.text().toLowerCase(Locale.ROOT);
        for (DisciplineForm form : DisciplineForm.values()) {
            assertThat(text).doesNotContain(form.vi()).doesNotContain(form.en() + " ");
        }
        assertThat(text)
                .doesNotContain("không đủ điều kiện")
                .doesNotContain("kỷ luật")
                .doesNotContain("tạm dừng")
                .doesNotContain("dân tộc")
                .doesNotContain("sức khỏe")
                .doesNotContain("ngoài tỷ lệ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_pending_matter_is_named_to_the_council_alone(Language language) {
        RoundResult suspended = SAMPLE.decision.results().stream()
                .filter(result -> result.decision().openBecause().contains(OpenReason.SUSPENDED))
                .findFirst()
                .orElseThrow();
        String title = suspended.decision().findings().stream()
                .filter(finding -> finding.openBecause().contains(OpenReason.SUSPENDED)
                        || finding.kind() == org.khen.pack.CriterionKind.SUSPENDS)
                .findFirst()
                .orElseThrow()
                .title()
                .in(language);
        String word = language == Language.VIETNAMESE ? "Tạm dừng xét" : "Review suspended";

        PaperText council = PaperText.of(papers(language)::council);
        PaperText nominee = PaperText.of(out -> papers(language).nominee(suspended.id(), out));
        PaperText unit = PaperText.of(out -> papers(language).unit(suspended.unit(), out));

        assertThat(council.text()).contains(title);
        assertThat(nominee.text()).contains(word).doesNotContain(title);
        assertThat(unit.text()).contains(word).doesNotContain(title);
        for (ProceedingKind kind : ProceedingKind.values()) {
            String matter = language == Language.VIETNAMESE ? kind.vi() : kind.en();
            assertThat(nominee.text()).doesNotContain(matter);
            assertThat(unit.text()).doesNotContain(matter);
        }
    }

    @Test
    void a_unit_is_told_what_it_has_to_certify_itself() {
        RoundResult open = SAMPLE.decision.results().stream()
                .filter(result -> result.status() == RoundStatus.UNDETERMINED
                        && result.decision().openBecause().contains(OpenReason.COUNCIL_JUDGES)
                        && !certified(result).isEmpty())
                .findFirst()
                .orElseThrow();

        PaperText unit = PaperText.of(out -> papers(Language.VIETNAMESE).unit(open.unit(), out));

        List<String> cells = unit.all("td").stream()
                .map(cell -> cell.getTextContent().strip())
                .toList();
        assertThat(cells).containsAll(certified(open)).contains("Văn bản xác nhận", "Cơ quan, đơn vị đề nghị");
    }

    private static List<String> certified(RoundResult result) {
        return result.decision().findings().stream()
                .filter(finding -> finding.kind() == CriterionKind.REQUIREMENT
                        && finding.judgedBy() == JudgedBy.UNIT
                        && finding.verdict() == Verdict.REFERRED)
                .map(finding -> finding.title().vi())
                .toList();
    }

    @Test
    void a_nominee_of_two_forms_for_one_achievement_is_not_told_of_limits() {
        String id = SAMPLE.decision.results().stream()
                .filter(result -> result.status() == RoundStatus.SELECTED)
                .map(RoundResult::id)
                .findFirst()
                .orElseThrow();
        RoundDecision of = SAMPLE.decision;
        RoundDecision rivals = new RoundDecision(
                of.id(),
                of.name(),
                of.heldOn(),
                of.results().stream()
                        .map(result -> result.id().equals(id) ? chosenBetween(result) : result)
                        .toList(),
                List.of(),
                of.caps(),
                of.reserves(),
                List.of(new Contest(
                        RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, null, 1, List.of(id, "MA-other"), SampleRound.CLAUSE)),
                of.units(),
                List.of(),
                of.packs(),
                of.rules());

        PaperText paper = PaperText.of(
                out -> RoundPapers.of(SAMPLE.round, rivals, Language.VIETNAMESE).nominee(id, out));

        assertThat(paper.text())
                .contains("một thành tích chỉ một hình thức khen thưởng, Hội đồng chọn một")
                .doesNotContain("trong phạm vi tỷ lệ", "MA-other");
    }

    private static RoundResult chosenBetween(RoundResult of) {
        return new RoundResult(
                of.decision(),
                RoundStatus.COUNCIL_CHOOSES,
                of.unit(),
                of.cluster(),
                null,
                0,
                null,
                false,
                false,
                of.groups(),
                List.of("MA-other"));
    }

    @Test
    void a_unit_reads_each_finding_once_and_by_which_cap_one_is_beyond() {
        for (RoundUnit unit : SAMPLE.round.units()) {
            PaperText paper = PaperText.of(out -> papers(Language.VIETNAMESE).unit(unit.id(), out));

            SAMPLE.decision.results().stream()
                    .filter(result -> unit.id().equals(result.unit()))
                    .forEach(result -> {
                        String summary = result.decision().summary(Language.VIETNAMESE);
                        assertThat(paper.text())
                                .doesNotContain(summary + summary)
                                .contains(summary);
                    });
            assertThat(paper.all("details")).allSatisfy(details -> {
                String text = details.getTextContent();
                assertThat(text.split("Đủ điều kiện, tiêu chuẩn để trình xét", -1))
                        .hasSizeLessThan(3);
                if (text.contains(RoundStatus.ELIGIBLE_NOT_SELECTED.vi())) {
                    assertThat(text).contains("không quá 15 %", "còn thiếu");
                }
            });
        }
    }

    @Test
    void a_unit_is_told_what_to_supply_and_from_whom() {
        RoundResult open = SAMPLE.decision.results().stream()
                .filter(result -> result.status() == RoundStatus.UNDETERMINED
                        && result.decision().missing().stream().anyMatch(missing -> missing.document() != null))
                .findFirst()
                .orElseThrow();

        PaperText unit = PaperText.of(out -> papers(Language.VIETNAMESE).unit(open.unit(), out));

        open.decision().missing().stream()
                .filter(missing -> missing.document() != null && missing.issuedBy() != null)
                .forEach(missing -> assertThat(unit.text()).contains(missing.document(), missing.issuedBy()));
    }

    @Test
    void groups_under_five_are_merged_outside_the_council() {
        SampleRound few = SampleRound.of(40, 8);
        RoundPapers papers = RoundPapers.of(few.round, few.decision, Language.VIETNAMESE);

        PaperText unit = PaperText.of(out -> papers.unit("DV01", out));
        PaperText council = PaperText.of(papers::council);

        assertThat(unit.text()).contains("Gộp các nhóm có dưới 05 đề nghị").doesNotContainPattern("đề nghị [1-4]/");
        assertThat(council.text()).doesNotContain("Gộp các nhóm");
    }

    @Test
    void a_unit_that_the_round_does_not_have_is_refused() {
        assertThatThrownBy(() -> papers(Language.ENGLISH).unit("DV99", new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DV99");
    }

    @Test
    void errors_name_the_dossier_asked_for_and_nobody() {
        assertThatThrownBy(() -> papers(Language.ENGLISH).nominee("none", new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none")
                .hasMessageNotContaining("ZZ");
        assertThat(papers(Language.ENGLISH).toString()).doesNotContain("ZZ");
    }

    private static RoundStatus status(RoundEntry entry) {
        return SAMPLE.decision.result(entry.id()).status();
    }

    private static void nothingOf(PaperText paper, java.util.function.Predicate<RoundEntry> whom) {
        for (RoundEntry other : SAMPLE.round.entries()) {
            if (whom.test(other)) {
                assertThat(paper.html).doesNotContain(other.id());
                MARKS.get(other.id()).forEach(mark -> assertThat(paper.html).doesNotContain(mark));
            }
        }
    }
}
