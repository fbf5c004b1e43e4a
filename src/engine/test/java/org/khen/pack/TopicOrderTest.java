package org.khen.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicOrderTest {

    @Test
    void the_families_come_first_in_their_order_and_the_others_by_name() {
        List<String> topics = List.of(
                "registration",
                "anti-overuse",
                "awards/b",
                "remote-area",
                "awards/a",
                "frontline-2014",
                "frontline",
                "small-collective/teams",
                "small-collective");

        assertThat(topics.stream().sorted(TopicOrder.FAMILIES_FIRST))
                .containsExactly(
                        "frontline",
                        "small-collective",
                        "small-collective/teams",
                        "remote-area",
                        "anti-overuse",
                        "awards/a",
                        "awards/b",
                        "frontline-2014",
                        "registration");
    }
}
