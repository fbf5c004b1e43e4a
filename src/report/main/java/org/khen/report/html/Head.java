package org.khen.report.html;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.khen.PackUse;
import org.khen.pack.Language;
import org.khen.report.round.CleanText;
import org.khen.report.round.Say;

/**
 * What stands at the head and at the foot of a paper.
 *
 * @param say the language
 * @param kind what the paper is
 * @param title its title
 * @param heldOn the day of the round
 * @param packs the packs in use
 */
public record Head(Say say, String kind, String title, LocalDate heldOn, List<PackUse> packs) {

    /** Copies the list. */
    public Head {
        packs = List.copyOf(packs);
    }

    /** The language as browsers name it. */
    public String lang() {
        return say.language() == Language.VIETNAMESE ? "vi" : "en";
    }

    /** The first twelve digits of the check sum of a pack. */
    public static String shortHash(PackUse pack) {
        return pack.hash().substring(0, Math.min(12, pack.hash().length()));
    }

    /** What the paper is not. */
    public String notAnAct() {
        return say.of(
                "Tài liệu phục vụ thẩm định, không thay thế văn bản của cơ quan có thẩm quyền.",
                "Prepared for appraisal; does not replace an act of the competent authority.");
    }

    /** The packs and the day: the second sentence of the foot. */
    public String rulesUsed() {
        return packs.stream()
                        .map(pack -> pack.id()
                                + say.of(" phiên bản ", " ")
                                + pack.version()
                                + say.of(", mã kiểm tra ", ", hash ")
                                + shortHash(pack))
                        .collect(Collectors.joining("; ", say.of("Bộ quy định ", "Pack "), "; "))
                + say.of("ngày áp dụng ", "as of ")
                + say.dayInText(heldOn)
                + ".";
    }

    /** The foot as a string of a style sheet, with the quotes: every character that is not plain is written by its number. */
    public String footOfPage() {
        StringBuilder css = new StringBuilder("\"");
        CleanText.of(notAnAct() + " " + rulesUsed()).codePoints().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain) {
                css.append((char) c);
            } else {
                // Six digits, so that none that follows belongs to them; not by a format, since every page has a foot.
                css.append('\\').append(Integer.toHexString(c | 1 << 24), 1, 7);
            }
        });
        return css.append('"').toString();
    }

    /** Says nothing of the title, which may be a name. */
    @Override
    public String toString() {
        return "Head[heldOn=" + heldOn + "]";
    }
}
