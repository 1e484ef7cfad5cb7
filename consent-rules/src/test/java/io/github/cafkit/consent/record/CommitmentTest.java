package io.github.cafkit.consent.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {

    private static final Salt SALT = Salt.of(Records.bytes("a"));
    private static final Salt OTHER = Salt.of(Records.bytes("b"));

    @Test
    void a_commitment_opens_with_its_value_and_its_salt_and_with_nothing_else() {
        Commitment child = Commitment.to(Committed.SUBJECT, "child-4711", SALT);
        assertThat(child.opens("child-4711", SALT)).isTrue();
        assertThat(child.opens("child-4712", SALT)).isFalse();
        assertThat(child.opens("child-4711", OTHER)).isFalse();
        assertThat(new Commitment(Committed.RECIPIENT, child.digest()).opens("child-4711", SALT))
                .as("a child is not opened as a recipient")
                .isFalse();
    }

    @Test
    void records_about_one_child_cannot_be_put_together_by_comparing_them() {
        RecordChain.Appended first = RecordChain.start().append(Records.draft(RiskLevel.NONE), Records.salts("one"));
        RecordChain.Appended second = first.chain().append(Records.draft(RiskLevel.NONE), Records.salts("two"));
        Commitment inFirst = first.record().commitment(Committed.SUBJECT).orElseThrow();
        Commitment inSecond = second.record().commitment(Committed.SUBJECT).orElseThrow();
        Salt ofFirst = first.salts().of(Committed.SUBJECT).orElseThrow();
        Salt ofSecond = second.salts().of(Committed.SUBJECT).orElseThrow();

        assertThat(inFirst).isNotEqualTo(inSecond);
        assertThat(inFirst.opens("child-4711", ofFirst)).isTrue();
        assertThat(inSecond.opens("child-4711", ofSecond)).isTrue();
        assertThat(inFirst.opens("child-4711", ofSecond))
                .as("once the salt of the first record is erased, no other opens it")
                .isFalse();
    }

    @Test
    void the_commitment_is_the_one_that_other_programs_compute() {
        // printf 'cafkit/commitment/1\nsubject\nchild-4711' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0001..0f
        Salt salt = Salt.ofHex("000102030405060708090a0b0c0d0e0f");
        assertThat(Commitment.to(Committed.SUBJECT, "child-4711", salt).digest())
                .isEqualTo("a304c4025eb089263cb7243bd0a7a04d70e26f90525bf3461141818c3b1f938d");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15})
    void a_salt_that_is_too_short_is_refused(int length) {
        assertThatThrownBy(() -> Salt.of(Arrays.copyOf(Records.bytes("a"), length)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("RECORD-SALT")
                .hasMessageContaining("at least 16 bytes");
    }

    @Test
    void a_salt_that_nobody_has_filled_is_refused() {
        assertThatThrownBy(() -> Salt.of(new byte[32])).hasMessageContaining("filled with random bytes");
        assertThatThrownBy(() -> Salt.ofHex("xyz")).hasMessageContaining("RECORD-SALT");
        assertThatThrownBy(() -> Salt.ofHex("0")).hasMessageContaining("RECORD-SALT");
    }

    @Test
    void one_salt_does_not_serve_two_commitments_of_a_record() {
        byte[] always = Records.bytes("a");
        assertThatThrownBy(() -> RecordChain.start().append(Records.draft(RiskLevel.NONE), () -> always))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a salt of its own");
    }

    @Test
    void a_salt_is_a_value_that_shows_nothing() {
        byte[] bytes = Records.bytes("a");
        Salt salt = Salt.of(bytes);
        bytes[0]++;
        assertThat(salt).isEqualTo(SALT).hasSameHashCodeAs(SALT).isNotEqualTo(OTHER);
        assertThat(Salt.ofHex(salt.toHex())).isEqualTo(salt);
        assertThat(salt.toString()).isEqualTo("Salt[redacted]");
        RecordChain.Appended appended = RecordChain.start().append(Records.draft(RiskLevel.NONE), Records.salts());
        assertThat(appended.salts().toString()).isEqualTo("Salts[DECIDED_BY, SUBJECT]");
        assertThat(appended.salts().of(Committed.DOCUMENT)).isEmpty();
    }

    @Test
    void what_is_no_digest_is_no_commitment() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Commitment(Committed.SUBJECT, "child-4711"));
    }
}
