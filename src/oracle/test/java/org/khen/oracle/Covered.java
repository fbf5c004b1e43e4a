package org.khen.oracle;

import static org.khen.pack.Subject.COLLECTIVE;
import static org.khen.pack.Subject.HOUSEHOLD;
import static org.khen.pack.Subject.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khen.facts.Level;
import org.khen.facts.PastAward;
import org.khen.facts.Scope;
import org.khen.pack.Subject;

/**
 * An award for a kind of candidate, on the days on which the oracle judges it.
 *
 * @param award the code of the award
 * @param who who is proposed
 * @param first the first day of a proposal, from before the law of 2003
 * @param last the last day of a proposal
 * @param attested what people attest for it, by the codes of the packs: all that an attestation can be recognised by
 */
record Covered(String award, Subject who, LocalDate first, LocalDate last, List<String> attested) {

    private static final LocalDate BEGIN = LocalDate.of(2014, 5, 25);
    private static final LocalDate OLD_LAW = Regime.LAW_2022.minusDays(1);
    private static final LocalDate NOW = LocalDate.of(2026, 12, 31);

    private static final List<String> LDTT = codes(
            "ldtt-2003",
            "tasks-done-well law-and-unity study morals productive-work exemplary-conduct decree-text-2014",
            "ldtt-2022",
            "self-reliant-united clause-3-text local-detail amended-text",
            "overuse-2003",
            "head-on-collective");

    private static final List<String> CSTDCS =
            with(LDTT, codes("cstdcs-2003", "decree-text-2014", "cstdcs-2022", "amended-text"));

    private static final List<String> TTLDTT = codes("ttldtt-2003", "tasks movement united");

    private static final List<String> BKTTG = codes(
            "bkttg-2003",
            "movement influence combat worker-influence trains-colleagues farmer-helps exemplary collective-movement "
                    + "collective-sudden collective-united decree-text-2014 decree-text-2017",
            "bkttg-2022",
            "movement influence contribution production-influence worker-initiative worker-initiative-2025 "
                    + "farmer-influence clause-2-rest exemplary collective-text household-text amended-text",
            "overuse-2003",
            "head-on-collective");

    private static final List<String> BKT = codes(
            "bkt-2003",
            "movement influence worker-influence exemplary collective-text household-contribution decree-text-2014 "
                    + "decree-text-2017",
            "overuse-2003",
            "head-on-collective");

    private static final List<String> HCLD3 = codes(
            "hcld3-2003",
            "sudden-or-creative clause-2-a-text trains-colleagues farmer-helps exemplary collective-influence "
                    + "collective-united decree-text-2014 decree-text-2017",
            "overuse-2003",
            "head-on-collective");

    static final List<Covered> ALL = List.of(
            new Covered("lao-dong-tien-tien", PERSON, BEGIN, NOW, LDTT),
            new Covered("lao-dong-tien-tien", PERSON, BEGIN, OLD_LAW, LDTT),
            new Covered("chien-si-thi-dua-co-so", PERSON, BEGIN, NOW, CSTDCS),
            new Covered("tap-the-lao-dong-tien-tien", COLLECTIVE, BEGIN, OLD_LAW, TTLDTT),
            new Covered(
                    "tap-the-lao-dong-xuat-sac",
                    COLLECTIVE,
                    BEGIN,
                    OLD_LAW,
                    with(TTLDTT, codes("ttldxs-2003", "excellent movement united"))),
            new Covered(
                    "chien-si-thi-dua-cap-tinh",
                    PERSON,
                    BEGIN,
                    OLD_LAW,
                    codes(
                            "cstdct-2003",
                            "outstanding province-initiative secret-ballot",
                            "overuse-2003",
                            "head-on-collective")),
            new Covered("bang-khen-cap-tinh", PERSON, BEGIN, OLD_LAW, BKT),
            new Covered("bang-khen-cap-tinh", COLLECTIVE, BEGIN, OLD_LAW, BKT),
            new Covered("bang-khen-cap-tinh", HOUSEHOLD, BEGIN, OLD_LAW, BKT),
            new Covered("bang-khen-thu-tuong", PERSON, Regime.DECREE_65, Regime.DECREE_91, BKTTG),
            new Covered("bang-khen-thu-tuong", PERSON, BEGIN, NOW, BKTTG),
            new Covered("bang-khen-thu-tuong", COLLECTIVE, BEGIN, NOW, BKTTG),
            new Covered("bang-khen-thu-tuong", HOUSEHOLD, BEGIN, NOW, BKTTG),
            new Covered("huan-chuong-lao-dong-hang-ba", PERSON, Regime.DECREE_65, Regime.DECREE_91, HCLD3),
            new Covered("huan-chuong-lao-dong-hang-ba", PERSON, BEGIN, OLD_LAW, HCLD3),
            new Covered("huan-chuong-lao-dong-hang-ba", COLLECTIVE, BEGIN, OLD_LAW, HCLD3),
            new Covered(
                    "ba-me-viet-nam-anh-hung",
                    PERSON,
                    BEGIN,
                    OLD_LAW,
                    codes(
                            "bmvnah",
                            "conduct declaration authorisation certified-copies",
                            "overuse-2003",
                            "head-on-collective")));

    /** What nobody is ever found eligible for, as parts of the text have not been seen. */
    static final List<String> NEVER_ELIGIBLE =
            List.of("chien-si-thi-dua-cap-tinh Person", "bang-khen-cap-tinh Collective");

    /** What the unit attests and not the council. */
    static final Set<String> UNIT_ATTESTS = Set.of(
            "ldtt-2003.tasks-done-well",
            "ldtt-2003.study",
            "ldtt-2003.productive-work",
            "ldtt-2022.local-detail",
            "ttldtt-2003.tasks",
            "ttldtt-2003.movement",
            "ttldxs-2003.excellent",
            "ttldxs-2003.movement",
            "bkttg-2003.combat",
            "bkttg-2003.trains-colleagues",
            "bkttg-2003.farmer-helps",
            "hcld3-2003.trains-colleagues",
            "hcld3-2003.farmer-helps",
            "bmvnah.declaration",
            "bmvnah.authorisation",
            "bmvnah.certified-copies");

    /** Each alone opens a way to its award. */
    static final Set<String> ALTERNATIVES = Set.of(
            "bkt-2003.movement",
            "bkt-2003.influence",
            "bkt-2003.worker-influence",
            "bkttg-2003.movement",
            "bkttg-2003.influence",
            "bkttg-2003.worker-influence",
            "bkttg-2003.collective-movement",
            "bkttg-2003.collective-sudden",
            "hcld3-2003.sudden-or-creative",
            "hcld3-2003.collective-influence",
            "bkttg-2022.movement",
            "bkttg-2022.influence",
            "bkttg-2022.contribution",
            "bkttg-2022.production-influence",
            "bkttg-2022.worker-initiative",
            "bkttg-2022.worker-initiative-2025");

    /** Titles are for one year. */
    boolean isYearly() {
        return !Overuse.isForm(award);
    }

    /** How many years, or titles, in a row it is mostly about. */
    int yearsInARow() {
        return switch (award) {
            case "chien-si-thi-dua-cap-tinh" -> 3;
            case "bang-khen-cap-tinh" -> 2;
            case "bang-khen-thu-tuong", "huan-chuong-lao-dong-hang-ba" -> 5;
            default -> 1;
        };
    }

    /** How many initiatives it is mostly about. */
    int initiatives() {
        return switch (award) {
            case "bang-khen-cap-tinh" -> 2;
            case "bang-khen-thu-tuong" -> 5;
            case "huan-chuong-lao-dong-hang-ba" -> 3;
            default -> 1;
        };
    }

    Level recogniser() {
        return award.equals("huan-chuong-lao-dong-hang-ba") ? Level.DISTRICT : Level.BASE;
    }

    Scope influence() {
        return award.equals("huan-chuong-lao-dong-hang-ba") ? Scope.PROVINCE : Scope.BASE;
    }

    /** The awards it builds on. */
    void past(Draw draw, History history, List<PastAward> awards) {
        switch (award) {
            case "chien-si-thi-dua-cap-tinh" ->
                history.titles("chien-si-thi-dua-co-so", awards, 12, "chien-si-thi-dua-cap-tinh");
            case "bang-khen-cap-tinh" -> history.maybe(35, "bang-khen-cap-tinh", awards);
            case "bang-khen-thu-tuong" -> {
                history.titles("chien-si-thi-dua-co-so", awards, 45, "bang-khen-thu-tuong");
                history.before("bang-khen-cap-tinh", awards);
                history.some("giay-khen", draw.inHundred(30) ? draw.around(5) : 0, awards);
                history.some("co-thi-dua-cap-tinh", who == COLLECTIVE ? draw.around(1) : 0, awards);
            }
            case "huan-chuong-lao-dong-hang-ba" -> {
                history.before("bang-khen-thu-tuong", awards);
                history.maybe(15, "huan-chuong-lao-dong-hang-ba", awards);
                history.some("co-thi-dua-cap-tinh", who == COLLECTIVE ? draw.around(1) : 0, awards);
                history.some("bang-khen-cap-tinh", who == COLLECTIVE ? draw.around(2) : draw.from(0, 1), awards);
            }
            default -> {}
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static List<String> codes(String... prefixesAndNames) {
        Stream<String> codes = Stream.empty();
        for (int i = 0; i < prefixesAndNames.length; i += 2) {
            String prefix = prefixesAndNames[i];
            codes = Stream.concat(
                    codes, Stream.of(prefixesAndNames[i + 1].split(" ")).map(name -> prefix + "." + name));
        }
        return codes.toList();
    }

    private static List<String> with(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
