package io.github.cafkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class CanonicalJsonProperties {

    @Provide
    Arbitrary<Object> documents() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.strings()
                        .ofMaxLength(8)
                        .filter(CanonicalJsonProperties::whole)
                        .map(text -> text),
                Arbitraries.longs().between(-(1L << 53), 1L << 53).map(number -> number),
                Arbitraries.doubles().map(number -> number),
                Arbitraries.of(true, false).map(flag -> flag));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(4).map(list -> list),
                        Arbitraries.maps(
                                        Arbitraries.strings().ofMaxLength(5).filter(CanonicalJsonProperties::whole),
                                        inner)
                                .ofMaxSize(4)
                                .map(map -> map)),
                0,
                3);
    }

    private static boolean whole(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    @Property(tries = 500)
    void what_is_canonical_stays_as_it_is(@ForAll("documents") Object document) {
        String canonical = CanonicalJson.write(document);
        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical);
    }

    @Property(tries = 500)
    void the_order_of_members_makes_no_difference(@ForAll("documents") Object document) {
        assertThat(CanonicalJson.write(turned(document))).isEqualTo(CanonicalJson.write(document));
    }

    private static @Nullable Object turned(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(turned(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            for (int i = entries.size() - 1; i >= 0; i--) {
                members.put(entries.get(i).getKey(), turned(entries.get(i).getValue()));
            }
            return members;
        }
        return value;
    }

    @Property(tries = 3_000)
    void a_number_is_read_back_and_no_shorter_or_nearer_text_would_do(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(number) && number != 0);
        String text = CanonicalNumbers.text(number);
        assertThat(Double.parseDouble(text)).isEqualTo(number);

        BigDecimal exact = new BigDecimal(number);
        BigDecimal written = new BigDecimal(text).stripTrailingZeros();
        int digits = written.precision();
        if (digits > 1) {
            assertThat(around(exact, digits - 1)).noneMatch(shorter -> shorter.doubleValue() == number);
        }
        assertThat(around(exact, digits))
                .filteredOn(other -> other.doubleValue() == number)
                .noneMatch(other -> other.subtract(exact)
                                .abs()
                                .compareTo(written.subtract(exact).abs())
                        < 0);
    }

    /** The decimals with so many digits on both sides of a number. */
    private static List<BigDecimal> around(BigDecimal exact, int digits) {
        return List.of(
                exact.round(new MathContext(digits, RoundingMode.DOWN)),
                exact.round(new MathContext(digits, RoundingMode.UP)));
    }
}
