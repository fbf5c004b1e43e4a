package org.khen.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The tests of a class that names a pack with {@link RulePackTest} and says nothing more. */
public interface ProvesRulePack {

    /**
     * That the pack loads, that each of its cases comes out as expected, and that its cases prove every criterion and every number.
     *
     * @param pack the tests of the pack that the annotation on the class names
     */
    @TestFactory
    default Stream<DynamicNode> the_pack_proves_itself(PackTests pack) {
        return pack.all();
    }
}
