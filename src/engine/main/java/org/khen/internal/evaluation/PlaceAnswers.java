package org.khen.internal.evaluation;

import java.util.EnumSet;
import java.util.List;
import org.khen.facts.Fact;
import org.khen.facts.PlaceAttribute;
import org.khen.rules.PlaceWords;

/** Answers what rules ask of where the candidate works. */
interface PlaceAnswers extends PlaceWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default boolean worksAt(PlaceAttribute... attributes) {
        return answers().say(answers().workplaces().haveOneOf(EnumSet.copyOf(List.of(attributes))));
    }

    @Override
    default boolean worksAtGrassroots() {
        return answers().say(answers().fact(answers().nomination().candidate().grassroots(), Fact.GRASSROOTS));
    }

    @Override
    default boolean worksInEnterprise() {
        return answers().say(answers().fact(answers().nomination().candidate().enterprise(), Fact.ENTERPRISE));
    }
}
