package io.github.cafkit.model.completeness;

import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.review.ReviewRecord;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is on record when work with a child or family ends: the episode and, as far as there are any, the plan, its last
 * review, and the register of the records that are kept. Immutable and thread-safe; {@link #toString()} shows identifiers
 * alone.
 *
 * @param episode the support, before or after its end was recorded, not null
 * @param plan the last plan, or empty if the work ended before there was one, not null
 * @param review the last review of the plan, or empty if none was held, not null
 * @param records what the agency that closes knows about its records, or empty if it keeps no register, not null
 */
public record Ending(
        Episode episode, Optional<JointPlan> plan, Optional<ReviewRecord> review, Optional<RecordRegister> records) {

    private static final Set<EpisodeEventKind> ENDS =
            EnumSet.of(EpisodeEventKind.CLOSED, EpisodeEventKind.STEPPED_UP, EpisodeEventKind.TRANSFERRED);

    /**
     * Checks that the documents belong together.
     *
     * @throws io.github.cafkit.core.problem.ProblemException with {@code ENDING-01} if the plan is about somebody else,
     *     {@code ENDING-02} if it follows another framework than the episode, {@code ENDING-03} if the review is of
     *     another plan
     */
    public Ending {
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(records, "records");
        Checks.require(
                plan.map(JointPlan::getChild)
                        .map(child -> episode.getChildren().contains(child))
                        .orElse(true),
                "ENDING-01",
                "/plan/child",
                "the plan is about a child of the episode");
        Checks.require(
                plan.map(JointPlan::getFramework)
                        .map(episode.getFramework()::equals)
                        .orElse(true),
                "ENDING-02",
                "/plan/framework",
                "plan and episode follow one framework");
        Checks.require(
                review.map(ReviewRecord::getPlan)
                        .map(reviewed -> plan.map(JointPlan::getId)
                                .filter(reviewed::equals)
                                .isPresent())
                        .orElse(true),
                "ENDING-03",
                "/review/plan",
                "the review is of the plan");
    }

    /**
     * The end of work for which there is no plan.
     *
     * @param episode the support, not null
     * @return what is on record, never null
     */
    public static Ending of(Episode episode) {
        return new Ending(episode, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The end of work after a plan and its last review.
     *
     * @param episode the support, not null
     * @param plan the last plan, not null
     * @param review its last review, not null
     * @return what is on record, never null
     * @throws io.github.cafkit.core.problem.ProblemException if they do not belong together
     */
    public static Ending of(Episode episode, JointPlan plan, ReviewRecord review) {
        return new Ending(episode, Optional.of(plan), Optional.of(review), Optional.empty());
    }

    /**
     * The same end, with the register of records beside it.
     *
     * @param register the register, not null
     * @return what is on record, never null
     */
    public Ending withRecords(RecordRegister register) {
        return new Ending(episode, plan, review, Optional.of(register));
    }

    /**
     * The event by which the work ended.
     *
     * @return the event, or empty while the work goes on
     */
    public Optional<EpisodeEvent> end() {
        return lastEnd().stream().mapToObj(i -> episode.getEvents().get(i)).findFirst();
    }

    /** Where that event is. */
    OptionalInt lastEnd() {
        if (episode.state().live()) {
            return OptionalInt.empty();
        }
        for (int i = episode.getEvents().size() - 1; i >= 0; i--) {
            if (ENDS.contains(episode.getEvents().get(i).getKind())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Why the work ends: as the episode records it or, while the work goes on, as the last review does.
     *
     * @param framework the framework whose reasons count, not null
     * @return the reason, or empty if none is recorded or the framework does not list it
     */
    public Optional<ClosureReason> reason(Framework framework) {
        Optional<EpisodeEvent> end = end();
        if (end.isPresent() && end.get().getKind() != EpisodeEventKind.CLOSED) {
            ClosureKind kind = end.get().getKind() == EpisodeEventKind.STEPPED_UP
                    ? ClosureKind.STEPPED_UP
                    : ClosureKind.MOVED_OUT_OF_AREA;
            return framework.getClosureReasons().stream()
                    .filter(reason -> reason.getKind() == kind)
                    .findFirst()
                    .or(() -> Optional.of(ClosureReason.of(kind)));
        }
        return end.flatMap(EpisodeEvent::getClosure)
                .or(() -> review.flatMap(ReviewRecord::getClosure))
                .flatMap(code -> framework.closureReason(code.value()));
    }

    /** The identifiers of what is on record. */
    @Override
    public String toString() {
        return "Ending[episode=" + episode.getId() + ", plan=" + plan.map(JointPlan::getId) + ", review="
                + review.map(ReviewRecord::getId) + "]";
    }
}
