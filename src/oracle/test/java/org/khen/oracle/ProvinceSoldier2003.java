package org.khen.oracle;

/** Chiến sĩ thi đua cấp bộ, ngành, tỉnh under the law of 2003, article 22. */
final class ProvinceSoldier2003 {

    private ProvinceSoldier2003() {}

    /** L 22: outstanding among those with CSTĐ cơ sở three times in a row; decree 42/2010 (14) on the initiative was not seen. */
    static Truth judge(Submission dossier) {
        Truth three = Ladder.ofTitles(dossier, 3, "chien-si-thi-dua-co-so")
                .clock(Clock.sinceWidely("chien-si-thi-dua-cap-tinh", Clock::yearOfDecision), Clock.REGARDLESS)
                .climbed();
        return Truth.all(
                dossier.note("L 22: CSTĐ cơ sở three times in a row", three),
                dossier.attested("cstdct-2003.outstanding"),
                dossier.unseen("decree 42/2010 (14), decree 91/2017 on the initiative"));
    }
}
