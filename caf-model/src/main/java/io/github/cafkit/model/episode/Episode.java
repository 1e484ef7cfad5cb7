package io.github.cafkit.model.episode;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * The support of one child or family from the first concern to its end, as a list of events that only grows. Immutable
 * and thread-safe; texts are redacted in {@code toString}.
 *
 * <pre>{@code
 * Episode episode = Episode.open(id, framework, List.of(child), identified);
 * Episode asked = episode.after(consentAsked);
 * asked.possibleMoves(MoverRole.PRACTITIONER).forEach(move -> page.line(move.label()));
 * }</pre>
 *
 * <p>Where it stands is never stored: it follows from the events, by the table in {@link EpisodeMoves}. A step that the
 * table does not have is refused, with what is possible instead. That orders the record and nothing else; a safeguarding
 * stop is open to everybody at any time.
 *
 * <p>An episode has no {@code with} methods, as events are added and never taken away. A program that takes in an episode
 * from elsewhere asks {@link #problemsSince} whether it still holds everything that was there before.
 */
@Value.Immutable
@CafValue
@JsonDocument(Episode.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEpisode.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEpisode.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEpisode.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEpisode.class)
public interface Episode {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/episode/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the episode.
     *
     * @return the identifier, never null
     */
    EpisodeId getId();

    /**
     * The episode that this one goes on from: one before it, or that of another authority.
     *
     * @return the episode, or empty if there is none
     */
    Optional<EpisodeId> getFollows();

    /**
     * The framework that is followed. Its closure reasons are those that an event may name.
     *
     * @return the framework, never null
     */
    FrameworkId getFramework();

    /**
     * The child, or the children of the family.
     *
     * @return at least one child, sorted, never null
     */
    @Value.NaturalOrder
    SortedSet<PersonId> getChildren();

    /**
     * Others of the family whom the support is for.
     *
     * @return the people, sorted; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<PersonId> getFamily();

    /**
     * What happened.
     *
     * @return at least one event, in the order recorded, never null
     */
    List<@Valid EpisodeEvent> getEvents();

    /**
     * On what ground the work was done, and when.
     *
     * @return the bases, one at a time, in the order of days; empty while none is recorded, never null
     */
    List<@Valid DatedLegalBasis> getBasisHistory();

    /**
     * The offers of a meeting for the family's own decisions.
     *
     * @return the offers in the order recorded; may be empty, never null
     */
    List<@Valid FamilyGroupOffer> getFamilyGroupOffers();

    /**
     * Opens the record of an episode.
     *
     * @param id identifies it, not null
     * @param framework the framework that is followed, not null
     * @param children the child, or the children of the family, at least one, not null
     * @param first the event that opens it: one of {@link EpisodeMoves#opening()}, not null
     * @return the episode, never null
     * @throws ProblemException with the code {@code EPISODE-1x} if the event does not open a record
     */
    static Episode open(EpisodeId id, FrameworkId framework, Iterable<PersonId> children, EpisodeEvent first) {
        return builder()
                .id(id)
                .framework(framework)
                .addAllChildren(children)
                .addEvents(first)
                .build();
    }

    /**
     * The episode with one more event.
     *
     * @param event what happened, not null
     * @return the next value, never null
     * @throws ProblemException if {@link #refusalOf} says why not
     */
    default Episode after(EpisodeEvent event) {
        refusalOf(event).throwIfErrors();
        return builder().from(this).addEvents(event).build();
    }

    /**
     * Why an event cannot be added now. A safeguarding stop always can.
     *
     * @param event what happened, not null
     * @return empty if it can; else one problem: earlier than the last event ({@code EPISODE-11}), not a next step
     *     ({@code EPISODE-12}), not in that capacity ({@code EPISODE-13}), or something is missing ({@code EPISODE-14}).
     *     The message says what is possible instead
     */
    default Problems refusalOf(EpisodeEvent event) {
        return ledger(LocalDate.MAX)
                .refusal(event, "/events/" + getEvents().size())
                .map(Problems::of)
                .orElseGet(Problems::none);
    }

    /**
     * Where the episode stands.
     *
     * @return the state after the last event, never null
     */
    default EpisodeState state() {
        return ledger(LocalDate.MAX).state().orElseThrow();
    }

    /**
     * Where the episode stood at the end of a day.
     *
     * @param day the day asked about, not null
     * @return the state, or empty before the first event. A stop that was recorded late, after an event of a later day,
     *     counts from the day of that event
     */
    default Optional<EpisodeState> stateOn(LocalDate day) {
        return ledger(day).state();
    }

    /**
     * What may happen next, whoever records it.
     *
     * @return the moves in the order of the table, never empty, never null
     */
    default List<EpisodeMove> possibleMoves() {
        return EpisodeMoves.from(state());
    }

    /**
     * What somebody may record next. What each move needs is in it.
     *
     * @param role in what capacity, not null
     * @return the moves in the order of the table, never empty, never null
     */
    default List<EpisodeMove> possibleMoves(MoverRole role) {
        return possibleMoves().stream().filter(move -> move.by().contains(role)).toList();
    }

    /**
     * Who leads on a day.
     *
     * @param day the day asked about, not null
     * @return the lead professional, or empty if nobody leads or support has ended
     */
    default Optional<PersonId> leadOn(LocalDate day) {
        return ledger(day).lead();
    }

    /**
     * Which agencies take part on a day.
     *
     * @param day the day asked about, not null
     * @return the agencies sorted; empty if none is recorded or support has ended, never null
     */
    default List<AgencyId> agenciesOn(LocalDate day) {
        return List.copyOf(ledger(day).agencies());
    }

    /**
     * The legal basis on a day.
     *
     * @param day the day asked about, not null
     * @return the basis, or empty if none is recorded
     */
    default Optional<DatedLegalBasis> basisOn(LocalDate day) {
        return getBasisHistory().stream()
                .filter(dated -> dated.period().contains(day))
                .findFirst();
    }

    /**
     * The stages gone through by a day, each with its length.
     *
     * @param day the day asked about, at which the last of them is cut off, not null
     * @return the stages in order; empty before the first event, never null
     */
    default List<EpisodeStage> stagesUntil(LocalDate day) {
        return EpisodeStages.of(this, day);
    }

    /**
     * How long the episode stood in a state, all its stages together.
     *
     * @param state the state, not null
     * @param day the day asked about, not null
     * @return the number of days
     */
    default long daysIn(EpisodeState state, LocalDate day) {
        return stagesUntil(day).stream()
                .filter(stage -> stage.state() == state)
                .mapToLong(EpisodeStage::days)
                .sum();
    }

    /**
     * The episode on another legal basis. The one before ends on the day before; no new assessment is needed for it.
     *
     * @param basis the basis, with its first day after that of the one before, not null
     * @return the next value, never null
     * @throws ProblemException if two bases would be in force on one day, or a recorded move would lose its basis
     */
    default Episode onBasis(DatedLegalBasis basis) {
        List<DatedLegalBasis> ended = getBasisHistory().stream()
                .map(dated -> dated.period().contains(basis.getFirstDay())
                                && dated.getFirstDay().isBefore(basis.getFirstDay())
                        ? dated.withLastDay(basis.getFirstDay().minusDays(1))
                        : dated)
                .toList();
        return builder().from(this).basisHistory(ended).addBasisHistory(basis).build();
    }

    /**
     * The episode with an offer of a family group meeting, or the reason for making none.
     *
     * @param offer the offer, not null
     * @return the next value, never null
     */
    default Episode offering(FamilyGroupOffer offer) {
        return builder().from(this).addFamilyGroupOffers(offer).build();
    }

    /**
     * What somebody should look at. Warnings: days of a live episode without a legal basis ({@code EPISODE-21}), agencies
     * at work without a lead professional ({@code EPISODE-22}), a basis of consent where consent is declined or withdrawn
     * ({@code EPISODE-24}). Error: a safeguarding stop on which nobody has decided ({@code EPISODE-23}).
     *
     * @param day the day asked about, not null
     * @return the problems, in the order of their codes, never null
     */
    default Problems problemsOn(LocalDate day) {
        return EpisodeChecks.on(this, day);
    }

    /**
     * Whether this is an earlier value of the same episode grown, with nothing taken away: another episode or other
     * children ({@code EPISODE-31}), an event changed or gone ({@code EPISODE-32}), a legal basis changed or gone, its
     * last day aside ({@code EPISODE-33}), an offer gone ({@code EPISODE-34}).
     *
     * @param earlier the earlier value, not null
     * @return the errors, empty if everything is still there, never null
     */
    default Problems problemsSince(Episode earlier) {
        return EpisodeChecks.since(this, earlier);
    }

    private EpisodeLedger ledger(LocalDate until) {
        EpisodeLedger ledger = new EpisodeLedger(getBasisHistory());
        for (EpisodeEvent event : getEvents()) {
            if (event.getOn().isAfter(until)) {
                break;
            }
            ledger.apply(event);
        }
        return ledger;
    }

    /**
     * Insists on the schema, on a child, on one legal basis at a time, and that every event was possible when it came.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default Episode check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.require(!getChildren().isEmpty(), "EPISODE-01", "/children", "an episode is about a child");
        Checks.require(!getEvents().isEmpty(), "EPISODE-02", "/events", "an episode begins with an event");
        for (int i = 1; i < getBasisHistory().size(); i++) {
            DatedLegalBasis before = getBasisHistory().get(i - 1);
            Checks.require(
                    !before.period().end().isAfter(getBasisHistory().get(i).getFirstDay()),
                    "EPISODE-03",
                    "/basisHistory/" + i + "/firstDay",
                    "one legal basis ends before the next begins");
        }
        EpisodeLedger ledger = new EpisodeLedger(getBasisHistory());
        for (int i = 0; i < getEvents().size(); i++) {
            Optional<Problem> refusal = ledger.refusal(getEvents().get(i), "/events/" + i);
            if (refusal.isPresent()) {
                throw new ProblemException(refusal.get());
            }
            ledger.apply(getEvents().get(i));
        }
        return current ? this : builder().from(this).schema(SCHEMA).build();
    }

    /**
     * Starts an episode, as a reader of documents does; {@link #open} is for everybody else.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link Episode}. */
    final class Builder extends ImmutableEpisode.Builder {
        Builder() {}
    }
}
