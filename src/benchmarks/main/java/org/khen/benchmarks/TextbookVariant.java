package org.khen.benchmarks;

import java.util.List;
import org.khen.benchmarks.textbook.Textbook;

/** Variant b: the textbook embedding of Drools. Its beans are made before it is asked. */
final class TextbookVariant {

    private final Textbook textbook = new Textbook();

    Slots decide(List<Object> beans) {
        Slots slots = textbook.decide(beans);
        slots.weigh();
        return slots;
    }
}
