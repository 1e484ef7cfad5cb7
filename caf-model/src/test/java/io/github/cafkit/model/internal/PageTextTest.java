package io.github.cafkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void markdownKeepsItsMarksToItself() {
        assertThat(PageText.markdown("a|b\n# *c* <img src=x> &c"))
                .isEqualTo("a\\|b \\# \\*c\\* &lt;img src\\=x&gt; &amp;c");
        assertThat(PageText.markdown("https://x.example")).isEqualTo("https\\:\\/\\/x\\.example");
    }

    @Property
    void noTextAddsALineToATableOrATagToAPage(@ForAll String text) {
        assertThat(PageText.markdown(text)).doesNotContain("\n", "\r", "\u2028", "<", ">");
        assertThat(PageText.markdown(text).replace("\\\\", "").replace("\\|", ""))
                .doesNotContain("|");
    }

    @Property
    void noTextMeansAnythingToMermaid(@ForAll String text) {
        assertThat(PageText.mermaid(text)).doesNotContain("\n", "\r", ":", ";", "#", "%", ",", "<", ">", "\"", "`");
    }

    @Test
    void aLabelCannotEndItselfNorBeginAList() {
        assertThat(PageText.mermaidLabel("a\"] --> b[\"c")).isEqualTo("\"a#34;#93; --#62; b#91;#34;c\"");
        assertThat(PageText.mermaidLabel("- one")).isEqualTo("\"#45; one\"");
        assertThat(PageText.mermaidLabel("12. two")).isEqualTo("\"12#46; two\"");
        assertThat(PageText.mermaidLabel("1.1.a")).isEqualTo("\"1#46;1.a\"");
        assertThat(PageText.mermaidLabel("9-5, child-1")).isEqualTo("\"9-5, child-1\"");
        assertThat(PageText.mermaidLabel(" \n ")).isEqualTo("\"#45;\"");
    }
}
