package org.khen.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.RegistrationDecision;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.Timeline;
import org.khen.TimelinePart;
import org.khen.facts.Registration;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** The form of a decision as a whole: its version, its components, and the wording that follows from them. */
final class DecisionForm {

    /** The one version of the form there is. */
    static final int CURRENT = 1;

    /** Objects and lists within each other: five for each award that an award asks for. */
    static final int NESTING = 100;

    private static final Shape TEXT = Shapes.exactRecord(Text.class, Map.of());

    static final RecordShape DECISION = Shapes.exactRecord(
            Decision.class,
            Map.of(
                    Decision.class,
                    List.of(wording("summary", whole -> of(((Decision) whole)::summary))),
                    Citation.class,
                    List.of(wording("text", whole -> of(((Citation) whole)::in)))),
            new RecordShape.Head(DossierForm.VERSION, CURRENT, true, true));

    static final RecordShape REGISTRATION = Shapes.exactRecord(
            RegistrationDecision.class,
            Map.of(
                    RegistrationDecision.class,
                    List.of(
                            names("registeredNotProposed", RegistrationDecision::registeredNotProposed),
                            names("rewardedNotMultiplied", RegistrationDecision::rewardedNotMultiplied),
                            wording("summary", whole -> of(((RegistrationDecision) whole)::summary))),
                    Citation.class,
                    List.of(wording("text", whole -> of(((Citation) whole)::in)))),
            new RecordShape.Head(DossierForm.VERSION, CURRENT, true, true),
            new RecordShape.Head(DossierForm.TYPE, new NamedWord(Registration.class).code(), true, true));

    static final RecordShape TIMELINE = Shapes.exactRecord(
            Timeline.class,
            Map.of(
                    TimelinePart.class,
                    List.of(wording("cause", whole -> of(((TimelinePart) whole)::cause))),
                    Decision.class,
                    List.of(wording("summary", whole -> of(((Decision) whole)::summary))),
                    Citation.class,
                    List.of(wording("text", whole -> of(((Citation) whole)::in)))),
            new RecordShape.Head(DossierForm.VERSION, CURRENT, true, true),
            DossierForm.typeOf(Timeline.class));

    static final RecordShape ROUND = Shapes.exactRecord(
            RoundDecision.class,
            Map.of(
                    RoundResult.class,
                    List.of(new RecordShape.Derived("statusText", TEXT, whole -> wordOf((RoundResult) whole))),
                    Decision.class,
                    List.of(wording("summary", whole -> of(((Decision) whole)::summary))),
                    RegistrationDecision.class,
                    List.of(
                            names("registeredNotProposed", RegistrationDecision::registeredNotProposed),
                            names("rewardedNotMultiplied", RegistrationDecision::rewardedNotMultiplied),
                            wording("summary", whole -> of(((RegistrationDecision) whole)::summary))),
                    Citation.class,
                    List.of(wording("text", whole -> of(((Citation) whole)::in)))),
            new RecordShape.Head(DossierForm.VERSION, CURRENT, true, true),
            DossierForm.typeOf(RoundDecision.class));

    private DecisionForm() {}

    private static Text wordOf(RoundResult result) {
        return new Text(result.status().vi(), result.status().en());
    }

    private static RecordShape.Derived names(String name, Function<RegistrationDecision, List<String>> value) {
        return new RecordShape.Derived(
                name, new ListShape(new ExactTextShape(), false), whole -> value.apply((RegistrationDecision) whole));
    }

    private static RecordShape.Derived wording(String name, Function<Object, Object> value) {
        return new RecordShape.Derived(name, TEXT, value);
    }

    private static Text of(Function<Language, String> wording) {
        return new Text(wording.apply(Language.VIETNAMESE), wording.apply(Language.ENGLISH));
    }
}
