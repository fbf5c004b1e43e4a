package org.khen.internal.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;

/**
 * An entry of a list cell: a head, a colon, and attributes in any order.
 *
 * <p>Whoever reads it takes what it understands; {@link #end} refuses what is left. What is not written is not known.
 */
final class Entry {

    private static final Set<String> NOT_KNOWN = Set.of("chưa rõ", "chưa rõ ngày", "");

    private final String head;
    private final List<String> attributes = new ArrayList<>();
    private final Set<String> understood = new LinkedHashSet<>();

    Entry(String text) {
        int colon = text.indexOf(':');
        head = (colon < 0 ? text : text.substring(0, colon)).strip();
        if (colon >= 0) {
            Stream.of(text.substring(colon + 1).split(","))
                    .map(String::strip)
                    .filter(attribute -> !NOT_KNOWN.contains(CellText.normal(attribute)))
                    .forEach(attributes::add);
        }
    }

    String head() {
        return head;
    }

    /** A word among the attributes. Some words hold commas themselves, so the longest run of attributes wins. */
    <W extends Enum<W> & Word> @Nullable W word(Class<W> words) {
        understood.add(CellText.wordings(words));
        for (int from = 0; from < attributes.size(); from++) {
            for (int to = attributes.size(); to > from; to--) {
                String run = String.join(", ", attributes.subList(from, to));
                for (W word : words.getEnumConstants()) {
                    if (CellText.isCalled(word, run)) {
                        attributes.subList(from, to).clear();
                        return word;
                    }
                }
            }
        }
        return null;
    }

    /** A word behind a heading of its own, for example {@code ảnh hưởng tỉnh, bộ, ngành}. */
    <W extends Enum<W> & Word> @Nullable W word(String heading, Class<W> words) {
        understood.add(heading + " ‹" + CellText.wordings(words) + "›");
        for (int from = 0; from < attributes.size(); from++) {
            for (int to = attributes.size(); to > from; to--) {
                String run = String.join(", ", attributes.subList(from, to));
                for (W word : words.getEnumConstants()) {
                    if (CellText.normal(run).startsWith(heading + " ")
                            && CellText.isCalled(word, CellText.normal(run).substring(heading.length()))) {
                        attributes.subList(from, to).clear();
                        return word;
                    }
                }
            }
        }
        return null;
    }

    /** What stands behind a heading of its own, for example the date of {@code chấp hành xong 15/03/2014}. */
    @Nullable
    String textAfter(String heading, String meaning) {
        understood.add(heading + " " + meaning);
        for (String attribute : attributes) {
            if (CellText.normal(attribute).startsWith(heading + " ")) {
                attributes.remove(attribute);
                return attribute.substring(heading.length()).strip();
            }
        }
        return null;
    }

    /** True if the wording is among the attributes. */
    boolean says(String wording) {
        understood.add(wording);
        return attributes.removeIf(attribute -> CellText.normal(attribute).equals(wording));
    }

    /** True if the first wording is among the attributes, false if the second is. */
    @Nullable
    Boolean yesNo(String yes, String no) {
        understood.add(yes + " | " + no);
        for (String attribute : attributes) {
            boolean holds = CellText.normal(attribute).equals(yes);
            if (holds || CellText.normal(attribute).equals(no)) {
                attributes.remove(attribute);
                return holds;
            }
        }
        return null;
    }

    /** The number before the unit, for example 14 of {@code 14 ngày}. */
    @Nullable
    Integer count(String unit) throws UnreadableCell {
        understood.add("‹số› " + unit);
        for (String attribute : attributes) {
            String normal = CellText.normal(attribute);
            if (normal.endsWith(" " + unit)) {
                attributes.remove(attribute);
                return CellText.count(normal.substring(0, normal.length() - unit.length()));
            }
        }
        return null;
    }

    /** An amount of money before its unit: longer than a count. */
    @Nullable
    Long amount() throws UnreadableCell {
        understood.add("‹số tiền› đồng");
        for (String attribute : attributes) {
            String normal = CellText.normal(attribute);
            if (normal.endsWith(" đồng")) {
                attributes.remove(attribute);
                return CellText.amount(normal.substring(0, normal.length() - "đồng".length()));
            }
        }
        return null;
    }

    @Nullable
    LocalDate date() throws UnreadableCell {
        understood.add("15/03/2014");
        return attributes.isEmpty() ? null : CellText.date(attributes.remove(0));
    }

    /** The next attribute as it is written. */
    @Nullable
    String text(String meaning) {
        understood.add(meaning);
        return attributes.isEmpty() ? null : attributes.remove(0);
    }

    /** Refuses attributes that nobody took: unknown ones, and a second one of a kind. */
    void end() throws UnreadableCell {
        if (!attributes.isEmpty()) {
            throw CellText.unreadable(
                    String.join(", ", attributes),
                    "không có nghĩa ở đây, hoặc đã được ghi",
                    "means nothing here, or is said already",
                    String.join("; ", understood));
        }
    }
}
