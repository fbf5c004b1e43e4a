package org.khen.oracle;

import java.util.ArrayList;
import java.util.List;

/** The steps of a judgement, each with the row of the law it rests on, to be printed when two evaluators differ. */
final class Trail {

    private final List<String> laws = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();

    /** Notes what was found by a row of the law. */
    Truth note(String law, Truth truth) {
        laws.add(law);
        truths.add(truth);
        return truth;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < laws.size(); i++) {
            text.append("  ")
                    .append(truths.get(i))
                    .append("  ")
                    .append(laws.get(i))
                    .append('\n');
        }
        return text.toString();
    }
}
