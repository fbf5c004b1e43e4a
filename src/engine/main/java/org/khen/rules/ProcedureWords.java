package org.khen.rules;

/** What rules ask of the handling of a nomination: public, transparent, accurate, timely. Part of {@link Dossier}. */
public interface ProcedureWords {

    /** Whether it was made public for comment. */
    boolean publicNoticeGiven();

    /** Days for which it was public for comment, the first and the last included. */
    @Measures(unit = "DAY")
    Measured daysOfPublicNotice();

    /** Whether the proposal states its reasons. */
    boolean reasonsStated();

    /** Whether the minutes of the review are in the dossier. */
    boolean minutesPresent();

    /** Whether the figures of the report are certified. */
    boolean figuresCertified();

    /** Whether the facts given show no contradiction. */
    boolean showsNoContradiction();

    /** Days from the last day of the latest achievement listed to the proposal; of a dossier with none, from the merit period. */
    @Measures(unit = "DAY")
    Measured daysFromAchievementToProposal();

    /** Days from the last day of the merit period to the proposal; 0 if it was proposed before that day. */
    @Measures(unit = "DAY")
    Measured daysFromMeritPeriodToProposal();

    /** Days from the proposal to the decision. */
    @Measures(unit = "DAY")
    Measured daysFromProposalToDecision();
}
