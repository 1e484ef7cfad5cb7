package io.github.cafkit.model.consent;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The consent statement for storing and sharing information (section J of the form). Immutable and thread-safe.
 *
 * <p>It holds what the signatories declare; what exactly each of them agreed to or refused is in
 * {@link #getConsents()}, one record for each answer.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableConsentStatement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableConsentStatement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableConsentStatement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableConsentStatement.class)
public interface ConsentStatement extends WithConsentStatement {

    /**
     * The day on which the privacy notice was shown: why the information is wanted, who may see it, and that it may be
     * passed on without asking where the law requires or harm would follow.
     *
     * @return the day, or empty if it has not been shown
     */
    Optional<LocalDate> getNoticeShownOn();

    /**
     * Whether the reasons for storing and for sharing were explained and understood.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getUnderstood() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * The answers given.
     *
     * @return the records in order; empty while nobody has been asked, never null
     */
    List<@Valid ConsentRecord> getConsents();

    /**
     * Who has signed for the family.
     *
     * @return the signatures in order; empty while nobody has signed, never null
     */
    List<Signature> getSignatures();

    /**
     * Which practitioner has signed.
     *
     * @return the practitioner, or empty while nobody has signed
     */
    Optional<PersonId> getAssessorSignature();

    /**
     * The day on which the assessor signed.
     *
     * @return the day, or empty while the assessor has not signed
     */
    Optional<LocalDate> getAssessorSignedOn();

    /**
     * The day on which the family was given a copy.
     *
     * @return the day, or empty if none was given
     */
    Optional<LocalDate> getCopyGivenOn();

    /** Insists that an assessor's signature has a day and that records have different identifiers. */
    @Value.Check
    default void check() {
        Checks.require(
                getAssessorSignature().isPresent() == getAssessorSignedOn().isPresent(),
                "CONSENT-05",
                "/assessorSignedOn",
                "the assessor's signature and its day go together");
        Checks.requireDistinct(
                getConsents(),
                ConsentRecord::getId,
                "CONSENT-06",
                "/consents",
                "the consent records of a statement have different identifiers");
    }

    /**
     * Starts a consent statement.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConsentStatement}. */
    final class Builder extends ImmutableConsentStatement.Builder {
        Builder() {}
    }
}
