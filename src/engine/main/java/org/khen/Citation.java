package org.khen;

import org.jspecify.annotations.Nullable;
import org.khen.pack.Confidence;
import org.khen.pack.Language;
import org.khen.pack.Source;
import org.khen.pack.SourceType;

/**
 * A clause that a finding rests on.
 *
 * @param source the code of the source in its pack
 * @param type what kind of source
 * @param number number and sign of the instrument
 * @param article article, or section in Roman numerals; {@code null} if none
 * @param clause clause; {@code null} if none
 * @param point point; {@code null} if none
 * @param confidence how well it was verified
 */
public record Citation(
        String source,
        SourceType type,
        String number,
        @Nullable String article,
        @Nullable String clause,
        @Nullable String point,
        Confidence confidence) {

    /** The citation of a source. */
    public static Citation of(Source source) {
        return new Citation(
                source.id(),
                source.type(),
                source.number(),
                source.article(),
                source.clause(),
                source.point(),
                source.confidence());
    }

    /** The citation as officials write it, from point to instrument: "điểm c khoản 1 Điều 24 Nghị định 65/2014/NĐ-CP". */
    public String in(Language language) {
        return org.khen.internal.text.Citations.text(this, language);
    }
}
