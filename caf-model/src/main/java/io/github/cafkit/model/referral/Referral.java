package io.github.cafkit.model.referral;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A child referred to a service, from the day somebody asks until the day it is known what came of it. Immutable and
 * thread-safe; who refers, why and every text are redacted in {@code toString}.
 *
 * <p>It may be held unfinished. What happened to it is only ever added, with {@link #moved}; its status is what its
 * {@link #getEvents() events} make it. Whether it took the usual route is asked of {@link ReferralRoutes}, and what went
 * wrong across all referrals of a child of {@link ReferralHistory}.
 */
@Value.Immutable
@CafValue
@JsonDocument(Referral.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReferral.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReferral.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReferral.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReferral.class)
public interface Referral extends WithReferral {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/referral/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the referral.
     *
     * @return the identifier, never null
     */
    ReferralId getId();

    /**
     * The child.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * Who refers the child.
     *
     * @return the referrer, never null
     */
    @Value.Redacted
    Referrer getReferrer();

    /**
     * Whom it is for at first. Who has it after it was passed on, {@link #holderOn} tells.
     *
     * @return the recipient, never null
     */
    Recipient getRecipient();

    /**
     * The earlier referral that this one takes up: made again after it came to nothing, or by the service that it went
     * to.
     *
     * @return the referral, or empty if it takes up none
     */
    Optional<ReferralId> getFollows();

    /**
     * Why the child is referred, as codes of the catalogue.
     *
     * @return the codes sorted; empty while there is none, never null
     */
    @Value.Redacted
    @Value.NaturalOrder
    @NotEmpty(groups = ReadyToShare.class, message = "a referral has at least one reason")
    SortedSet<ReasonCode> getReasons();

    /**
     * Why the child is referred, in words.
     *
     * @return the words, or empty while there are none
     */
    @Value.Redacted
    Optional<
                    @NotBlank(groups = ReadyToShare.class, message = "a referral says in words why it is made")
                    @Size(max = TextLimits.NARRATIVE) String>
            getReasonInWords();

    /**
     * What the service is asked to do.
     *
     * @return the request, or empty if it is left to the service
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getAskedFor();

    /**
     * How soon an answer is needed.
     *
     * @return the urgency; not stated unless set, never null
     */
    @Value.Default
    @Value.Redacted
    default Urgency getUrgency() {
        return Urgency.NOT_STATED;
    }

    /**
     * What the referral rests on: a consent, or why there is none.
     *
     * @return the basis, or empty while nothing is recorded, which is no permission
     */
    @Value.Redacted
    Optional<
                    @NotNull(groups = ReadyToShare.class, message = "a consent is recorded, or why there is none")
                    ReferralConsent>
            getConsent();

    /**
     * The version of the assessment that it rests on.
     *
     * @return the assessment, or empty if it rests on none
     */
    Optional<AssessmentId> getAssessment();

    /**
     * The needs of that assessment that it is to answer.
     *
     * @return the needs sorted; empty if none was named, never null
     */
    @Value.NaturalOrder
    SortedSet<NeedId> getNeeds();

    /**
     * The main reason why the child is in need, where social care has recorded one.
     *
     * @return the code, or empty if none was recorded
     */
    @Value.Redacted
    Optional<PrimaryNeed> getPrimaryNeed();

    /**
     * Who it comes from in the codes of social care, where it was recorded. Otherwise {@link RoleCatalogue#sourceOf}
     * tells the code that goes with the referrer.
     *
     * @return the code, or empty if none was recorded
     */
    @Value.Redacted
    Optional<ReferralSource> getSource();

    /**
     * What was done before the referral was made.
     *
     * @return the steps in order, each once; may be empty, never null
     */
    List<StepDone> getStepsDone();

    /**
     * What the child says about it.
     *
     * @return the child's own words, or empty while they were not asked for
     */
    Optional<@Valid OwnWords> getChildView();

    /**
     * What parents and carers say about it.
     *
     * @return their own words in order; empty while they were not asked for, never null
     */
    List<@Valid OwnWords> getParentViews();

    /**
     * What happened to it, in the order of happening.
     *
     * @return the events; empty while it is prepared, never null
     */
    List<@Valid ReferralEvent> getEvents();

    /**
     * The day on which the referrer was told how it ended.
     *
     * @return the day, or empty while nobody told
     */
    Optional<LocalDate> getReferrerToldOn();

    /**
     * The day on which the family was told how it ended.
     *
     * @return the day, or empty while nobody told
     */
    Optional<LocalDate> getFamilyToldOn();

    /**
     * The same referral with one thing more that happened.
     *
     * @param event what happened, not null
     * @return the referral, never null
     * @throws io.github.cafkit.core.problem.ProblemException with the reason if it may not happen
     */
    default Referral moved(ReferralEvent event) {
        return builder().from(this).addEvents(event).build();
    }

    /**
     * The same referral with one thing more that happened.
     *
     * @param on the day, not null
     * @param move what happened, not null
     * @return the referral, never null
     * @throws io.github.cafkit.core.problem.ProblemException with the reason if it may not happen
     */
    default Referral moved(LocalDate on, ReferralMove move) {
        return moved(ReferralEvent.of(on, move));
    }

    /**
     * Why something may not happen to it next.
     *
     * @param event what would happen, not null
     * @return the reasons, with the place of the new event; empty if it may happen, never null
     */
    default Problems refusals(ReferralEvent event) {
        List<ReferralEvent> after = new ArrayList<>(getEvents());
        after.add(event);
        return Moves.check(getRecipient(), after);
    }

    /**
     * The status after all that happened.
     *
     * @return the status, never null
     */
    default ReferralStatus status() {
        return getEvents().isEmpty()
                ? ReferralStatus.DRAFT
                : getEvents().get(getEvents().size() - 1).getMove().status();
    }

    /**
     * The status at the end of a day.
     *
     * @param day the day, not null
     * @return the status, never null
     */
    default ReferralStatus statusOn(LocalDate day) {
        return Moves.until(getEvents(), day)
                .map(event -> event.getMove().status())
                .reduce(ReferralStatus.DRAFT, (before, after) -> after);
    }

    /**
     * The day on which it was first made.
     *
     * @return the day, or empty while it is prepared
     */
    default Optional<LocalDate> madeOn() {
        return getEvents().stream().map(ReferralEvent::getOn).findFirst();
    }

    /**
     * The day of the first answer of a service; that it arrived or was passed on is none.
     *
     * @return the day, or empty while nobody has answered
     */
    default Optional<LocalDate> answeredOn() {
        return getEvents().stream()
                .filter(event -> event.getMove().status().answer())
                .map(ReferralEvent::getOn)
                .findFirst();
    }

    /**
     * The day on which it ended.
     *
     * @return the day, or empty while it is open
     */
    default Optional<LocalDate> endedOn() {
        return status().ended()
                ? Optional.of(getEvents().get(getEvents().size() - 1).getOn())
                : Optional.empty();
    }

    /**
     * Who has or had it at the end of a day.
     *
     * @param day the day, not null
     * @return the one it was last made to or passed on to, or empty if it is prepared or has gone back to the referrer
     */
    default Optional<Recipient> holderOn(LocalDate day) {
        return Moves.holder(getRecipient(), Moves.until(getEvents(), day).toList());
    }

    /**
     * Everybody it went to.
     *
     * @return the recipient it is for, and each it was passed on to, in order and with repetitions, never null
     */
    default List<Recipient> recipients() {
        return Stream.concat(
                        Stream.of(getRecipient()),
                        getEvents().stream()
                                .map(ReferralEvent::getMove)
                                .filter(ReferralMove.PassedOn.class::isInstance)
                                .map(move -> ((ReferralMove.PassedOn) move).to()))
                .toList();
    }

    /**
     * The day on which help is expected to begin, for a child on a waiting list at the end of a day.
     *
     * @param day the day, not null
     * @return the expected day, or empty if the child is on no waiting list then or nobody could say
     */
    default Optional<LocalDate> expectedOn(LocalDate day) {
        return Moves.until(getEvents(), day)
                .map(ReferralEvent::getMove)
                .reduce((before, after) -> after)
                .flatMap(
                        move -> move instanceof ReferralMove.Waiting waiting ? waiting.expectedOn() : Optional.empty());
    }

    /**
     * How long the child has waited up to a day, whoever had the referral: the nights for which it was made, received,
     * waiting, passed on or sent back. The time after a service took the child on does not count, unless the child was
     * put on a waiting list after that.
     *
     * @param day the day up to which to count, not null
     * @return whole days, 0 before and on the day on which it was made, never negative
     */
    default long waitingDays(LocalDate day) {
        long days = 0;
        for (int i = 0; i < getEvents().size(); i++) {
            LocalDate from = getEvents().get(i).getOn();
            LocalDate next = i + 1 < getEvents().size() ? getEvents().get(i + 1).getOn() : day;
            LocalDate until = next.isBefore(day) ? next : day;
            if (getEvents().get(i).getMove().status().waits() && until.isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, until);
            }
        }
        return days;
    }

    /**
     * Whether it is about harm, as far as the library's codes tell: one of its reasons is, it rests on a safeguarding
     * ground, its primary need is abuse or neglect, or somebody is in danger now. Such a referral always goes: no route
     * and no step before is asked for. In doubt it is one.
     *
     * @return true if it is
     */
    default boolean concernsHarm() {
        return getUrgency() == Urgency.IMMEDIATE
                || getConsent()
                        .map(ReferralConsent.Safeguarding.class::isInstance)
                        .orElse(false)
                || getPrimaryNeed()
                        .map(need -> need == PrimaryNeed.ABUSE_OR_NEGLECT)
                        .orElse(false)
                || getReasons().stream()
                        .anyMatch(code -> ReferralReason.find(code)
                                .map(ReferralReason::aboutHarm)
                                .orElse(false));
    }

    /**
     * The referral as it stood at the end of a day: without what happened, and what was told, after it.
     *
     * @param day the day, not null
     * @return the referral, in preparation if it was not made by then, never null
     */
    default Referral asOf(LocalDate day) {
        return builder()
                .from(this)
                .events(Moves.until(getEvents(), day).toList())
                .referrerToldOn(getReferrerToldOn().filter(told -> !told.isAfter(day)))
                .familyToldOn(getFamilyToldOn().filter(told -> !told.isAfter(day)))
                .build();
    }

    /**
     * Insists on the schema, on moves that may follow each other, and on what goes together.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default Referral check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Moves.check(getRecipient(), getEvents()).throwIfErrors();
        Checks.require(
                !getFollows().equals(Optional.of(getId())), "REFERRAL-05", "/follows", "a referral follows another");
        Checks.require(
                getNeeds().isEmpty() || getAssessment().isPresent(),
                "REFERRAL-06",
                "/assessment",
                "needs are those of an assessment that is named");
        Checks.requireDistinct(
                getStepsDone(), StepDone::step, "REFERRAL-07", "/stepsDone", "each step before is named once");
        Checks.require(
                !(getReferrer() instanceof Referrer.OfFamily family)
                        || !family.person().equals(getChild()),
                "REFERRAL-08",
                "/referrer",
                "a child who asks in person is a referrer of its own kind");
        told(getReferrerToldOn(), "/referrerToldOn");
        told(getFamilyToldOn(), "/familyToldOn");
        return current ? this : withSchema(SCHEMA);
    }

    private void told(Optional<LocalDate> on, String path) {
        Checks.require(
                on.isEmpty() || endedOn().map(end -> !on.get().isBefore(end)).orElse(false),
                "REFERRAL-09",
                path,
                "how a referral ended is told when it has ended");
    }

    /**
     * Starts a referral.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link Referral}. */
    final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
