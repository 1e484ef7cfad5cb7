package io.github.cafkit.model.accountability;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One action of a plan: who does what, when, where and at what cost. Immutable and thread-safe; what is done is redacted
 * in {@code toString}.
 *
 * <p>At most one party is accountable, by construction. That nobody is yet, that there is no day or no cost, is allowed
 * in a draft and found by a plan review.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAccountability.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAccountability.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAccountability.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAccountability.class)
public interface Accountability extends WithAccountability {

    /**
     * Identifies the action within the plan.
     *
     * @return the identifier, never null
     */
    ActionId getId();

    /**
     * What is done: the provision, with its sort and quantity.
     *
     * @return the action in words, never null
     */
    @Value.Redacted
    @NotBlank(message = "an action says what is to be done")
    @Size(max = TextLimits.NARRATIVE)
    String getWhat();

    /**
     * What is provided, in terms that can be counted and compared.
     *
     * @return the provision, or empty while it is only put in words
     */
    Optional<@Valid Provision> getProvision();

    /**
     * Who answers for it.
     *
     * @return the one party accountable, or empty while nobody is
     */
    Optional<Party> getAccountable();

    /**
     * Who helps.
     *
     * @return the parties in order, without the one accountable; empty if nobody helps, never null
     */
    List<Party> getSupporting();

    /**
     * The day on which it begins, where that is not the first day of a recurrence.
     *
     * @return the day, or empty if none is agreed
     */
    Optional<LocalDate> getStartsOn();

    /**
     * When.
     *
     * @return a deadline or a recurrence, or empty while none is agreed
     */
    Optional<Timing> getWhen();

    /**
     * Where.
     *
     * @return a place, anywhere or remote, or empty while it is not agreed
     */
    Optional<Place> getWhere();

    /**
     * At what cost, and paid for by whom.
     *
     * @return the cost, or empty while nobody has asked
     */
    Optional<@Valid Cost> getCost();

    /**
     * Whether the cost is agreed, by whom and when.
     *
     * @return the agreement, or empty if nobody was asked
     */
    Optional<@Valid CostAgreement> getCostAgreement();

    /**
     * What has to be shared with whom before it can be done.
     *
     * @return the needs in order; empty if nothing has to be shared, never null
     */
    List<SharingNeed> getSharingNeeds();

    /**
     * How far it has come.
     *
     * @return the status; not started unless stated, never null
     */
    @Value.Default
    default ActionStatus getStatus() {
        return ActionStatus.NOT_STARTED;
    }

    /**
     * Progress, and reasons for what was not done.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getProgress();

    /**
     * The day on which it was last reported upon.
     *
     * @return the day, or empty if nobody has reported
     */
    Optional<LocalDate> getReportedOn();

    /**
     * What was reported of it, day by day. {@link #reported} adds to it; nothing is taken away.
     *
     * @return the reports in the order of their days; empty if none is kept, never null
     */
    List<@Valid StatusReport> getStatusReports();

    /**
     * Who is told if it is not delivered.
     *
     * @return the person or agency, or empty if it is not agreed
     */
    Optional<Party> getEscalatesTo();

    /**
     * Who was told that it was not delivered, and what came of it.
     *
     * @return the escalations in order; empty if there was none, never null
     */
    List<@Valid Escalation> getEscalations();

    /**
     * This action with one more report. Its status, day of report and, if the report has words, progress become those of
     * the report.
     *
     * @param report the report, on the day of the last one or later, not null
     * @return the action, never null
     * @throws io.github.cafkit.core.problem.ProblemException with {@code ACTION-03} if the report is before the last one
     */
    default Accountability reported(StatusReport report) {
        return builder()
                .from(this)
                .addStatusReports(report)
                .status(report.getStatus())
                .reportedOn(report.getOn())
                .progress(report.getWords().or(this::getProgress))
                .build();
    }

    /**
     * How far it had come on a day, by the reports kept.
     *
     * @param day the day asked about, not null
     * @return the status last reported by then; not started before the first report; where no report is kept, the status
     *     of the action from the day on which it was reported, never null
     */
    default ActionStatus statusOn(LocalDate day) {
        if (getStatusReports().isEmpty()) {
            return getReportedOn().map(day::isBefore).orElse(false) ? ActionStatus.NOT_STARTED : getStatus();
        }
        return getStatusReports().stream()
                .filter(report -> !report.getOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(StatusReport::getStatus)
                .orElse(ActionStatus.NOT_STARTED);
    }

    /**
     * Whether it was given up and nothing says why.
     *
     * @return true if it is not done or cancelled, and no report of that status has words; where no report is kept, if
     *     there is no account of progress
     */
    default boolean lacksReason() {
        boolean words = getStatusReports().isEmpty()
                ? getProgress().isPresent()
                : getStatusReports().stream()
                        .anyMatch(report -> report.getStatus() == getStatus()
                                && report.getWords().isPresent());
        return getStatus().needsReason() && !words;
    }

    /**
     * What it costs, day by day: a price that does not recur is counted to the day on which the action begins.
     *
     * @param planStart the day to count to where the action names none, not null
     * @param terms the school terms, or empty if they are not known, not null
     * @return the payments in the order of days; none if there is no price or the action was dropped; empty if there is a
     *     price and they cannot be counted, as the action does not recur or the terms are not known
     */
    default Optional<List<Payment>> payments(LocalDate planStart, Optional<SchoolTerms> terms) {
        if (getStatus().dropped() || !(getCost().orElse(null) instanceof Cost.Payable cost)) {
            return Optional.of(List.of());
        }
        boolean once = cost instanceof Cost.Priced;
        return cost.payments(once ? getStartsOn().map(Timing::by).or(this::getWhen) : getWhen(), planStart, terms);
    }

    /**
     * Whether it is late.
     *
     * @param day the day asked about, not null
     * @return true if it is open and its last day lies before the day
     */
    default boolean overdueOn(LocalDate day) {
        return getStatus().open()
                && getWhen().map(timing -> timing.lastDay().isBefore(day)).orElse(false);
    }

    /**
     * Insists that nobody supports twice, or supports what they are accountable for, and that status and reports agree.
     */
    @Value.Check
    default void check() {
        Checks.requireDistinct(
                getSupporting(), party -> party, "ACTION-01", "/supporting", "nobody supports an action twice");
        Checks.require(
                getAccountable().map(party -> !getSupporting().contains(party)).orElse(true),
                "ACTION-02",
                "/supporting",
                "the party accountable for an action is not listed as supporting it");
        for (int i = 1; i < getStatusReports().size(); i++) {
            Checks.require(
                    !getStatusReports()
                            .get(i)
                            .getOn()
                            .isBefore(getStatusReports().get(i - 1).getOn()),
                    "ACTION-03",
                    "/statusReports/" + i,
                    "reports are added in the order of their days");
        }
        if (!getStatusReports().isEmpty()) {
            StatusReport last = getStatusReports().get(getStatusReports().size() - 1);
            Checks.require(
                    getStatus() == last.getStatus() && getReportedOn().equals(Optional.of(last.getOn())),
                    "ACTION-04",
                    "/status",
                    "the status of an action and its day are those of the last report");
        }
    }

    /**
     * Starts an action.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Accountability}. */
    final class Builder extends ImmutableAccountability.Builder {
        Builder() {}
    }
}
