package io.github.cafkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChecksProperties {

    private static final Pattern PUBLISHED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    @Property
    void an_identifier_is_taken_exactly_if_it_has_the_published_form(@ForAll("texts") String text) {
        if (PUBLISHED.matcher(text).matches()) {
            assertThat(Checks.opaqueId(text, "an id")).isEqualTo(text);
        } else {
            assertThatThrownBy(() -> Checks.opaqueId(text, "an id", "/id"))
                    .hasMessageContaining("ID-01")
                    .hasMessageContaining("an id is 1 to 64 letters, digits, dots, colons and dashes");
        }
    }

    @Example
    void an_identifier_has_64_characters_at_most() {
        String longest = "a".repeat(64);
        assertThat(Checks.opaqueId(longest, "an id")).isEqualTo(longest);
        assertThatThrownBy(() -> Checks.opaqueId(longest + "a", "an id")).hasMessageContaining("ID-01");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> taken = Arbitraries.strings().withChars("azAZ09._:-").ofMaxLength(66);
        Arbitrary<String> beside =
                Arbitraries.strings().withChars("aZ9.:/@[`{ \u00e9\n").ofMaxLength(5);
        return Arbitraries.oneOf(taken, beside);
    }
}
