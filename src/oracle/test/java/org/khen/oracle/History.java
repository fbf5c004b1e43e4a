package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Rating;
import org.khen.facts.Scope;
import org.khen.facts.YearOfWork;

/** Years, initiatives and awards before the proposal, by chance: runs of about the length that an award asks for. */
final class History {

    private final Draw draw;
    private final Covered covered;
    private final Period merit;
    private final LocalDate day;
    private final boolean school;
    /** The last year of the run, and how many years before it the run begins. */
    private final int last;

    private final int length;
    private final int gap;

    History(Draw draw, Covered covered, Period merit, LocalDate day) {
        this.draw = draw;
        this.covered = covered;
        this.merit = merit;
        this.day = day;
        school = merit.isSchoolYear();
        last = draw.inHundred(85) ? merit.to().getYear() : day.getYear() - draw.from(0, 3);
        length = draw.inHundred(70) ? draw.around(covered.yearsInARow()) : draw.from(1, 9);
        gap = draw.inHundred(15) ? draw.from(1, 6) : -1;
    }

    private Period year(int year) {
        return school ? Period.schoolYear(year - 1) : Period.year(year);
    }

    Period span() {
        return Period.years(last - length - 3, day.getYear());
    }

    List<YearOfWork> years() {
        List<YearOfWork> years = new ArrayList<>();
        Rating mostly = draw.one(Rating.EXCELLENT, Rating.EXCELLENT, Rating.GOOD);
        for (int back = length + 2; back >= 0; back--) {
            if (back == gap && draw.inHundred(50)) {
                continue;
            }
            boolean within = back < length && back != gap;
            Rating rating = within
                    ? (draw.inHundred(90) ? mostly : draw.one(Rating.GOOD, Rating.EXCELLENT))
                    : draw.one(Rating.values());
            years.add(new YearOfWork(year(last - back), draw.known(rating)));
        }
        return years;
    }

    List<Initiative> initiatives() {
        int count = draw.around(covered.initiatives());
        return draw.some(Math.max(0, count), () -> {
            int year = last - (draw.inHundred(90) ? draw.below(Math.max(1, length)) : draw.from(-1, length + 1));
            return new Initiative(
                    year(year),
                    draw.known(draw.inHundred(60) ? covered.recogniser() : draw.one(Level.values())),
                    null,
                    draw.known(draw.inHundred(85) ? covered.influence() : draw.one(Scope.values())),
                    draw.flag(93));
        });
    }

    List<PastAward> pastAwards() {
        List<PastAward> awards = new ArrayList<>();
        if (draw.inHundred(35)) {
            awards.add(yearly("lao-dong-tien-tien", merit));
        }
        if (draw.inHundred(10)) {
            awards.add(yearly("lao-dong-tien-tien", year(last - draw.from(0, 3))));
        }
        if (draw.inHundred(8)) {
            awards.add(yearly("tap-the-lao-dong-tien-tien", draw.one(merit, year(last - 1))));
        }
        covered.past(draw, this, awards);
        if (draw.inHundred(12)) {
            awards.add(form(
                    draw.one(
                            "giay-khen",
                            "bang-khen-cap-tinh",
                            "bang-khen-thu-tuong",
                            "huan-chuong-lao-dong-hang-ba",
                            "huan-chuong-dung-cam",
                            "chien-si-thi-dua-toan-quoc"),
                    year(last - draw.from(-1, 2))));
        }
        return awards;
    }

    /** A title of a year, decided about its end. */
    PastAward yearly(String award, Period year) {
        return new PastAward(
                award,
                draw.known(year),
                null,
                draw.known(year.to().plusDays(draw.from(-20, 120))),
                null,
                draw.known(new MeritPeriod.NotStated()),
                draw.known(AwardGround.MERIT),
                null);
    }

    /** A form, with the period that its decision names or none. */
    PastAward form(String award, Period year) {
        LocalDate decided = draw.inHundred(20)
                ? draw.around(draw.one(year.from(), year.to()))
                : year.to().plusDays(draw.from(-200, 160));
        return given(award, year, decided);
    }

    private PastAward given(String award, Period year, LocalDate decided) {
        MeritPeriod period = draw.inHundred(50)
                ? new MeritPeriod.Stated(
                        draw.inHundred(70) ? year : new Period(year.from().minusYears(1), year.to()))
                : new MeritPeriod.NotStated();
        AwardGround ground = draw.inHundred(75) ? AwardGround.MERIT : draw.one(AwardGround.values());
        return new PastAward(
                award,
                draw.inHundred(60) ? draw.known(year) : null,
                null,
                draw.known(decided),
                null,
                draw.known(period),
                draw.known(ground),
                draw.known(draw.one("A", "B", "C", "D")));
    }

    /** A title for years of the run, all of them or some, and seldom the title above it in between. */
    void titles(String title, List<PastAward> awards, int missingInHundred, String above) {
        for (int back = length - 1; back >= 0; back--) {
            if (back != gap && !draw.inHundred(missingInHundred)) {
                awards.add(yearly(title, year(last - back)));
            }
        }
        maybe(12, above, awards);
    }

    void maybe(int inHundred, String award, List<PastAward> awards) {
        if (draw.inHundred(inHundred)) {
            Period year = year(last - draw.from(0, length + 1));
            awards.add(Overuse.isForm(award) ? form(award, year) : yearly(award, year));
        }
    }

    /** An award just before the run or at its beginning, seldom a later one as well. */
    void before(String award, List<PastAward> awards) {
        if (draw.inHundred(92)) {
            int year = last - length + draw.one(0, 0, 0, 1, -2);
            LocalDate decided = draw.inHundred(60)
                    ? draw.around(draw.one(
                            year(year).to(),
                            year(year + 1).from(),
                            year(year + 1).to()))
                    : year(year).to().plusDays(draw.from(-150, 150));
            awards.add(given(award, year(year), draw.inHundred(4) ? draw.around(day) : decided));
        }
        maybe(10, award, awards);
    }

    void some(String award, int count, List<PastAward> awards) {
        for (int i = 0; i < count; i++) {
            Period year = year(last - draw.from(0, Math.max(0, length - 1)) - (draw.inHundred(10) ? 1 : 0));
            awards.add(Overuse.isForm(award) ? form(award, year) : yearly(award, year));
        }
    }

    List<Achievement> achievements() {
        List<Achievement> achievements = new ArrayList<>();
        for (String id : List.of("A", "B").subList(0, draw.one(0, 1, 1, 2))) {
            boolean sudden = draw.inHundred(25);
            achievements.add(new Achievement(
                    id,
                    draw.inHundred(85) ? merit : new Period(merit.from().minusDays(40), merit.to()),
                    null,
                    sudden ? draw.known(false) : draw.flag(60),
                    sudden ? draw.known(false) : draw.flag(60),
                    null,
                    null,
                    sudden || draw.inHundred(80) ? null : "a movement",
                    null));
        }
        return achievements;
    }

    List<Proceeding> proceedings() {
        return draw.some(draw.inHundred(8) ? draw.from(1, 2) : 0, () -> {
            LocalDate opened = draw.around(day.minusDays(draw.one(0, 0, 30, 300)));
            boolean closed = draw.inHundred(50);
            LocalDate closedOn = draw.around(draw.one(day, opened.plusDays(20)));
            return new Proceeding(
                    draw.one(ProceedingKind.values()),
                    draw.known(closed ? ProceedingStatus.CLOSED : ProceedingStatus.OPEN),
                    draw.known(opened),
                    closed && draw.inHundred(80) && !closedOn.isBefore(opened) ? draw.known(closedOn) : null);
        });
    }
}
