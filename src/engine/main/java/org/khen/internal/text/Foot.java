package org.khen.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.PackUse;
import org.khen.facts.Fact;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * What stands at the foot of every page: what the page is not, the date applied (and which day of the dossier it is, where that is
 * not plain), and the packs.
 */
final class Foot {

    private Foot() {}

    static List<String> lines(
            @Nullable LocalDate asOf, @Nullable Fact rulesBy, List<PackUse> packs, Language language) {
        boolean vi = language == Language.VIETNAMESE;
        String date = asOf == null ? (vi ? "chưa rõ" : "not known") : Dates.text(asOf, language);
        List<String> lines = lines(packs, language);
        String which = rulesBy == null
                ? ""
                : " (" + OutcomeSentence.lowered(Text.of(rulesBy).in(language)) + ")";
        lines.add(1, (vi ? "Ngày áp dụng: " : "As of: ") + date + which + ".");
        return lines;
    }

    /** Of a page on many days. */
    static List<String> lines(List<PackUse> packs, Language language) {
        boolean vi = language == Language.VIETNAMESE;
        List<String> lines = new ArrayList<>();
        lines.add(
                vi
                        ? "Tài liệu phục vụ thẩm định, không thay thế văn bản của cơ quan có thẩm quyền."
                        : "Prepared for appraisal; does not replace an act of the competent authority.");
        if (!packs.isEmpty()) {
            lines.add(packs.stream()
                    .map(pack -> pack.id() + " " + pack.version() + (vi ? " (mã kiểm tra " : " (hash ")
                            + pack.hash().substring(0, Math.min(12, pack.hash().length())) + ")")
                    .collect(Collectors.joining("; ", vi ? "Bộ quy định: " : "Packs: ", ".")));
        }
        return lines;
    }
}
