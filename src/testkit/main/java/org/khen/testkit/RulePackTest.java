package org.khen.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Turns each case of a rule pack into a test of its own, named after the case and leading to its file and row.
 *
 * <p>On a class, which needs no body:
 *
 * <pre>{@code
 * @RulePackTest("hai-phong-6963")
 * class HaiPhong6963Test implements ProvesRulePack {}
 * }</pre>
 *
 * <p>Or on a method, which says which tests:
 *
 * <pre>{@code
 * @RulePackTest("law-2003")
 * Stream<DynamicNode> what_discipline_bars(PackTests pack) {
 *     return pack.casesOf("ldtt-2003.discipline");
 * }
 * }</pre>
 *
 * <p>A project with no Java at all names {@link PackProofTest} to its build instead.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@TestFactory
@ExtendWith(KhenExtension.class)
public @interface RulePackTest {

    /**
     * The code of a pack on the class path, or with a {@code /} in it the path of its folder, from the folder of the project. What
     * it builds on is taken from the class path.
     */
    String value();
}
