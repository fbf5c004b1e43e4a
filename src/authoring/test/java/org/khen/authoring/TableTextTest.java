package org.khen.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTextTest {

    @Test
    void a_cell_begins_after_its_separator() {
        TableText text = new TableText("a;b;c\n1;;3\n");

        assertThat(text.place(2, 1)).containsExactly(2, 1);
        assertThat(text.place(2, 2)).containsExactly(2, 3);
        assertThat(text.place(2, 3)).containsExactly(2, 4);
    }

    @Test
    void what_is_quoted_separates_nothing() {
        assertThat(new TableText("a;b\n\"x; \"\"y\";2\n").place(2, 2)).containsExactly(2, 10);
        assertThat(new TableText("a;b\n\"x\ny\";2\n").place(2, 2)).containsExactly(3, 4);
    }

    @Test
    void the_separator_is_that_of_the_heading() {
        assertThat(new TableText("a,b,c\n1;2,3,4").place(2, 2)).containsExactly(2, 5);
        assertThat(new TableText("a\tb\n1\t2").place(2, 2)).containsExactly(2, 3);
    }

    @Test
    void a_cell_or_line_that_is_not_there_has_no_column() {
        assertThat(new TableText("a;b\n1\n").place(2, 2)).containsExactly(2, 0);
        assertThat(new TableText("a;b\n").place(9, 1)).containsExactly(9, 0);
        assertThat(new TableText("").place(1, 2)).containsExactly(1, 0);
    }
}
