package io.github.cafkit.consent.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a chain, the verifier notices. */
class ChainVerifierProperties {

    private static final int LENGTH = 7;
    private static final List<String> LINES = Records.lines(LENGTH);
    private static final List<ChainHead> HEADS =
            LINES.stream().map(line -> DecisionRecord.read(line).head()).toList();
    private static final ChainHead HEAD = HEADS.get(LENGTH - 1);

    @Property(tries = 2_000)
    void flipping_any_bit_of_any_record_is_noticed(
            @ForAll @IntRange(max = LENGTH - 1) int line,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(max = 7) int bit) {
        byte[] bytes = LINES.get(line).getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] ^= (byte) (1 << bit);
        ChainHead before = line == 0 ? ChainHead.START : HEADS.get(line - 1);
        List<String> changed = new ArrayList<>(LINES.subList(line, Math.min(line + 2, LENGTH)));
        changed.set(0, new String(bytes, StandardCharsets.UTF_8));
        ChainReport report = ChainVerifier.standard().startingAfter(before).verify(changed);
        assertThat(report.counts()).containsOnlyKeys(ChainFault.ALTERED);
        assertThat(report.findings().get(0).line()).isEqualTo(1);
    }

    @Property(tries = 100)
    void two_records_that_change_places_are_noticed(
            @ForAll @IntRange(max = LENGTH - 1) int one, @ForAll @IntRange(max = LENGTH - 1) int other) {
        Assume.that(one != other);
        List<String> changed = new ArrayList<>(LINES);
        Collections.swap(changed, one, other);
        assertThat(verify(changed).counts()).containsOnlyKeys(ChainFault.REORDERED);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            all.add(i);
        }
        return Arbitraries.shuffle(all);
    }

    @Property(tries = 200)
    void any_other_order_is_noticed_as_that_and_nothing_else(@ForAll("orders") List<Integer> order) {
        List<String> changed = order.stream().map(LINES::get).toList();
        if (changed.equals(LINES)) {
            assertThat(verify(changed).holds()).isTrue();
        } else {
            assertThat(verify(changed).counts()).containsOnlyKeys(ChainFault.REORDERED);
        }
    }

    @Property(tries = 200)
    void records_that_are_dropped_are_missing(@ForAll @IntRange(min = 1, max = (1 << LENGTH) - 1) int dropped) {
        List<String> changed = new ArrayList<>();
        int inside = 0;
        for (int i = 0; i < LENGTH; i++) {
            if ((dropped & 1 << i) == 0) {
                changed.add(LINES.get(i));
            } else {
                inside += (dropped >> i) == (1 << (LENGTH - i)) - 1 ? 0 : 1;
            }
        }
        boolean endIsThere = (dropped & 1 << (LENGTH - 1)) == 0;
        ChainReport plain = ChainVerifier.standard().verify(changed);
        assertThat(plain.holds())
                .as("only an end that is cut off leaves no trace")
                .isEqualTo(inside == 0);
        ChainReport report = verify(changed);
        assertThat(report.holds()).isFalse();
        assertThat(report.count(ChainFault.HEAD_DIFFERS)).isEqualTo(endIsThere ? 0 : 1);
    }

    @Property(tries = 200)
    void a_record_that_is_repeated_is_noticed(
            @ForAll @IntRange(max = LENGTH - 1) int which, @ForAll @IntRange(max = LENGTH) int where) {
        List<String> changed = new ArrayList<>(LINES);
        changed.add(where, LINES.get(which));
        ChainReport report = verify(changed);
        assertThat(report.count(ChainFault.DUPLICATED)).isPositive();
        assertThat(report.count(ChainFault.ALTERED) + report.count(ChainFault.MISSING))
                .isZero();
    }

    @Property(tries = 40)
    void a_record_of_another_chain_is_noticed(
            @ForAll @IntRange(max = LENGTH - 1) int which, @ForAll @IntRange(max = 20) int other) {
        List<String> elsewhere = Records.lines(LENGTH, RecordChain.start(), Records.salts("chain" + other));
        List<String> changed = new ArrayList<>(LINES);
        changed.set(which, elsewhere.get(which));
        assertThat(verify(changed).holds()).isFalse();
        assertThat(ChainVerifier.standard().verify(changed).holds())
                .as("no head is needed where the other record was not chained anew")
                .isFalse();
    }

    @Property(tries = 100)
    void a_chain_that_nobody_touched_holds_however_it_is_cut_into_parts(@ForAll @IntRange(max = LENGTH) int cut) {
        ChainHead between = cut == 0 ? ChainHead.START : Records.head(LINES.subList(0, cut));
        assertThat(ChainVerifier.standard()
                        .against(between)
                        .verify(LINES.subList(0, cut))
                        .holds())
                .isTrue();
        assertThat(ChainVerifier.standard()
                        .startingAfter(between)
                        .against(HEAD)
                        .verify(LINES.subList(cut, LENGTH))
                        .holds())
                .isTrue();
    }

    private static ChainReport verify(List<String> lines) {
        return ChainVerifier.standard().against(HEAD).verify(lines);
    }
}
