package org.khen.oracle;

import org.khen.facts.AwardGround;
import org.khen.facts.PastAward;
import org.khen.facts.Rating;

/** L22 73(1)(b): a certificate of merit, and years up to the proposal. */
final class Climb2022 {

    private static final String SAME = "bang-khen-thu-tuong";
    private static final String BELOW = "bang-khen-cap-tinh";

    private Climb2022() {}

    static Truth judge(Submission dossier, Rating least) {
        Clock.After strictly = Clock.afterMerit(Clock::afterDecision);
        Clock.After widely = Clock.afterMerit(Clock::yearOfDecision);
        Truth run = Ladder.ofYears(dossier, 5, least)
                .clock(Clock.since(SAME, strictly), Clock.sinceWidely(SAME, widely))
                .clock(Clock.since(BELOW, strictly), Clock.REGARDLESS)
                .clock(Clock.afterDisciplines(false), Clock.afterDisciplines(true))
                .upToTheProposal()
                .with(years -> Records.awards(dossier, years, 3, "chien-si-thi-dua-co-so"))
                .climbed();
        return dossier.note("D98 4(3): BK on merit", Records.given(dossier, BELOW, Climb2022::carries))
                .and(dossier.note("L22 73(1)(b): 5 years, 3 CSTĐ cơ sở", run));
    }

    /** D98 4(3): what was given for a sudden or thematic achievement carries no award on merit. */
    private static Truth carries(PastAward past) {
        AwardGround ground = past.ground();
        if (ground == null || ground == AwardGround.NOT_STATED || ground == AwardGround.MOVEMENT) {
            return Truth.OPEN;
        }
        return Truth.of(ground != AwardGround.SUDDEN && ground != AwardGround.THEMATIC);
    }
}
