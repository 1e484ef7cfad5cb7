package io.github.cafkit.model.coordination;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.casefile.BookedDay;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.review.Cadence;
import io.github.cafkit.model.review.ReviewRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether plans are reviewed: booked, held in time, and with the family. */
final class ReviewChecks {

    private final Inquiry inquiry;
    private final LocalDate day;

    ReviewChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.day = inquiry.day();
    }

    void run() {
        for (PlanHistory history : inquiry.file().getPlans()) {
            List<ReviewRecord> held = inquiry.file().reviewsOf(history).stream()
                    .filter(review -> !review.getHeldOn().isAfter(day))
                    .toList();
            history.active().ifPresent(plan -> next(plan, held));
            heldInTime(history, held);
            held.stream().filter(review -> inquiry.recent(review.getHeldOn())).forEach(this::familyHeard);
        }
    }

    private void next(JointPlan plan, List<ReviewRecord> held) {
        Optional<LocalDate> agreed = plan.getReview().flatMap(ReviewArrangement::getNextOn);
        Optional<ReviewRecord> last = held.stream().reduce((earlier, later) -> later);
        boolean ends = last.flatMap(ReviewRecord::getClosure).isPresent();
        boolean missed = agreed.map(on -> on.isBefore(day)
                        && last.map(review -> review.getHeldOn().isBefore(on)).orElse(true))
                .orElse(false);
        if (missed) {
            inquiry.add(
                    CoordinatorRule.REVIEW_IN_TIME,
                    Severity.WARNING,
                    Inquiry.place(plan, "/review/nextOn"),
                    "the review agreed for " + agreed.get() + " was not held",
                    List.of());
        } else if (!ends && !booked()) {
            inquiry.add(
                    CoordinatorRule.REVIEW_BOOKED,
                    Severity.ERROR,
                    Inquiry.place(plan, "/review/nextOn"),
                    "no next review is booked",
                    List.of());
        } else if (!ends) {
            nextInTime(plan, last);
        }
    }

    private boolean booked() {
        return inquiry.file().bookedFrom(day).stream().anyMatch(booked -> booked.kind() == BookedDay.Kind.REVIEW);
    }

    private void nextInTime(JointPlan plan, Optional<ReviewRecord> last) {
        Optional<LocalDate> latest = cadence(plan)
                .flatMap(cadence -> last.map(ReviewRecord::getHeldOn)
                        .map(cadence::nextBy)
                        .orElseGet(() -> cadence.firstBy(plan.getStartsOn())));
        Optional<LocalDate> first = inquiry.file().bookedFrom(day).stream()
                .filter(booked -> booked.kind() == BookedDay.Kind.REVIEW)
                .map(BookedDay::on)
                .findFirst();
        if (first.isPresent() && latest.map(first.get()::isAfter).orElse(false)) {
            inquiry.add(
                    CoordinatorRule.REVIEW_IN_TIME,
                    Severity.WARNING,
                    Inquiry.place(plan, "/review/nextOn"),
                    "the next review is booked for " + first.get() + ", after " + latest.get()
                            + ", the last day that the framework allows",
                    List.of());
        }
    }

    private Optional<Cadence> cadence(JointPlan plan) {
        return inquiry.framework(plan.getFramework())
                .map(Framework::getReviewPolicy)
                .map(Cadence::of);
    }

    private void heldInTime(PlanHistory history, List<ReviewRecord> held) {
        Optional<ReviewRecord> before = Optional.empty();
        for (ReviewRecord review : held) {
            Optional<LocalDate> due = due(history, before, review);
            LocalDate on = review.getHeldOn();
            if (inquiry.recent(on) && due.map(on::isAfter).orElse(false)) {
                long late = ChronoUnit.DAYS.between(due.get(), on);
                inquiry.add(
                        CoordinatorRule.REVIEW_IN_TIME,
                        Severity.WARNING,
                        place(review, "/heldOn"),
                        "it was held " + late + (late == 1 ? " day" : " days") + " after " + due.get()
                                + ", when it was due",
                        List.of());
            }
            before = Optional.of(review);
        }
    }

    /** The day agreed upon, or the last that the framework allows, whichever is earlier. */
    private Optional<LocalDate> due(PlanHistory history, Optional<ReviewRecord> before, ReviewRecord review) {
        JointPlan first = history.getVersions().get(0);
        JointPlan reviewed = history.version(review.getPlan()).orElse(first);
        Optional<LocalDate> agreed = before.flatMap(ReviewRecord::getNextReviewOn)
                .or(() -> reviewed.getReview().flatMap(ReviewArrangement::getNextOn));
        Optional<LocalDate> allowed = cadence(reviewed)
                .flatMap(cadence -> before.map(ReviewRecord::getHeldOn)
                        .map(cadence::nextBy)
                        .orElseGet(() -> cadence.firstBy(first.getStartsOn())));
        return Stream.concat(agreed.stream(), allowed.stream()).min(LocalDate::compareTo);
    }

    private void familyHeard(ReviewRecord review) {
        if (review.getNoCommentReason().isPresent()) {
            return;
        }
        if (review.childComments().isEmpty()) {
            notHeard(review, "the review has no words of the child, and no reason why not");
        }
        if (review.familyComments().isEmpty()) {
            notHeard(review, "the review has no words of a parent or carer, and no reason why not");
        }
    }

    private void notHeard(ReviewRecord review, String message) {
        inquiry.add(CoordinatorRule.FAMILY_HEARD, Severity.WARNING, place(review, "/comments"), message, List.of());
    }

    private static CasePlace place(ReviewRecord review, String path) {
        return new CasePlace(CaseDocument.REVIEW, review.getId().value(), path);
    }
}
