package org.khen.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khen.Citation;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.OpenReason;
import org.khen.PlaceFinding;
import org.khen.UnknownAttestation;
import org.khen.Verdict;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Fact;
import org.khen.pack.Confidence;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;

/** One sentence for one finding, by the sentence forms of officials. */
final class Sentences {

    private final Language language;
    private final ParticularSentences particulars;
    private final Map<Fact, MissingFact> missing;

    Sentences(Decision decision, Language language) {
        this(decision.missing(), language, false);
    }

    Sentences(List<MissingFact> missing, Language language) {
        this(missing, language, false);
    }

    Sentences(Decision decision, Language language, boolean forCouncil) {
        this(decision.missing(), language, forCouncil);
    }

    private Sentences(List<MissingFact> missing, Language language, boolean forCouncil) {
        this.language = language;
        this.particulars = new ParticularSentences(language, forCouncil);
        this.missing = missing.stream().collect(Collectors.toMap(MissingFact::fact, fact -> fact));
    }

    String of(Finding finding) {
        String core = switch (finding.verdict()) {
            case REFERRED -> referred(finding);
            case NOT_APPLICABLE -> say("Không áp dụng: ", "Does not apply: ") + title(finding) + ".";
            case UNKNOWN -> unknown(finding);
            case MET, NOT_MET ->
                finding.attestation() == null ? found(finding) : attested(finding, finding.attestation());
        };
        return core + places(finding) + particulars.of(finding) + " " + citations(finding) + marks(finding);
    }

    private String found(Finding finding) {
        List<String> compared = new Comparisons(language).of(finding);
        if (finding.kind() == CriterionKind.PROCEDURE) {
            String yesOrNo = finding.verdict() == Verdict.MET ? say("có", "yes") : say("không", "no");
            if (finding.verdict() == Verdict.NOT_MET && Comparisons.countsNothing(finding)) {
                return title(finding) + ": " + yesOrNo + ".";
            }
            return title(finding) + ": " + yesOrNo + (compared.isEmpty() ? "" : "; " + String.join("; ", compared))
                    + ".";
        }
        String values = compared.isEmpty() ? "" : ": " + String.join("; ", compared);
        return label(finding) + ": " + title(finding) + values + ".";
    }

    /** What the verdict means for a criterion of this kind. */
    private String label(Finding finding) {
        boolean met = finding.verdict() == Verdict.MET;
        return switch (finding.kind()) {
            case REQUIREMENT ->
                met
                        ? (!finding.comparisons().isEmpty() && exactly(finding)
                                ? say("Đạt, vừa đủ", "Met exactly")
                                : say("Đạt", "Met"))
                        : say("Không đạt", "Not met");
            case BAR ->
                met
                        ? say("Thuộc trường hợp không xét", "Barred")
                        : say("Không thuộc trường hợp không xét", "Not barred");
            case SUSPENDS -> met ? say("Tạm dừng xét", "Suspended") : say("Không phải tạm dừng xét", "Not suspended");
            case PRIORITY ->
                met
                        ? say("Thuộc diện chú trọng", "In a focus group")
                        : say("Không thuộc diện chú trọng", "Not in a focus group");
            case PROCEDURE -> met ? say("Có", "Yes") : say("Không", "No");
        };
    }

    private static boolean exactly(Finding finding) {
        List<Comparison> decisive = Comparisons.decisive(finding);
        Comparison only = decisive.get(0);
        return decisive.size() == 1
                && only.direction() == Direction.AT_LEAST
                && only.margin() != null
                && only.margin().signum() == 0;
    }

    private String attested(Finding finding, Attestation attestation) {
        String date = attestation.on() == null ? "" : Dates.text(attestation.on(), language);
        boolean noted = finding.kind() == CriterionKind.PROCEDURE;
        String verdict = noted
                ? title(finding)
                        + (finding.verdict() == Verdict.MET ? say(": có,", ": yes,") : say(": không,", ": no,"))
                : label(finding);
        String end = noted ? "." : ": " + title(finding) + ".";
        if (attestation.by() == AttestedBy.COUNCIL) {
            String number = attestation.document() == null ? "" : say(" số ", " ") + attestation.document();
            return verdict
                    + say(" theo biên bản họp ", " by the minutes of ")
                    + attestation.name()
                    + number
                    + (date.isEmpty() ? "" : say(", ngày ", " of ") + date)
                    + end;
        }
        return verdict
                + say(" theo xác nhận của ", " as certified by ")
                + attestation.name()
                + document(attestation)
                + (date.isEmpty() ? "" : say(", ngày ", " of ") + date)
                + end;
    }

    /** A bare number is that of a document; others say what they are. */
    private String document(Attestation attestation) {
        String document = attestation.document();
        if (document == null) {
            return "";
        }
        boolean number = Character.isDigit(document.charAt(0));
        return (number ? say(" tại văn bản số ", " in document ") : say(" tại ", " in ")) + document;
    }

    private String referred(Finding finding) {
        return finding.judgedBy() == JudgedBy.UNIT
                ? title(finding) + say(": cần cơ quan, đơn vị xác nhận.", ": to be certified by the unit.")
                : title(finding) + say(": Hội đồng xem xét, đánh giá.", ": for the council to judge.");
    }

    /**
     * Several findings that are open for want of facts, told together.
     *
     * @param names what each is called
     */
    String lacking(List<String> names, List<Finding> findings) {
        String facts = findings.stream()
                .flatMap(finding -> finding.missing().stream())
                .distinct()
                .map(this::name)
                .collect(Collectors.joining("; "));
        return say("Chưa rõ: ", "Unknown: ") + names.stream().distinct().collect(Collectors.joining("; ")) + ". "
                + say("Chưa có thông tin về: ", "Not given: ") + facts + ".";
    }

    /** The clauses of several findings. */
    String citations(List<Finding> findings) {
        return cited(findings.stream()
                .flatMap(finding -> finding.citations().stream())
                .distinct()
                .toList());
    }

    private String unknown(Finding finding) {
        String head = say("Chưa rõ: ", "Unknown: ") + title(finding);
        StringBuilder words = new StringBuilder(head);
        List<String> compared = new Comparisons(language).of(finding);
        if (!compared.isEmpty()) {
            words.append(": ").append(String.join("; ", compared));
        }
        words.append('.');
        if (!finding.missing().isEmpty()) {
            String names = finding.missing().stream().map(this::name).collect(Collectors.joining("; "));
            words.append(say(" Chưa có thông tin về: ", " Not given: "))
                    .append(names)
                    .append('.');
        }
        for (OpenReason reason : finding.openBecause()) {
            boolean told = finding.comparisons().stream().anyMatch(comparison -> comparison.required() == null);
            if (reason == OpenReason.LOCAL_TEXT_MISSING && told) {
                continue;
            }
            if (reason == OpenReason.LOCAL_TEXT_MISSING && finding.lacksPlaceList()) {
                words.append(say(
                        " Chưa có danh mục địa bàn để đối chiếu.",
                        " There is no list of such places to look it up in."));
            } else if (reason != OpenReason.MISSING_FACTS) {
                words.append(' ').append(sentence(Text.of(reason).in(language)));
            }
        }
        return words.toString();
    }

    /** Where the candidate works, by which decision and since when: what a place was looked up for and turned out to be. */
    private String places(Finding finding) {
        return finding.places().stream()
                .filter(place -> place.verdict() == finding.verdict() && place.name() != null)
                .map(place -> " " + place(place))
                .distinct()
                .collect(Collectors.joining());
    }

    private String place(PlaceFinding place) {
        Citation citation = place.citation();
        String by = citation == null ? "" : say(" theo ", " by ") + citation.in(language);
        String attribute = Text.of(place.attribute()).in(language);
        if (place.verdict() != Verdict.MET) {
            return sentence(place.name() + say(" không thuộc danh mục ", " is not on the list of: ") + attribute + by);
        }
        String since = place.since() == null ? "" : say(", từ ngày ", ", since ") + Dates.text(place.since(), language);
        String secondary = citation == null || citation.confidence() != Confidence.SECONDARY
                ? ""
                : say("; theo nguồn thứ cấp, cần đối chiếu nguyên văn", "; from a secondary source; check the text");
        return say("Công tác tại ", "Works in ") + place.name() + " (" + attribute + by + since + secondary + ").";
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** What a fact is called, by the packs if they name it. */
    String name(Fact fact) {
        MissingFact known = missing.get(fact);
        return (known == null ? Text.of(fact) : known.title()).in(language);
    }

    String missing(MissingFact fact) {
        String document = fact.document() == null
                ? ""
                : say(": đề nghị bổ sung ", ": please supply ")
                        + fact.document()
                        + (fact.issuedBy() == null
                                ? ""
                                : say(" do ", " from ") + fact.issuedBy() + say(" xác nhận", ""));
        return fact.title().in(language) + document + ".";
    }

    String unknown(UnknownAttestation attestation) {
        String code = "\"" + attestation.criterion() + "\"";
        String nearest = attestation.nearest() == null
                ? ""
                : say(" Ý bạn là \"", " Do you mean \"") + attestation.nearest() + "\"?";
        return say("Không có tiêu chí ", "There is no criterion ") + code + "." + nearest;
    }

    private String title(Finding finding) {
        return finding.title().in(language);
    }

    private String citations(Finding finding) {
        return cited(finding.citations());
    }

    private String cited(List<Citation> citations) {
        String joined = Citations.joined(citations, this::secondary, language);
        return joined.isEmpty() ? "" : say("Căn cứ ", "By ") + joined + ".";
    }

    private String secondary(Citation citation) {
        return citation.confidence() == Confidence.SECONDARY
                ? say(" (theo nguồn thứ cấp, cần đối chiếu nguyên văn)", " (from a secondary source; check the text)")
                : "";
    }

    /** The mark of a local choice, if one of them rests on one. */
    String marks(List<Finding> findings) {
        return findings.stream()
                .map(this::marks)
                .filter(mark -> !mark.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String marks(Finding finding) {
        boolean localChoice = finding.verdict() != Verdict.NOT_APPLICABLE
                && Comparisons.decisive(finding).stream()
                        .map(Comparison::status)
                        .anyMatch(status -> status == LimitStatus.LOCAL_UNCONFIRMED);
        boolean told = finding.kind() != CriterionKind.PRIORITY || finding.verdict() != Verdict.NOT_MET;
        return localChoice && told
                ? say(
                        " ⚠ Số liệu này là lựa chọn của địa phương, chưa xác nhận bằng văn bản.",
                        " ⚠ This number is an unconfirmed local choice.")
                : "";
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
