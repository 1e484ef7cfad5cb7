package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reason for which work by a framework ends, in the words of an authority. No national code set was found: the local code
 * is kept, and {@link #getKind()} makes it comparable. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableClosureReason.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableClosureReason.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableClosureReason.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableClosureReason.class)
public interface ClosureReason extends WithClosureReason {

    /**
     * The local code.
     *
     * @return upper case letters, digits and underscores, such as {@code NEEDS_MET}, never null
     */
    String getCode();

    /**
     * The reason in the authority's words.
     *
     * @return the words, never null
     */
    @NotBlank(message = "a reason for closure is put in words")
    String getLabel();

    /**
     * What the reason amounts to.
     *
     * @return the kind, never null
     */
    ClosureKind getKind();

    /**
     * Whether the work may end for this reason only once social care has decided to take it on; a referral is not enough.
     *
     * @return true if the day of that decision has to be recorded
     */
    boolean isSocialCareDecisionNeeded();

    /**
     * Whether the work may end for this reason only if it is said which authority receives the family.
     *
     * @return true if the receiving authority has to be recorded
     */
    boolean isReceivingAuthorityNeeded();

    /**
     * Where the reason comes from, and how sure that is.
     *
     * @return the source, or empty if that of the framework holds
     */
    Optional<Provenance> getProvenance();

    /** Insists on the form of the code, and that stepping up is social care's decision. */
    @Value.Check
    default void check() {
        Checks.upperSnake(getCode(), "the code of a reason for closure");
        Checks.require(
                getKind() != ClosureKind.STEPPED_UP || isSocialCareDecisionNeeded(),
                "CLOSURE-01",
                "/socialCareDecisionNeeded",
                "work is stepped up by a decision of social care and not by a referral");
    }

    /**
     * The reason that says no more than its kind.
     *
     * @param kind the kind, not null
     * @return the reason with the kind's name as code and its own words, never null
     */
    static ClosureReason of(ClosureKind kind) {
        return builder()
                .code(kind.name())
                .label(kind.label())
                .kind(kind)
                .socialCareDecisionNeeded(kind.socialCareDecisionNeeded())
                .receivingAuthorityNeeded(kind.receivingAuthorityNeeded())
                .provenance(kind.provenance())
                .build();
    }

    /**
     * Starts a reason for closure.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClosureReason}. */
    final class Builder extends ImmutableClosureReason.Builder {
        Builder() {}
    }
}
