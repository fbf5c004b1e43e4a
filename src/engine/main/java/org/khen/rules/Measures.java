package org.khen.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.khen.facts.Word;

/**
 * What a word of the vocabulary gives, or what a parameter of it has to be: a number in a unit, or a word of a list. Packs are
 * held to it when they load: forty months are not forty working days.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Measures {

    /** The unit, by the name of the constant of {@code org.khen.pack.Unit}; empty if it is a word. */
    String unit() default "";

    /** The list of words; {@link Word} itself if it is a number. */
    Class<? extends Word> word() default Word.class;
}
