package org.khen.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Injects an {@link org.khen.EligibilityEngine} or {@link org.khen.RulePacks} of these packs, and what they build on, into
 * constructors and methods of a test class, and {@link RandomDossiers} for their awards. Packs are read and compiled once for all
 * test classes that ask for the same ones.
 *
 * <pre>{@code
 * @WithPacks("hai-phong-6963")
 * class FrontlineTest {
 *     @Test
 *     void a_worker_is_in_a_focus_group(EligibilityEngine engine) { … }
 * }
 * }</pre>
 *
 * <p>On a method it takes the place of what stands on the class.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KhenExtension.class)
public @interface WithPacks {

    /**
     * Codes of packs on the class path, or with a {@code /} in it the path of a folder, from the folder of the project; nothing
     * for every pack on the class path.
     */
    String[] value() default {};
}
