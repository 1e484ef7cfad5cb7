package io.github.cafkit.consent.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

class CommitmentProperties {

    @Property(tries = 500)
    void only_value_salt_and_purpose_together_open_a_commitment(
            @ForAll Committed what,
            @ForAll @NotBlank @StringLength(max = 40) String value,
            @ForAll @NotBlank @StringLength(max = 40) String other,
            @ForAll @StringLength(max = 10) String seed) {
        Salt salt = Salt.of(Records.bytes(seed));
        Commitment commitment = Commitment.to(what, value, salt);
        assertThat(commitment.opens(value, salt)).isTrue();
        assertThat(commitment.opens(other, salt)).isEqualTo(other.equals(value));
        for (Committed purpose : Committed.values()) {
            assertThat(Commitment.to(purpose, value, salt).digest().equals(commitment.digest()))
                    .isEqualTo(purpose == what);
        }
    }

    /** Whoever does not have the salt learns from two commitments nothing about whether their values are the same. */
    @Property(tries = 500)
    void equal_values_have_different_commitments_unless_their_salts_are_the_same(
            @ForAll @NotBlank @StringLength(max = 40) String value,
            @ForAll @StringLength(max = 10) String one,
            @ForAll @StringLength(max = 10) String other) {
        Commitment first = Commitment.to(Committed.SUBJECT, value, Salt.of(Records.bytes(one)));
        Commitment second = Commitment.to(Committed.SUBJECT, value, Salt.of(Records.bytes(other)));
        assertThat(first.equals(second)).isEqualTo(one.equals(other));
    }

    @Property(tries = 200)
    void a_salt_of_sixteen_bytes_or_more_is_used_to_its_last_byte(@ForAll @StringLength(max = 10) String seed) {
        byte[] bytes = Arrays.copyOf(Records.bytes(seed), Salt.LEAST_BYTES);
        Salt salt = Salt.of(bytes);
        bytes[bytes.length - 1] ^= 1;
        assertThat(Commitment.to(Committed.SUBJECT, "child-4711", salt).opens("child-4711", Salt.of(bytes)))
                .isFalse();
    }
}
