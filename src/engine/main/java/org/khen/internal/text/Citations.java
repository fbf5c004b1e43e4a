package org.khen.internal.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khen.Citation;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** Writes a citation as officials write it, from small to large. */
public final class Citations {

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+(\\.\\d+)?");

    /** How a passage of a list without letters is named as a point. */
    private static final String INDENT = "gạch đầu dòng";

    /** Parts of an instrument that bear no number. */
    private static final Map<String, Text> UNNUMBERED = Map.of(
            "phần mở đầu", new Text("phần mở đầu", "preamble"), "đoạn kết", new Text("đoạn kết", "closing paragraph"));

    /** Kinds of instruments by the sign in their number; the first sign that is found decides. */
    private static final Map<String, Text> KINDS = kinds();

    private Citations() {}

    private static Map<String, Text> kinds() {
        Map<String, Text> kinds = new LinkedHashMap<>();
        kinds.put("/QH", new Text("Luật", "Law"));
        kinds.put("/NĐ-", new Text("Nghị định", "Decree"));
        kinds.put("/TT-", new Text("Thông tư", "Circular"));
        kinds.put("/TTLT-", new Text("Thông tư liên tịch", "Joint Circular"));
        kinds.put("/NQ-", new Text("Nghị quyết", "Resolution"));
        kinds.put("/QĐ-", new Text("Quyết định", "Decision"));
        kinds.put("/CT-", new Text("Chỉ thị", "Directive"));
        kinds.put("/KH-", new Text("Kế hoạch", "Plan"));
        kinds.put("/HD-", new Text("Hướng dẫn", "Guidance"));
        return kinds;
    }

    /** The citation in words. */
    public static String text(Citation citation, Language language) {
        return within(citation, language) + article(citation, language) + instrument(citation.number(), language);
    }

    /**
     * Several citations in words. In Vietnamese those of one instrument, and of one article of it, share its name:
     * {@code điểm c khoản 1, khoản 4 Điều 23, Điều 2 Nghị định 65/2014/NĐ-CP}.
     *
     * @param mark what is said of a citation behind its words, empty for most
     */
    static String joined(Collection<Citation> citations, Function<Citation, String> mark, Language language) {
        if (language != Language.VIETNAMESE) {
            return citations.stream()
                    .map(citation -> text(citation, language) + mark.apply(citation))
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
        Map<String, Map<String, Set<String>>> byInstrument = new LinkedHashMap<>();
        for (Citation citation : citations) {
            byInstrument
                    .computeIfAbsent(
                            instrument(citation.number(), language) + mark.apply(citation),
                            none -> new LinkedHashMap<>())
                    .computeIfAbsent(article(citation, language), none -> new LinkedHashSet<>())
                    .add(within(citation, language).strip());
        }
        return byInstrument.entrySet().stream()
                .map(instrument -> instrument.getValue().entrySet().stream()
                                .flatMap(article -> parts(article.getKey(), article.getValue()))
                                .collect(Collectors.joining(", ", "", " "))
                                .stripLeading()
                        + instrument.getKey())
                .collect(Collectors.joining("; "));
    }

    /** Whole articles stand alone, the clauses of one together before its name. */
    private static Stream<String> parts(String article, Set<String> within) {
        String clauses = within.stream().filter(clause -> !clause.isEmpty()).collect(Collectors.joining(", "));
        return Stream.of(within.contains("") ? article : "", clauses.isEmpty() ? "" : clauses + " " + article)
                .filter(part -> !part.isEmpty())
                .map(String::strip);
    }

    /** Point and clause, with a separator behind. */
    private static String within(Citation citation, Language language) {
        StringBuilder words = new StringBuilder();
        boolean vietnamese = language == Language.VIETNAMESE;
        String separator = vietnamese ? " " : ", ";
        String point = citation.point();
        boolean indent = point != null && point.startsWith(INDENT);
        if (point != null && indent) {
            words.append(vietnamese ? point : point.replace(INDENT + " thứ", "indent"))
                    .append(separator);
        } else if (point != null) {
            words.append(vietnamese ? "điểm " : "point ").append(point).append(separator);
        }
        String clause = citation.clause();
        String article = citation.article();
        boolean section = article != null && ROMAN.matcher(article).matches();
        if (clause != null) {
            // In a plan the numbered part of a section is a point of its own; where it has points itself it is a
            // clause.
            String part = section && (point == null || indent)
                    ? (vietnamese ? "điểm " : "point ")
                    : (vietnamese ? "khoản " : "clause ");
            words.append(part).append(clause).append(separator);
        }
        return words.toString();
    }

    /** Article or section, with a separator behind; empty if the citation names the instrument alone. */
    private static String article(Citation citation, Language language) {
        String article = citation.article();
        if (article == null) {
            return "";
        }
        boolean vietnamese = language == Language.VIETNAMESE;
        String separator = vietnamese ? " " : ", ";
        Text unnumbered = UNNUMBERED.get(article);
        if (unnumbered != null) {
            return unnumbered.in(language) + separator;
        }
        boolean section = ROMAN.matcher(article).matches();
        String part = section ? (vietnamese ? "mục " : "section ") : (vietnamese ? "Điều " : "Article ");
        return part + article + separator;
    }

    private static String instrument(String written, Language language) {
        String number = language == Language.VIETNAMESE ? written : inEnglish(written);
        for (Map.Entry<String, Text> kind : KINDS.entrySet()) {
            if (number.contains(kind.getKey())) {
                return kind.getValue().in(language) + " " + number;
            }
        }
        return number;
    }

    /** What packs write beside a number, which is Vietnamese. */
    private static String inEnglish(String number) {
        return number.replace("(sửa đổi, bổ sung năm ", "(as amended in ")
                .replace("(sửa đổi, bổ sung bởi Luật ", "(as amended by Law ")
                .replace("lựa chọn của bộ quy định ", "choice of the pack ");
    }
}
