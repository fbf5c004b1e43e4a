package com.example.verify;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.khen.testkit.PackTests;
import org.khen.testkit.RulePackTest;

/** The cases of the pack that expect something of one criterion. */
class DisciplineCasesTest {

    // README cases >>>
    @RulePackTest("law-2003")
    Stream<DynamicNode> what_discipline_bars(PackTests pack) {
        return pack.casesOf("ldtt-2003.discipline");
    }
    // <<< README
}
