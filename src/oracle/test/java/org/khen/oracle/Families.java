package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khen.facts.Family;
import org.khen.facts.Kinship;
import org.khen.facts.Period;
import org.khen.facts.Relative;

/** Families by chance: one child or two, martyrs, and invalids about the limit. */
final class Families {

    private Families() {}

    static Family family(Draw draw, LocalDate day) {
        List<Relative> relatives = new ArrayList<>();
        int children = draw.from(1, 3);
        int listed = draw.from(0, children);
        for (int i = 0; i < listed; i++) {
            relatives.add(relative(draw, draw.inHundred(80) ? Kinship.CHILD : Kinship.ADOPTED_CHILD, 55));
        }
        if (draw.inHundred(25)) {
            relatives.add(relative(draw, Kinship.HUSBAND, 60));
        }
        if (draw.inHundred(15)) {
            relatives.add(relative(draw, Kinship.CHILD_IN_LAW, 60));
        }
        return new Family(
                draw.known(children),
                draw.listing(relatives, new Period(day, day), day),
                draw.flag(10),
                draw.known(draw.inHundred(70) ? 0 : draw.around(81)));
    }

    private static Relative relative(Draw draw, Kinship kinship, int martyr) {
        return new Relative(
                draw.known(kinship),
                draw.flag(70),
                draw.flag(martyr),
                draw.known(draw.inHundred(50) ? draw.around(81) : 0));
    }
}
