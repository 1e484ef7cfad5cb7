package io.github.cafkit.model.consent;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
     * Whether the reasons for storing and for sharing were explained and understood, where both were asked in one.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getUnderstood() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether the reasons for storing the information were explained and understood.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getStoringUnderstood() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether the reasons for sharing the information were explained and understood.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getSharingUnderstood() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * For whom the signatories declare to have understood that the information is stored and used to provide services.
     *
     * @return the boxes ticked, in the order of {@link UnderstoodFor}; empty while none is, never null
     */
    Set<UnderstoodFor> getUnderstoodFor();

    /**
     * Whether the signatories agree that the information is shared, as agreed, between the services listed. What each
     * person agreed to is in {@link #getConsents()}; this is the one answer that the form prints.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getSharingAgreed() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * The services listed, between which the information may be shared.
     *
     * @return the agencies sorted; empty if none is listed, never null
     */
    @Value.NaturalOrder
    SortedSet<AgencyId> getListedServices();

    /**
     * The services that are to receive nothing. Some local forms ask for them.
     *
     * @return the agencies sorted; empty if none was excluded, never null
     */
    @Value.NaturalOrder
    SortedSet<AgencyId> getExcludedServices();

    /**
     * The information that is not to be shared, in the signatories' words. Categories by code are in
     * {@link ConsentRecord#getExceptedCategories()}.
     *
     * @return the information in words, in order; empty if none was named, never null
     */
    @Value.Redacted
    List<
                    @NotBlank(message = "information that is not to be shared is put in words")
                    @Size(max = TextLimits.NARRATIVE) String>
            getNotToBeShared();

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
    List<@Valid Signature> getSignatures();

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

    /**
     * Whether the family was given a copy, where a form asks for yes or no and not for the day.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getCopyGiven() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Insists that an assessor's signature has a day, that records have different identifiers, and that no two answers
     * contradict each other.
     */
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
        Checks.require(
                getUnderstood() != YesNoUnknown.YES
                        || (getStoringUnderstood() != YesNoUnknown.NO && getSharingUnderstood() != YesNoUnknown.NO),
                "CONSENT-07",
                "/understood",
                "who understood both storing and sharing understood each");
        Checks.require(
                Collections.disjoint(getListedServices(), getExcludedServices()),
                "CONSENT-08",
                "/excludedServices",
                "a service is not both listed and excluded");
        Checks.require(
                getCopyGiven() != YesNoUnknown.NO || getCopyGivenOn().isEmpty(),
                "CONSENT-09",
                "/copyGivenOn",
                "a copy that was not given has no day");
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
