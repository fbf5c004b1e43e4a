package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts a past award together. What is not set stays not known. Not for use by several threads at once. */
public final class PastAwardBuilder {

    private final String award;
    private @Nullable Period year;
    private @Nullable String number;
    private @Nullable LocalDate decidedOn;
    private @Nullable Level issuedAt;
    private @Nullable MeritPeriod meritPeriod;
    private @Nullable AwardGround ground;
    private @Nullable String achievement;

    PastAwardBuilder(String award) {
        this.award = award;
    }

    /** The year the award is for. */
    public PastAwardBuilder year(Period year) {
        this.year = year;
        return this;
    }

    /** Number and sign of the decision. */
    public PastAwardBuilder number(String number) {
        this.number = number;
        return this;
    }

    /** The day of the decision. */
    public PastAwardBuilder decidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
        return this;
    }

    /** The level of the body that issued it. */
    public PastAwardBuilder issuedAt(Level issuedAt) {
        this.issuedAt = issuedAt;
        return this;
    }

    /** The merit period that the decision names, or that it names none. */
    public PastAwardBuilder meritPeriod(MeritPeriod meritPeriod) {
        this.meritPeriod = meritPeriod;
        return this;
    }

    /** On what ground it was given. */
    public PastAwardBuilder ground(AwardGround ground) {
        this.ground = ground;
        return this;
    }

    /** The code of the achievement it rewarded. */
    public PastAwardBuilder achievement(String achievement) {
        this.achievement = achievement;
        return this;
    }

    /** The calendar year the award is for. */
    public PastAwardBuilder year(int year) {
        return year(Period.year(year));
    }

    /** What was set so far, as a value. */
    public PastAward build() {
        return new PastAward(award, year, number, decidedOn, issuedAt, meritPeriod, ground, achievement);
    }
}
