package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralExpectations;
import io.github.cafkit.model.referral.ReferralHistory;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.ReferralRule;
import io.github.cafkit.model.referral.ReferralStatus;
import io.github.cafkit.model.referral.Referrer;
import io.github.cafkit.model.review.ReviewOutcome;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.review.ReviewSchedule;
import io.github.cafkit.model.review.ScheduledMeeting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Reviews and referrals come in every state that somebody has to act upon. */
class ReviewVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    @Test
    void reviews_end_with_the_next_one_and_with_the_end_of_support() {
        Seen<ReviewRecord> reviews = Seen.of(ReviewRecord.class, 600)
                .atLeast(20, "a next one", review -> review.getNextReviewOn().isPresent())
                .atLeast(10, "closed", review -> review.getClosure().isPresent())
                .atLeast(5, "the child spoke", review -> !review.childComments().isEmpty())
                .atLeast(10, "a scheduled one", review -> review.getSchedule().isPresent());
        for (ReviewOutcome outcome : ReviewOutcome.values()) {
            reviews.atLeast(2, outcome.name(), review -> review.getOutcome() == outcome);
        }
    }

    @Test
    void schedules_are_empty_full_moved_and_too_late() {
        Seen.of(ReviewSchedule.class, 600)
                .atLeast(2, "empty", schedule -> schedule.getMeetings().isEmpty())
                .atLeast(10, "four or more", schedule -> schedule.getMeetings().size() >= 4)
                .atLeast(
                        5,
                        "moved",
                        schedule -> schedule.getMeetings().stream()
                                .anyMatch(meeting -> meeting.getMovedBecause().isPresent()))
                .atLeast(
                        5, "something is wrong", schedule -> schedule.problems().hasErrors());
        Seen.of(ScheduledMeeting.class, 500).atLeast(5, "too late", ScheduledMeeting::exceeds);
    }

    @Test
    void referrals_are_in_every_status_and_go_every_way() {
        Seen<Referral> referrals = Seen.of(Referral.class, 3000);
        for (ReferralStatus status : ReferralStatus.values()) {
            referrals.atLeast(0.5, status.name(), referral -> referral.status() == status);
        }
        referrals
                .atLeast(1, "passed on twice", referral -> referral.recipients().size() > 2)
                .atLeast(
                        0.5,
                        "made again",
                        referral -> referral.getEvents().stream()
                                        .filter(event -> event.getMove() instanceof ReferralMove.Made)
                                        .count()
                                > 1)
                .atLeast(5, "a concern about harm", Referral::concernsHarm)
                .atLeast(5, "by the child", referral -> referral.getReferrer() instanceof Referrer.TheChild)
                .atLeast(5, "waiting", referral -> referral.waitingDays(DAY) > 0)
                .atLeast(
                        2,
                        "the family was told",
                        referral -> referral.getFamilyToldOn().isPresent());
    }

    @Test
    void histories_break_every_rule_about_referrals() {
        Seen<ReferralHistory> histories = Seen.of(ReferralHistory.class, 600)
                .atLeast(5, "in order", history -> findsNothing(history))
                .atLeast(
                        5,
                        "a chain",
                        history -> history.chains().stream()
                                .anyMatch(chain -> chain.referrals().size() > 1));
        for (ReferralRule rule : ReferralRule.values()) {
            histories.atLeast(
                    0.3,
                    rule.name(),
                    history -> history.findings(ReferralExpectations.standard(), DAY).stream()
                            .anyMatch(finding -> finding.rule() == rule));
        }
    }

    private static boolean findsNothing(ReferralHistory history) {
        return history.findings(ReferralExpectations.standard(), DAY).isEmpty();
    }
}
