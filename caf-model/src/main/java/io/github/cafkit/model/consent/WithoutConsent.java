package io.github.cafkit.model.consent;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * That information is kept or passed on without anybody's consent, on what ground and for what reason. Early-help forms
 * ask for it beside the consent. Immutable and thread-safe; the reason is redacted in {@code toString}.
 *
 * <p>It never stands for consent to take part: an assessment or a service needs the agreement of the family whatever
 * the ground (a local procedure; unverified).
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableWithoutConsent.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableWithoutConsent.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWithoutConsent.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWithoutConsent.class)
public interface WithoutConsent extends WithWithoutConsent {

    /**
     * The ground.
     *
     * @return the ground, never null
     */
    @Value.Redacted
    WithoutConsentGround getGround();

    /**
     * Why the ground applies, and why consent was not sought or not followed.
     *
     * @return the reason in words, never null or blank
     */
    @Value.Redacted
    @Size(max = TextLimits.NARRATIVE)
    String getReason();

    /**
     * What is done without consent.
     *
     * @return storing, sharing or both, in the order of {@link ConsentActivity}, never null or empty
     */
    Set<ConsentActivity> getActivities();

    /**
     * The agencies that it is passed on to.
     *
     * @return the agencies sorted; empty if it is only stored, never null
     */
    @Value.NaturalOrder
    SortedSet<AgencyId> getRecipients();

    /**
     * What became of asking.
     *
     * @return the answer, never null
     */
    ConsentSeeking getSeeking();

    /**
     * Who decided.
     *
     * @return the practitioner, never null
     */
    PersonId getDecidedBy();

    /**
     * The day of the decision.
     *
     * @return the day, never null
     */
    LocalDate getDecidedOn();

    /**
     * Whether the family was told.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getFamilyTold() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether the record covers something on a day.
     *
     * @param activity what is to be done, not null
     * @param day the day, not null
     * @return true if the activity is named and the decision had been taken by that day
     */
    default boolean covers(ConsentActivity activity, LocalDate day) {
        return getActivities().contains(activity) && !day.isBefore(getDecidedOn());
    }

    /** Insists on a reason, on something that is done, on no service, and on recipients exactly if it is shared. */
    @Value.Check
    default void check() {
        Checks.require(
                !getReason().isBlank(), "WITHOUT-CONSENT-01", "/reason", "going without consent has a reason in words");
        Checks.require(
                !getActivities().isEmpty() && !getActivities().contains(ConsentActivity.SERVICE),
                "WITHOUT-CONSENT-02",
                "/activities",
                "information is stored or shared without consent; nobody takes part in a service without it");
        Checks.require(
                getActivities().contains(ConsentActivity.SHARE)
                        != getRecipients().isEmpty(),
                "WITHOUT-CONSENT-03",
                "/recipients",
                "whoever shares without consent says with whom");
    }

    /**
     * Starts a record of going without consent.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WithoutConsent}. */
    final class Builder extends ImmutableWithoutConsent.Builder {
        Builder() {}
    }
}
