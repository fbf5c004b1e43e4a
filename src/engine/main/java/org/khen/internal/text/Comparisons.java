package org.khen.internal.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.Citation;
import org.khen.Comparison;
import org.khen.Finding;
import org.khen.Replaced;
import org.khen.Verdict;
import org.khen.facts.Ratio;
import org.khen.pack.Confidence;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** Values held against limits, in words: {@code 41 ngày làm việc (quy định từ 40 ngày làm việc trở lên)}. */
final class Comparisons {

    /** In years: no measure of work goes beyond it, so that up to here means nothing. */
    private static final Ratio LIFETIME = Ratio.of(60);

    private final Language language;

    Comparisons(Language language) {
        this.language = language;
    }

    List<String> of(Finding finding) {
        List<Comparison> decisive = decisive(finding);
        boolean several = finding.comparisons().stream()
                        .map(Comparison::measure)
                        .distinct()
                        .count()
                > 1;
        return decisive.stream()
                .filter(comparison -> decisive.stream().noneMatch(other -> comparison.equals(upperEnd(other, finding))))
                .map(comparison -> {
                    boolean named =
                            several || comparison.required() == null || titleSaysTheOpposite(finding, comparison);
                    return (named ? comparison.measure().in(language) + ": " : "") + of(comparison, finding);
                })
                .distinct()
                .toList();
    }

    /** Those that led to the verdict: an alternative that came to nothing would only confuse. */
    static List<Comparison> decisive(Finding finding) {
        // A limit that the locality has yet to set leaves nothing open where it only tells; the value is told all the
        // same.
        List<Comparison> decisive = finding.comparisons().stream()
                .filter(comparison -> comparison.verdict() == finding.verdict()
                        || (comparison.required() == null && finding.verdict() == Verdict.MET))
                .toList();
        return decisive.isEmpty() ? finding.comparisons() : decisive;
    }

    /** Where more is worse the title of a requirement names the good thing and the measure the bad one. */
    private static boolean titleSaysTheOpposite(Finding finding, Comparison comparison) {
        boolean wanted = finding.kind() == CriterionKind.REQUIREMENT || finding.kind() == CriterionKind.PROCEDURE;
        return wanted && (comparison.direction() == Direction.AT_MOST || comparison.direction() == Direction.LESS_THAN);
    }

    /** The other end of a limit with two: the same value held against it. */
    private static @Nullable Comparison upperEnd(Comparison comparison, Finding finding) {
        if (finding.verdict() != Verdict.MET
                || finding.comparisons().size() == 1
                || comparison.direction() != Direction.AT_LEAST
                || comparison.required() == null) {
            return null;
        }
        return finding.comparisons().stream()
                .filter(other -> (other.direction() == Direction.AT_MOST || other.direction() == Direction.LESS_THAN)
                        && other.verdict() == Verdict.MET
                        && other.required() instanceof Value.OfNumber
                        && other.measure().equals(comparison.measure())
                        && other.low().equals(comparison.low())
                        && Objects.equals(other.high(), comparison.high())
                        && Objects.equals(other.reading(), comparison.reading())
                        && other.basis().equals(comparison.basis())
                        && other.replaces().isEmpty()
                        && comparison.replaces().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String of(Comparison comparison, Finding finding) {
        List<Comparison> readings = readings(comparison, finding);
        boolean agreed = readings.size() > 1 && readings.stream().allMatch(other -> isAlike(comparison, other));
        boolean told = comparison.reading() != null && !agreed;
        // What all readings apply is told even where they come to the same.
        List<Basis> shared = comparison.basis().stream()
                .filter(basis ->
                        readings.stream().allMatch(other -> other.basis().contains(basis)))
                .toList();
        String reading = !told
                ? ""
                : say("cách hiểu ", "reading ") + comparison.reading() + basis(comparison.basis(), finding, " (", ")")
                        + ": ";
        String basis = told ? "" : basis(shared, finding, say("; áp dụng ", "; with "), "");
        String margin = finding.kind() == CriterionKind.REQUIREMENT ? margin(comparison) : "";
        String every = agreed && !isUnknown(comparison) ? say(" theo mọi cách hiểu", " by every reading") : "";
        return reading + measured(comparison) + every + margin + " (" + required(comparison, finding)
                + replaced(comparison) + basis + ")";
    }

    /** The same comparison under each reading of the text, this one among them. */
    private static List<Comparison> readings(Comparison comparison, Finding finding) {
        return finding.comparisons().stream()
                .filter(other -> (other.reading() == null) == (comparison.reading() == null)
                        && other.measure().equals(comparison.measure())
                        && other.direction() == comparison.direction()
                        && (comparison.reading() != null || other.equals(comparison)))
                .toList();
    }

    /** Whoever reads the text one way or the other comes to the same: how it may be read need not be told. */
    private static boolean isAlike(Comparison comparison, Comparison other) {
        return other.low().equals(comparison.low())
                && Objects.equals(other.high(), comparison.high())
                && Objects.equals(other.required(), comparison.required())
                && other.verdict() == comparison.verdict()
                && other.replaces().equals(comparison.replaces());
    }

    /** Parameters and adjustments; their citation only if the finding does not name it anyway. */
    private String basis(List<Basis> all, Finding finding, String before, String after) {
        if (all.isEmpty()) {
            return "";
        }
        return all.stream()
                .map(basis -> basis.wording().in(language)
                        + (finding.citations().contains(basis.citation())
                                ? ""
                                : ", " + basis.citation().in(language)))
                .distinct()
                .collect(Collectors.joining("; ", before, after));
    }

    /** Whether nothing has come up that a council could look for: a step of the procedure that only counts trouble. */
    static boolean countsNothing(Finding finding) {
        return !finding.comparisons().isEmpty()
                && finding.comparisons().stream()
                        .allMatch(comparison -> comparison.direction() == Direction.AT_LEAST
                                && isZero(comparison.low())
                                && comparison.low().equals(comparison.high()));
    }

    private static boolean isZero(Value value) {
        return value instanceof Value.OfNumber number && number.ratio().signum() == 0;
    }

    private static boolean isUnknown(Comparison comparison) {
        Value high = comparison.high();
        if (high instanceof Value.OfNumber years
                && comparison.measuredIn() == Unit.YEAR
                && years.ratio().compareTo(LIFETIME) >= 0) {
            high = null;
        }
        return high == null ? isZero(comparison.low()) : isWholeScale(comparison.low(), high);
    }

    /** The value, or the ends between which it lies. */
    String measured(Comparison comparison) {
        Value high = comparison.high();
        String low = value(comparison.low(), comparison.measuredIn());
        if (isUnknown(comparison)) {
            return say("chưa rõ", "not known");
        }
        if (high == null) {
            return say("ít nhất ", "at least ") + low;
        }
        if (comparison.low().equals(high)) {
            return low;
        }
        return say("từ ", "from ") + low + say(" đến ", " to ") + value(high, comparison.measuredIn());
    }

    private static boolean isWholeScale(Value low, Value high) {
        if (low instanceof Value.OfWord lowest && high instanceof Value.OfWord highest) {
            Object[] scale = lowest.word().getClass().getEnumConstants();
            return scale != null && scale[0] == lowest.word() && scale[scale.length - 1] == highest.word();
        }
        return false;
    }

    /** What is demanded of it. */
    String required(Comparison comparison, Finding finding) {
        CriterionKind kind = finding.kind();
        Value limit = comparison.required();
        if (limit == null) {
            return say("mức chờ địa phương quy định", "the limit awaits a local rule");
        }
        String rule = switch (kind) {
            case BAR -> say("không xét nếu ", "barred if ");
            case SUSPENDS -> say("tạm dừng xét nếu ", "suspended if ");
            case REQUIREMENT, PRIORITY, PROCEDURE -> say("quy định ", "limit: ");
        };
        Comparison upper = upperEnd(comparison, finding);
        if (upper != null) {
            boolean excluded = upper.direction() == Direction.LESS_THAN;
            return rule
                    + say("từ ", "from ")
                    + value(limit, comparison.measuredIn())
                    + (excluded ? say(" đến dưới ", " to below ") : say(" đến ", " to "))
                    + value(upper.required(), comparison.measuredIn());
        }
        return rule + LimitText.bound(comparison.direction(), limit, comparison.measuredIn(), language);
    }

    /** The general rule beside the local one, each with where it stands. */
    private String replaced(Comparison comparison) {
        int last = comparison.replaces().size() - 1;
        StringBuilder words = new StringBuilder(last < 0 ? "" : cited(comparison.citation()));
        for (int i = 0; i <= last; i++) {
            Replaced replaced = comparison.replaces().get(i);
            words.append(
                            i == last
                                    ? say("; quy định chung: ", "; general rule: ")
                                    : say("; thay mức: ", "; in place of: "))
                    .append(LimitText.bound(replaced.direction(), replaced.value(), comparison.measuredIn(), language))
                    .append(openly(replaced))
                    .append(cited(replaced.citation()));
        }
        return words.toString();
    }

    private String cited(Citation citation) {
        return say(", căn cứ ", ", by ") + citation.in(language);
    }

    /** Why a value that was replaced decided nothing. */
    private String openly(Replaced replaced) {
        if (replaced.citation().confidence() == Confidence.UNVERIFIED) {
            return " (" + Text.of(Confidence.UNVERIFIED).in(language) + ")";
        }
        return replaced.status() == LimitStatus.LOCAL_UNCONFIRMED
                ? " (" + Text.of(replaced.status()).in(language) + ")"
                : "";
    }

    /** How far a number falls short of a requirement. */
    private String margin(Comparison comparison) {
        Ratio margin = comparison.margin();
        if (margin == null || margin.signum() == 0 || comparison.verdict() != Verdict.NOT_MET) {
            return "";
        }
        String by = comparison.measuredIn() == Unit.PERCENT
                ? Numbers.text(margin.abs(), language) + say(" điểm phần trăm", " percentage points")
                : value(new Value.OfNumber(margin.abs()), comparison.measuredIn());
        if (comparison.direction() == Direction.AT_LEAST || comparison.direction() == Direction.MORE_THAN) {
            return margin.signum() < 0 ? say(", còn thiếu ", ", short by ") + by : "";
        }
        return margin.signum() > 0 ? say(", vượt ", ", over by ") + by : "";
    }

    private String value(@Nullable Value value, Unit unit) {
        return value == null ? "" : Numbers.value(value, unit, language);
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
