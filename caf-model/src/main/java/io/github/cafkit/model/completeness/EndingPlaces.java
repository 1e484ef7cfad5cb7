package io.github.cafkit.model.completeness;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.episode.EpisodeDecision;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.FormField;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.review.ActionProgress;
import io.github.cafkit.model.review.OutcomeEvaluated;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places at which something is missing when work ends, as JSON pointers that begin with the name of the document. */
final class EndingPlaces {

    /** Where nobody is left to review the work with, or there was no work. */
    private static final Set<ClosureKind> WITHOUT_REVIEW =
            EnumSet.of(ClosureKind.DECEASED, ClosureKind.OPENED_IN_ERROR);

    /** Where somebody else goes on with what is still open. */
    private static final Set<ClosureKind> HANDED_ON =
            EnumSet.of(ClosureKind.STEPPED_UP, ClosureKind.MOVED_OUT_OF_AREA, ClosureKind.SINGLE_AGENCY);

    private final Ending ending;
    private final Framework framework;
    private final Optional<ClosureReason> reason;

    EndingPlaces(Ending ending, Framework framework) {
        this.ending = ending;
        this.framework = framework;
        this.reason = ending.reason(framework);
    }

    Stream<String> ofPlan(Function<JointPlan, Stream<String>> places) {
        return ending.plan().stream().flatMap(places).map(path -> "/plan" + path);
    }

    Stream<String> withoutReason() {
        boolean unlisted = framework.getClosureReasons().isEmpty() && closureStated();
        return missing(reason.isEmpty() && !unlisted, closureStated() ? closure() : atEnd(""));
    }

    Stream<String> withoutDecision() {
        boolean decided = ending.end()
                .flatMap(EpisodeEvent::getDecision)
                .map(EpisodeDecision::getCapacity)
                .filter(MoverRole.SOCIAL_CARE::equals)
                .isPresent();
        return missing(
                reason.map(ClosureReason::isSocialCareDecisionNeeded).orElse(false) && !decided, atEnd("/decision"));
    }

    Stream<String> withoutReceiver() {
        boolean received =
                ending.end().flatMap(EpisodeEvent::getReceivingAuthority).isPresent();
        return missing(
                reason.map(ClosureReason::isReceivingAuthorityNeeded).orElse(false) && !received,
                atEnd("/receivingAuthority"));
    }

    Stream<String> withoutFinalReview() {
        if (!reviewNeeded()) {
            return Stream.empty();
        }
        return ending.review()
                .map(review -> missing(!review.getOutcome().allowsClosure(), "/review/outcome"))
                .orElseGet(() -> Stream.of(FormField.FINAL_REVIEW.pointer()));
    }

    Stream<String> withoutFeedback() {
        boolean heard = ending.review()
                .map(review -> !review.getComments().isEmpty() || reasonGiven(review))
                .orElse(false);
        return missing(reviewNeeded() && !heard, FormField.FAMILY_FEEDBACK.pointer());
    }

    Stream<String> withoutLead() {
        Optional<PersonId> lead = day().flatMap(ending.episode()::leadOn);
        return missing(lead.isPresent() && !tookPart(lead.get()), FormField.LEAD_INFORMED.pointer());
    }

    Stream<String> withoutRecords() {
        if (ending.records().isEmpty()) {
            return Stream.of(FormField.RECORDS_CLOSED.pointer());
        }
        List<KeptRecord> all = ending.records().get().getRecords();
        int[] ours = IntStream.range(0, all.size())
                .filter(i -> ending.episode().getChildren().contains(all.get(i).getChild()))
                .toArray();
        return ours.length == 0
                ? Stream.of(FormField.RECORDS_CLOSED.pointer())
                : IntStream.of(ours)
                        .filter(i -> all.get(i).getClosedOn().isEmpty())
                        .mapToObj(i -> "/records/records/" + i + "/closedOn");
    }

    /** Actions that neither the plan nor its last review ends, and that nobody takes on. */
    Stream<String> actionsOpen() {
        boolean handedOn =
                reason.map(ClosureReason::getKind).filter(HANDED_ON::contains).isPresent();
        return handedOn ? Stream.empty() : ofPlan(plan -> PlanPlaces.actions(plan, this::stillOpen, "/status"));
    }

    /** Evaluations to which neither the plan nor its last review gives a result. */
    Stream<String> withoutResult() {
        return ofPlan(plan -> IntStream.range(0, plan.getOutcomes().size())
                .boxed()
                .flatMap(i -> {
                    IntendedOutcome outcome = plan.getOutcomes().get(i);
                    String path = "/outcomes/" + i + "/evaluations";
                    List<Evaluation> all = outcome.getEvaluations();
                    return all.isEmpty()
                            ? Stream.of(path)
                            : IntStream.range(0, all.size())
                                    .filter(e -> all.get(e).getResult() == EvaluationResult.NOT_YET
                                            && !found(outcome, e + 1))
                                    .mapToObj(e -> path + "/" + e + "/result");
                }));
    }

    Stream<String> withoutChildComment() {
        boolean heard = ending.review()
                .map(review -> !review.childComments().isEmpty() || reasonGiven(review))
                .orElse(false);
        return heard ? Stream.empty() : ofPlan(PlanPlaces::withoutChildComment);
    }

    Stream<String> withoutParentComment() {
        boolean heard = ending.review()
                .map(review -> !review.familyComments().isEmpty() || reasonGiven(review))
                .orElse(false);
        return heard ? Stream.empty() : ofPlan(PlanPlaces::withoutParentComment);
    }

    private static boolean reasonGiven(ReviewRecord review) {
        return review.getNoCommentReason().isPresent();
    }

    private boolean reviewNeeded() {
        boolean worked = ending.plan().isPresent()
                || ending.episode().getEvents().stream()
                        .anyMatch(event -> event.getKind() == EpisodeEventKind.DELIVERY_STARTED);
        return worked
                && reason.map(ClosureReason::getKind)
                        .filter(WITHOUT_REVIEW::contains)
                        .isEmpty();
    }

    private boolean stillOpen(Accountability action) {
        ActionStatus status = ending.review().stream()
                .flatMap(review -> review.getProgress().stream())
                .filter(progress -> progress.getAction().equals(action.getId()))
                .map(ActionProgress::getStatus)
                .findFirst()
                .orElseGet(action::getStatus);
        return status.open();
    }

    private boolean found(IntendedOutcome outcome, int evaluation) {
        return ending.review().stream()
                .flatMap(review -> review.getEvaluations().stream())
                .filter(found -> found.getOutcome().equals(outcome.getId()) && found.getEvaluation() == evaluation)
                .map(OutcomeEvaluated::getResult)
                .anyMatch(result -> result != EvaluationResult.NOT_YET);
    }

    private Optional<LocalDate> day() {
        return ending.end().map(EpisodeEvent::getOn).or(() -> ending.review().map(ReviewRecord::getHeldOn));
    }

    private boolean tookPart(PersonId lead) {
        boolean recorded = ending.end()
                .map(end -> end.getBy().equals(lead)
                        || end.getRecordedBy().filter(lead::equals).isPresent())
                .orElse(false);
        return recorded
                || ending.review()
                        .map(review -> review.getChair()
                                        .filter(Party.person(lead)::equals)
                                        .isPresent()
                                || review.getPresent().stream()
                                        .anyMatch(person -> person.getPerson()
                                                .filter(lead::equals)
                                                .isPresent()))
                        .orElse(false);
    }

    private boolean closureStated() {
        return ending.end().flatMap(EpisodeEvent::getClosure).isPresent()
                || ending.review().flatMap(ReviewRecord::getClosure).isPresent();
    }

    private String closure() {
        return ending.end().flatMap(EpisodeEvent::getClosure).isPresent() ? atEnd("/closure") : "/review/closure";
    }

    /** A place in the event that ends the work, or that of the events while none does. */
    private String atEnd(String part) {
        return ending.lastEnd().stream()
                .mapToObj(i -> FormField.CLOSURE_REASON.pointer() + "/" + i + part)
                .findFirst()
                .orElse(FormField.CLOSURE_REASON.pointer());
    }

    private static Stream<String> missing(boolean lacks, String path) {
        return lacks ? Stream.of(path) : Stream.empty();
    }
}
