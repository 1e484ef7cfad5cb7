package io.github.cafkit.model.episode;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Something that happened in an episode. Immutable and thread-safe; the reason is redacted in {@code toString}.
 *
 * <pre>{@code
 * EpisodeEvent closed = EpisodeEvent.of(EpisodeEventKind.CLOSED, day, chair, MoverRole.TEAM)
 *         .closure(ClosureCode.of("NEEDS_MET"))
 *         .reason("The family manages with what the school offers every child.")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEpisodeEvent.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEpisodeEvent.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEpisodeEvent.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEpisodeEvent.class)
public interface EpisodeEvent extends WithEpisodeEvent {

    /**
     * What happened.
     *
     * @return the kind, never null
     */
    EpisodeEventKind getKind();

    /**
     * When it happened.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * Who did it or answers for it. Consent is withdrawn by somebody of the family, whoever writes it down.
     *
     * @return the person, never null
     */
    PersonId getBy();

    /**
     * In what capacity.
     *
     * @return the capacity, never null
     */
    MoverRole getCapacity();

    /**
     * Who wrote it down.
     *
     * @return the person, or empty if it is the one who did it
     */
    Optional<PersonId> getRecordedBy();

    /**
     * Why.
     *
     * @return the reason in words, or empty if none is recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /**
     * The records that belong to it.
     *
     * @return the references in order, each once; may be empty, never null
     */
    List<EventReference> getReferences();

    /**
     * The agencies that come with it, or go.
     *
     * @return the agencies sorted; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<AgencyId> getAgencies();

    /**
     * Who leads from then on.
     *
     * @return the person, or empty if that does not change
     */
    Optional<PersonId> getLead();

    /**
     * The decision that it rests on.
     *
     * @return the decision, or empty if it rests on none
     */
    Optional<@Valid EpisodeDecision> getDecision();

    /**
     * Why support ends.
     *
     * @return the reason, or empty if it does not end
     */
    Optional<ClosureCode> getClosure();

    /**
     * The authority that takes over.
     *
     * @return the authority, or empty if none does
     */
    Optional<AgencyId> getReceivingAuthority();

    /**
     * The identifiers of the records of one kind that belong to it.
     *
     * @param kind the kind, not null
     * @return the references in order; may be empty, never null
     */
    default List<EventReference> references(ReferenceKind kind) {
        return getReferences().stream()
                .filter(reference -> reference.kind() == kind)
                .toList();
    }

    /** Insists that each part is with an event that it says something about. */
    @Value.Check
    default void check() {
        Checks.requireDistinct(
                getReferences(),
                reference -> reference,
                "EPISODE-EVENT-01",
                "/references",
                "an event points at a record once");
        belongs(getClosure().isPresent(), "/closure", "a closing reason", EnumSet.of(EpisodeEventKind.CLOSED));
        belongs(
                getReceivingAuthority().isPresent(),
                "/receivingAuthority",
                "a receiving authority",
                EnumSet.of(EpisodeEventKind.TRANSFERRED));
        belongs(
                getDecision().isPresent(),
                "/decision",
                "a decision",
                EnumSet.of(EpisodeEventKind.STEPPED_UP, EpisodeEventKind.SAFEGUARDING_RESUMED));
        belongs(
                getLead().isPresent(),
                "/lead",
                "a lead professional",
                EnumSet.of(
                        EpisodeEventKind.LEAD_NOMINATED,
                        EpisodeEventKind.TEAM_FORMED,
                        EpisodeEventKind.DELIVERY_STARTED,
                        EpisodeEventKind.STEPPED_DOWN));
        belongs(
                !getAgencies().isEmpty(),
                "/agencies",
                "an agency",
                EnumSet.of(
                        EpisodeEventKind.AGENCY_JOINED,
                        EpisodeEventKind.AGENCY_LEFT,
                        EpisodeEventKind.TEAM_FORMED,
                        EpisodeEventKind.STEPPED_DOWN));
    }

    private void belongs(boolean present, String path, String part, Set<EpisodeEventKind> kinds) {
        Checks.require(
                !present || kinds.contains(getKind()),
                "EPISODE-EVENT-02",
                path,
                part + " belongs to another kind of event");
    }

    /**
     * Starts an event.
     *
     * @param kind what happened, not null
     * @param on the day, not null
     * @param by who did it, not null
     * @param capacity in what capacity, not null
     * @return a builder with the four, never null
     */
    static Builder of(EpisodeEventKind kind, LocalDate on, PersonId by, MoverRole capacity) {
        Builder builder = builder();
        builder.kind(kind).on(on).by(by).capacity(capacity);
        return builder;
    }

    /**
     * Starts an event.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EpisodeEvent}. */
    final class Builder extends ImmutableEpisodeEvent.Builder {
        Builder() {}
    }
}
