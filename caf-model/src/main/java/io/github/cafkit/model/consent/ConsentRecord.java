package io.github.cafkit.model.consent;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * One answer of one person to a request for consent. Immutable and thread-safe.
 *
 * <p>The scope is what was said: an empty set of categories, recipients or purposes means that none was named, and never
 * that all are meant.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableConsentRecord.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableConsentRecord.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableConsentRecord.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableConsentRecord.class)
public interface ConsentRecord extends WithConsentRecord {

    /**
     * Identifies the record.
     *
     * @return the identifier, never null
     */
    ConsentId getId();

    /**
     * The child the information is about.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * Who answered.
     *
     * @return the person, never null
     */
    PersonId getGiver();

    /**
     * In what capacity.
     *
     * @return the capacity, never null
     */
    @Value.Redacted
    ConsentCapacity getCapacity();

    /**
     * What the person answered.
     *
     * @return the answer, never null
     */
    ConsentDecision getDecision();

    /**
     * What was asked for.
     *
     * @return at least one activity, in the order of {@link ConsentActivity}, never null
     */
    Set<ConsentActivity> getActivities();

    /**
     * A named bundle of information, such as {@code BASIC} (who the child is, school, surgery) and {@code ADDITIONAL}
     * (needs and how they are met) on one authority's form.
     *
     * @return the code of the bundle, or empty if categories were named
     */
    @Value.Redacted
    Optional<String> getTier();

    /**
     * The categories of information named.
     *
     * @return upper-snake codes sorted; empty if none was named, never null
     */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<String> getCategories();

    /**
     * The categories of information that the person said are not to be shared.
     *
     * @return upper-snake codes sorted; empty if none was excepted, never null
     */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<String> getExceptedCategories();

    /**
     * The agencies named as recipients.
     *
     * @return the agencies sorted; empty if none was named, never null
     */
    @Value.NaturalOrder
    SortedSet<AgencyId> getRecipients();

    /**
     * The sectors named as recipients.
     *
     * @return the sectors in the order of {@link AgencySector}; empty if none was named, never null
     */
    Set<AgencySector> getRecipientSectors();

    /**
     * What the information may be used for.
     *
     * @return upper-snake codes sorted; empty if none was named, never null
     */
    @Value.NaturalOrder
    SortedSet<String> getPurposes();

    /**
     * The day of the answer.
     *
     * @return the day, never null
     */
    LocalDate getGivenOn();

    /**
     * The last day on which the consent counts.
     *
     * @return the day, inclusive, or empty if no end was agreed
     */
    Optional<LocalDate> getLastValidDay();

    /**
     * The day on which the person took the consent back. It no longer counts on that day; what was shared before stays
     * shared.
     *
     * @return the day, or empty if it was not taken back
     */
    Optional<LocalDate> getWithdrawnOn();

    /**
     * Whether the answer was given freely, without pressure or fear of losing a service.
     *
     * @return the recorder's view; unknown unless stated, never null
     */
    @Value.Default
    @Value.Redacted
    default YesNoUnknown getFreelyGiven() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Where a child or young person answered alone: the judgement of whether they were competent to.
     *
     * @return the judgement, or empty if none was recorded
     */
    Optional<@Valid Competence> getCompetence();

    /**
     * Who recorded the answer.
     *
     * @return the practitioner, never null
     */
    PersonId getRecordedBy();

    /**
     * Anything to add.
     *
     * @return the note, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNote();

    /**
     * Whether the person had agreed, and had not taken it back, by its dates alone. It says nothing of scope, of freedom
     * or of the giver's right to agree.
     *
     * @param day the day asked about, not null
     * @return true from the day it was given to the last valid day, both included, unless taken back by then
     */
    default boolean givenOn(LocalDate day) {
        return getDecision() == ConsentDecision.GIVEN
                && !day.isBefore(getGivenOn())
                && getLastValidDay().map(last -> !day.isAfter(last)).orElse(true)
                && getWithdrawnOn().map(day::isBefore).orElse(true);
    }

    /** Insists on an activity, on dates in order, on codes in form, and that only a given consent is taken back. */
    @Value.Check
    default void check() {
        Checks.require(
                !getActivities().isEmpty(),
                "CONSENT-01",
                "/activities",
                "a consent is for at least one of storing, sharing and a service");
        Checks.require(
                getLastValidDay().map(last -> !last.isBefore(getGivenOn())).orElse(true),
                "CONSENT-02",
                "/lastValidDay",
                "the last day of a consent is not before the day it was given");
        Checks.require(
                getWithdrawnOn().isEmpty() || getDecision() == ConsentDecision.GIVEN,
                "CONSENT-03",
                "/withdrawnOn",
                "only a consent that was given is withdrawn");
        Checks.require(
                getWithdrawnOn().map(day -> !day.isBefore(getGivenOn())).orElse(true),
                "CONSENT-04",
                "/withdrawnOn",
                "a consent is not withdrawn before it is given");
        Checks.require(
                getCompetence().isEmpty() || getCapacity() == ConsentCapacity.CHILD,
                "CONSENT-10",
                "/competence",
                "competence is judged where a child or young person answers");
        getTier().ifPresent(tier -> Checks.upperSnake(tier, "an information tier"));
        getCategories().forEach(category -> Checks.upperSnake(category, "an information category"));
        getExceptedCategories().forEach(category -> Checks.upperSnake(category, "an information category"));
        getPurposes().forEach(purpose -> Checks.upperSnake(purpose, "a purpose"));
    }

    /**
     * Starts a consent record.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConsentRecord}. */
    final class Builder extends ImmutableConsentRecord.Builder {
        Builder() {}
    }
}
