package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a strength or a need rests on: what was seen or said, by whom, when, from what source, and whether anybody has
 * checked it. Immutable and thread-safe; the statement is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEvidence.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvidence.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEvidence.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvidence.class)
public interface Evidence extends WithEvidence {

    /**
     * Fact, observation or opinion.
     *
     * @return the kind, never null
     */
    EvidenceKind getKind();

    /**
     * What was established, seen or thought.
     *
     * @return the statement, never null
     */
    @Value.Redacted
    @NotBlank(message = "evidence says something")
    @Size(max = TextLimits.NARRATIVE)
    String getStatement();

    /**
     * Who established, saw or thinks it, and answers for the record of it.
     *
     * @return the person, never null
     */
    PersonId getBy();

    /**
     * The day it was established, seen or thought.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * Who reported it, if not the person named in {@link #getBy()}. An informant may need to be protected.
     *
     * @return the person, or empty if it was not reported by anybody else
     */
    @Value.Redacted
    Optional<PersonId> getReportedBy();

    /**
     * The day on which it was written down, if not the day of {@link #getOn()}.
     *
     * @return the day, or empty if it was not recorded
     */
    Optional<LocalDate> getRecordedOn();

    /**
     * The document that it was taken from, by a reference that finds it again.
     *
     * @return the reference, or empty if it was not taken from a document
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getSource();

    /**
     * Whether anybody has checked it.
     *
     * @return the state; not checked unless stated, never null
     */
    @Value.Default
    default AccuracyState getAccuracy() {
        return AccuracyState.UNCHECKED;
    }

    /**
     * The day on which it was last checked.
     *
     * @return the day, or empty if it was not checked or the day is not known
     */
    Optional<LocalDate> getCheckedOn();

    /**
     * Who says that it is wrong. A dispute stays on the record beside the statement.
     *
     * @return the disputes in order; empty if nobody disputes it, never null
     */
    List<@Valid Dispute> getDisputes();

    /** Insists on days in order, and that what is disputed is disputed by somebody. */
    @Value.Check
    default void check() {
        Checks.require(
                getRecordedOn().map(day -> !day.isBefore(getOn())).orElse(true),
                "EVIDENCE-01",
                "/recordedOn",
                "evidence is not written down before it is seen");
        Checks.require(
                getCheckedOn().isEmpty() || getAccuracy() != AccuracyState.UNCHECKED,
                "EVIDENCE-02",
                "/checkedOn",
                "what was not checked has no day of a check");
        Checks.require(
                (getAccuracy() == AccuracyState.DISPUTED) != getDisputes().isEmpty(),
                "EVIDENCE-03",
                "/disputes",
                "evidence is disputed exactly if somebody disputes it");
    }

    /**
     * Starts a piece of evidence.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
