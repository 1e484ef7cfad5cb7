package io.github.cafkit.model.retention;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.assessment.EvidenceKind;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What is known about a record without opening it: what it is, whose it is, how far it can be relied upon, how it is
 * kept, and the days from which its retention is reckoned. Immutable and thread-safe; what may tell something about a
 * person is redacted in {@code toString}.
 *
 * <p>It does not say who may see the record. That is the answer of the sharing rules to a question about a person, a
 * purpose and a day, and is not stored; {@link #getAccuracy()} is one of the facts that such a question states.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableKeptRecord.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableKeptRecord.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableKeptRecord.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableKeptRecord.class)
public interface KeptRecord extends WithKeptRecord {

    /**
     * Identifies the record.
     *
     * @return the identifier, never null
     */
    RecordId getId();

    /**
     * What it is.
     *
     * @return the kind, never null
     */
    RecordKind getKind();

    /**
     * The child whom it is about.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * The agency that keeps it and answers for it.
     *
     * @return the agency, never null
     */
    AgencyId getHolder();

    /**
     * The day from which the information is: when it was said, seen or measured, not when it was typed.
     *
     * @return the day, never null
     */
    LocalDate getInformationFrom();

    /**
     * Who or what the information came from.
     *
     * @return the source in words, or empty if it was not recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getSource();

    /**
     * Whether the record holds fact, observation or opinion.
     *
     * @return the kind of evidence, or empty if it was not recorded or the record mixes them
     */
    Optional<EvidenceKind> getNature();

    /**
     * How far it can be relied upon.
     *
     * @return the state; not checked unless stated, never null
     */
    @Value.Default
    default AccuracyState getAccuracy() {
        return AccuracyState.UNCHECKED;
    }

    /**
     * The day of the last check.
     *
     * @return the day, or empty if there was none
     */
    Optional<LocalDate> getCheckedOn();

    /**
     * Who checked it last.
     *
     * @return the person, or empty if nobody did
     */
    Optional<PersonId> getCheckedBy();

    /**
     * What is disputed and by whom, or why it is out of date.
     *
     * @return the note, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getAccuracyNote();

    /**
     * Whether the record can be read by somebody who did not write it.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getLegible() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * How it is kept from those who have no business with it.
     *
     * @return the safeguards in the order of their list; empty if none was recorded, never null
     */
    Set<StorageSafeguard> getSafeguards();

    /**
     * The day on which the record, or the episode it belongs to, was closed.
     *
     * @return the day, or empty while it is open or the day is not known
     */
    Optional<LocalDate> getClosedOn();

    /**
     * The day on which somebody of the family was last seen or spoken to.
     *
     * @return the day, or empty if it is not known
     */
    Optional<LocalDate> getLastContactOn();

    /**
     * The child's date of birth.
     *
     * @return the date, or empty if it is not known or the child is not born
     */
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * The day on which the plan ended.
     *
     * @return the day, or empty while it runs or if the day is not known
     */
    Optional<LocalDate> getPlanEndedOn();

    /**
     * The day of the last review of whether the record is still needed.
     *
     * @return the day, or empty if there was none
     */
    Optional<LocalDate> getReviewedOn();

    /**
     * The day on which it was archived.
     *
     * @return the day, or empty while it is in everyday use
     */
    Optional<LocalDate> getArchivedOn();

    /**
     * The day on which it was destroyed. That a record existed, and when it ceased to, outlives it.
     *
     * @return the day, or empty while it exists
     */
    Optional<LocalDate> getDestroyedOn();

    /**
     * The holds that lie or lay on it.
     *
     * @return the holds in order; empty if there never was one, never null
     */
    List<@Valid LegalHold> getHolds();

    /**
     * How old the information is.
     *
     * @param day the day asked about, not null
     * @return the age, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the day is before the information
     */
    default InformationAge ageOn(LocalDate day) {
        return new InformationAge(getInformationFrom(), day);
    }

    /**
     * Whether a hold lies on it.
     *
     * @param day the day asked about, not null
     * @return true if at least one does
     */
    default boolean heldOn(LocalDate day) {
        return getHolds().stream().anyMatch(hold -> hold.holdsOn(day));
    }

    /**
     * The day from which a period runs.
     *
     * @param trigger the event, not null
     * @return the day, or empty if it is not known or has not come
     */
    default Optional<LocalDate> dayOf(RetentionTrigger trigger) {
        return switch (trigger) {
            case CLOSED -> getClosedOn();
            case LAST_CONTACT -> getLastContactOn();
            case DATE_OF_BIRTH -> getBirthDate();
            case END_OF_PLAN -> getPlanEndedOn();
        };
    }

    /**
     * Whether a step was taken when it was due, or needs no more taking as the record is gone.
     *
     * @param step the step, not null
     * @param due the day on which it was due, not null
     * @param day the day asked about, not null
     * @return true if it was taken by that day; a review counts if it was held on the day it was due or later
     */
    default boolean done(RetentionStep step, LocalDate due, LocalDate day) {
        Predicate<LocalDate> past = taken -> !taken.isAfter(day);
        boolean destroyed = getDestroyedOn().filter(past).isPresent();
        return switch (step) {
            case REVIEW ->
                destroyed
                        || getReviewedOn()
                                .filter(past)
                                .filter(held -> !held.isBefore(due))
                                .isPresent();
            case ARCHIVE -> destroyed || getArchivedOn().filter(past).isPresent();
            case DESTROY -> destroyed;
        };
    }

    /** Insists that a record called checked says when, that days are in order, and on distinct holds. */
    @Value.Check
    default void check() {
        Checks.require(
                getAccuracy() != AccuracyState.CHECKED || getCheckedOn().isPresent(),
                "KEPT-RECORD-01",
                "/checkedOn",
                "a record that is said to be checked says when");
        Checks.require(
                getCheckedOn()
                        .map(checked -> !checked.isBefore(getInformationFrom()))
                        .orElse(true),
                "KEPT-RECORD-02",
                "/checkedOn",
                "information is not checked before it is there");
        Checks.require(
                getDestroyedOn().isEmpty()
                        || getArchivedOn()
                                .map(archived ->
                                        !archived.isAfter(getDestroyedOn().get()))
                                .orElse(true),
                "KEPT-RECORD-03",
                "/archivedOn",
                "a record is not archived after it was destroyed");
        Checks.requireDistinct(
                getHolds(), LegalHold::getId, "KEPT-RECORD-04", "/holds", "a hold lies on a record once");
    }

    /**
     * Starts what is known about a record.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeptRecord}. */
    final class Builder extends ImmutableKeptRecord.Builder {
        Builder() {}
    }
}
