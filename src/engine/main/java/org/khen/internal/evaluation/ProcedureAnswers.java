package org.khen.internal.evaluation;

import java.util.EnumSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Contradictions;
import org.khen.facts.Fact;
import org.khen.facts.Procedure;
import org.khen.facts.PublicNotice;
import org.khen.rules.Measured;
import org.khen.rules.ProcedureWords;

/** Answers what rules ask of the handling of a nomination. */
interface ProcedureAnswers extends ProcedureWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default boolean publicNoticeGiven() {
        return said(
                procedure -> procedure.publicNotice() == null
                        ? null
                        : Boolean.valueOf(procedure.publicNotice() instanceof PublicNotice.Given),
                Fact.PUBLIC_NOTICE);
    }

    @Override
    default Measured daysOfPublicNotice() {
        return answers()
                .bound(
                        MeasureNames.DAYS_OF_NOTICE,
                        () -> ProcedureMeasures.daysOfNotice(answers().nomination()));
    }

    @Override
    default boolean reasonsStated() {
        return said(Procedure::reasonsStated, Fact.REASONS_STATED);
    }

    @Override
    default boolean minutesPresent() {
        return said(Procedure::minutes, Fact.MINUTES);
    }

    @Override
    default boolean figuresCertified() {
        return said(Procedure::figuresCertified, Fact.FIGURES_CERTIFIED);
    }

    @Override
    default boolean showsNoContradiction() {
        return answers()
                .say(Answer.known(Contradictions.in(answers().nomination()).isEmpty()));
    }

    @Override
    default Measured daysFromAchievementToProposal() {
        return answers()
                .bound(
                        MeasureNames.DAYS_FROM_ACHIEVEMENT,
                        () -> ProcedureMeasures.fromAchievement(answers().nomination()));
    }

    @Override
    default Measured daysFromMeritPeriodToProposal() {
        return answers()
                .bound(
                        MeasureNames.DAYS_FROM_MERIT_PERIOD,
                        () -> ProcedureMeasures.fromMeritPeriod(answers().nomination()));
    }

    @Override
    default Measured daysFromProposalToDecision() {
        return answers()
                .bound(
                        MeasureNames.DAYS_TO_DECISION,
                        () -> ProcedureMeasures.toDecision(answers().nomination()));
    }

    private boolean said(Function<Procedure, @Nullable Boolean> fact, Fact name) {
        Procedure procedure = answers().nomination().procedure();
        Boolean value = procedure == null ? null : fact.apply(procedure);
        return answers().say(value == null ? Answer.unknown(EnumSet.of(name)) : Answer.known(value));
    }
}
