package org.khen.report;

/** Who reads a paper: it decides what the paper may say. */
public enum Audience {
    /** The council: everything. */
    COUNCIL,
    /** The agency or unit that submitted: its own nominations; what suspends a review is not named. */
    UNIT,
    /** A nominee: nobody else appears; a pending matter reads "Tạm dừng xét". */
    NOMINEE,
    /** The public: proposed names, post, unit, award, summary; never refusals, discipline, health or ethnicity. */
    PUBLIC
}
