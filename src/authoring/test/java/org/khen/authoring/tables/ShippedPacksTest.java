package org.khen.authoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.khen.RulePacks;

class ShippedPacksTest {

    @Test
    void of_the_packs_of_this_repository_nothing_is_told() {
        assertThat(TableAnalysis.of(RulePacks.inFolders(Path.of("../../rules"))))
                .isEmpty();
    }
}
