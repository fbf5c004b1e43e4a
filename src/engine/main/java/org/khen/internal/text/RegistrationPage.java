package org.khen.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.RegisteredMovement;
import org.khen.RegistrationDecision;
import org.khen.UnknownAttestation;
import org.khen.Verdict;
import org.khen.facts.Exemplar;
import org.khen.facts.ExemplarStep;
import org.khen.internal.words.Spelling;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** The page of a unit: what it registered, what is found of that, its movements and exemplars, its lists, foot. */
public final class RegistrationPage {

    private final RegistrationDecision decision;
    private final Language language;
    private final Sentences sentences;
    private final StringBuilder text = new StringBuilder();

    private RegistrationPage(RegistrationDecision decision, Language language) {
        this.decision = decision;
        this.language = language;
        this.sentences = new Sentences(decision.missing(), language);
    }

    /** The whole page, ending with a line break. */
    public static String of(RegistrationDecision decision, Language language) {
        return new RegistrationPage(decision, language).write();
    }

    /** One finding, in one sentence. */
    public static String of(RegistrationDecision decision, Finding finding, Language language) {
        return new Sentences(decision.missing(), language).of(finding);
    }

    /** What is registered, in one sentence. */
    public static String summary(RegistrationDecision decision, Language language) {
        RegistrationPage page = new RegistrationPage(decision, language);
        return page.assumption() + page.registered();
    }

    /** What is found of a registration as a whole. */
    public static Text wording(Verdict verdict) {
        return switch (verdict) {
            case MET -> new Text("Đúng quy định", "As required");
            case NOT_MET -> new Text("Chưa đúng quy định", "Not as required");
            case UNKNOWN -> new Text("Chưa kết luận", "Undetermined");
            case REFERRED -> Text.of(Verdict.REFERRED);
            case NOT_APPLICABLE -> new Text("Không có quy định", "No rule in force");
        };
    }

    private String assumption() {
        return new NewLawText(language).assumption(decision.assumedUnamended());
    }

    private String write() {
        line(
                0,
                say("Hồ sơ ", "Dossier ") + decision.id() + " – "
                        + say("Đăng ký phong trào và điển hình năm ", "Registration of movements and exemplars, ")
                        + decision.year());
        line(
                0,
                say("Kết quả rà soát: ", "Finding: ")
                        + wording(decision.verdict()).in(language));
        line(0, assumption() + registered());
        findings();
        movements();
        exemplars();
        list(
                say("Đã đăng ký, chưa đề nghị khen thưởng: ", "Registered and not proposed: "),
                decision.registeredNotProposed());
        list(
                say("Đã được khen thưởng, chưa nhân điển hình: ", "Rewarded and not multiplied: "),
                decision.rewardedNotMultiplied());
        missing();
        unknownAttestations();
        line(0, "");
        line(
                0,
                say(
                        "Việc đăng ký là trình tự, thủ tục của cơ quan, đơn vị, không làm thay đổi kết quả rà soát của người, tập thể được đề nghị.",
                        "Registration is a procedure of the unit and changes the finding on no candidate."));
        Foot.lines(decision.asOf(), null, decision.packs(), language).forEach(words -> line(0, words));
        return text.toString();
    }

    private String registered() {
        if (decision.verdict() == Verdict.NOT_APPLICABLE) {
            return say(
                    "Các bộ quy định đang dùng không có quy định về đăng ký phong trào và điển hình cho năm "
                            + decision.year() + ". (Không có nghĩa là pháp luật khi đó không quy định.)",
                    "The packs in use hold no rule for the registration of the year " + decision.year()
                            + ". (This does not say that the law had none.)");
        }
        RegisteredNumbers numbers = new RegisteredNumbers(decision.findings());
        List<String> parts = new ArrayList<>();
        parts.add(
                counted(decision.movements().size(), say("phong trào", "movements"), "", limits(numbers.movements())));
        byField()
                .forEach((field, count) -> parts.add(counted(
                        count,
                        say("điển hình", "exemplars"),
                        say(" trong lĩnh vực ", " in ") + field,
                        limits(numbers.exemplars()))));
        if (decision.exemplars().isEmpty()) {
            parts.add(counted(0, say("điển hình", "exemplars"), "", limits(numbers.exemplars())));
        }
        String latest = numbers.quarter() == null
                ? ""
                : say(
                        " (chậm nhất hết quý " + numbers.quarter() + ")",
                        " (by the end of quarter " + numbers.quarter() + ")");
        String day = decision.completedOn() == null
                ? say("chưa rõ ngày", "on a day not known")
                : say("ngày ", "on ") + Dates.text(decision.completedOn(), language);
        return decision.unit() + say(" đăng ký ", " registered ") + String.join(", ", parts) + say(", ", " ") + day
                + latest + ".";
    }

    private String counted(long count, String what, String where, String limits) {
        String number = language == Language.VIETNAMESE ? RegisteredNumbers.twoDigits(count) : Long.toString(count);
        boolean single = language == Language.ENGLISH && count == 1;
        return number + " " + (single ? what.replaceFirst("s$", "") : what) + where + limits;
    }

    private String limits(@Nullable String limits) {
        return limits == null ? "" : say(" (quy định ", " (required ") + limits + ")";
    }

    /** Fields as they were first written. */
    private Map<String, Integer> byField() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Exemplar exemplar : decision.exemplars()) {
            String name = names.computeIfAbsent(Spelling.key(exemplar.field()), none -> exemplar.field());
            counts.merge(name, 1, Integer::sum);
        }
        return counts;
    }

    private void findings() {
        List<Finding> shown = decision.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        if (!shown.isEmpty()) {
            line(0, "");
            line(0, say("Trình tự, thủ tục:", "Procedure:"));
            shown.forEach(finding -> line(1, "- " + sentences.of(finding)));
        }
    }

    private void movements() {
        if (decision.movements().isEmpty()) {
            return;
        }
        line(0, "");
        line(0, say("Phong trào đăng ký:", "Movements registered:"));
        for (RegisteredMovement movement : decision.movements()) {
            String launched = movement.citation() == null
                    ? ""
                    : say(" – nêu tại ", " – named in ")
                            + movement.citation().in(language)
                            + say("; nơi phát động: ", "; launched by: ")
                            + movement.launchedBy();
            line(1, "- " + quoted(movement.name()) + launched + ".");
        }
    }

    private void exemplars() {
        if (decision.exemplars().isEmpty()) {
            return;
        }
        line(0, "");
        line(0, say("Điển hình đã đăng ký:", "Exemplars registered:"));
        for (int i = 0; i < decision.exemplars().size(); i++) {
            Exemplar exemplar = decision.exemplars().get(i);
            List<String> steps = new ArrayList<>();
            for (ExemplarStep step : ExemplarStep.values()) {
                steps.add(Text.of(step).in(language) + " " + mark(exemplar.passed(step)));
            }
            String field = exemplar.id() == null ? "" : say(" (lĩnh vực ", " (") + exemplar.field() + ")";
            line(1, "- " + decision.nameOf(i) + field + ": " + String.join(", ", steps) + ".");
        }
        boolean unknown = decision.exemplars().stream()
                .anyMatch(exemplar ->
                        List.of(ExemplarStep.values()).stream().anyMatch(step -> exemplar.passed(step) == null));
        line(
                1,
                say("✓ đã làm; – chưa làm", "✓ done; – not done") + (unknown ? say("; ? chưa rõ", "; ? not known") : "")
                        + ".");
    }

    /** A name that is registered in quotation marks keeps them. */
    private static String quoted(String name) {
        return name.matches("[\"“].*[\"”]") ? name : "\"" + name + "\"";
    }

    private static String mark(@Nullable Boolean passed) {
        return passed == null ? "?" : passed ? "✓" : "–";
    }

    private void list(String heading, List<String> names) {
        if (!names.isEmpty()) {
            line(0, "");
            line(0, heading + String.join("; ", names) + ".");
        }
    }

    private void missing() {
        if (!decision.missing().isEmpty()) {
            line(0, "");
            line(0, say("Cần bổ sung hồ sơ:", "To be supplied:"));
            for (MissingFact fact : decision.missing()) {
                line(1, "- " + sentences.missing(fact));
            }
        }
    }

    private void unknownAttestations() {
        if (!decision.unknownAttestations().isEmpty()) {
            line(0, "");
            line(0, say("Xác nhận không dùng được:", "Attestations of no use:"));
            for (UnknownAttestation attestation : decision.unknownAttestations()) {
                line(1, "- " + sentences.unknown(attestation));
            }
        }
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
