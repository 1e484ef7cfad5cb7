package io.github.cafkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        assertThat(new Table("A", "Bee").row("cellar", "d").lines(40))
                .containsExactly("A       Bee", "------  ---", "cellar  d");
    }

    @Test
    void the_widest_column_is_wrapped_where_the_table_does_not_fit() {
        assertThat(new Table("A", "B").row("short", "quite a long cell of text").lines(20))
                .containsExactly("A      B", "-----  -------------", "short  quite a long", "       cell of text");
    }

    @Test
    void text_is_broken_at_spaces_and_long_words_are_cut() {
        assertThat(Wrapping.wrap("  a bc   def ", 4)).isEqualTo(List.of("a bc", "def"));
        assertThat(Wrapping.wrap("abcdefghij k", 4)).isEqualTo(List.of("abcd", "efgh", "ij k"));
        assertThat(Wrapping.wrap("", 4)).isEqualTo(List.of(""));
    }
}
