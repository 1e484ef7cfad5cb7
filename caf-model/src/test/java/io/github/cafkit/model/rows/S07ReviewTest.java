package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EpisodeHistory;
import io.github.cafkit.model.episode.EpisodeState;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.episode.ReferenceKind;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.review.ActionProgress;
import io.github.cafkit.model.review.Cadence;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.review.CommentSubject;
import io.github.cafkit.model.review.ReviewOutcome;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.review.ReviewSchedule;
import io.github.cafkit.model.review.ScheduledKind;
import io.github.cafkit.model.review.ScheduledMeeting;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Review: arrangements, half-termly monitoring, meetings of the coming year, and what families say. */
class S07ReviewTest {

    private static final Cadence SIX_WEEKS_THEN_TERMLY = Cadence.builder()
            .firstReviewWithin(Period.ofWeeks(6))
            .reviewWithin(Period.ofMonths(4))
            .halfTermlyMonitoring(true)
            .build();

    @Test
    void meetingsForTheComingTwelveMonthsAreFixedAroundTheSchoolYear() {
        ReviewSchedule schedule =
                ReviewSchedule.generate(SIX_WEEKS_THEN_TERMLY, Fixtures.STARTED, ProcessFixtures.schoolDays());

        assertThat(schedule.reviews())
                .extracting(ScheduledMeeting::getOn)
                .containsExactly(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 6, 12), LocalDate.of(2026, 10, 12));
        assertThat(schedule.problems().hasErrors()).isFalse();
    }

    @Test
    void progressIsLookedAtInEveryHalfTerm() {
        ReviewSchedule schedule =
                ReviewSchedule.generate(SIX_WEEKS_THEN_TERMLY, Fixtures.STARTED, ProcessFixtures.schoolDays());

        assertThat(schedule.getMeetings())
                .extracting(ScheduledMeeting::getKind)
                .containsExactly(
                        ScheduledKind.FIRST_REVIEW,
                        ScheduledKind.MONITORING,
                        ScheduledKind.MONITORING,
                        ScheduledKind.REVIEW,
                        ScheduledKind.REVIEW,
                        ScheduledKind.MONITORING);
    }

    @Test
    void familiesReviewTheirProgressAndCommentOnTheServices() {
        ReviewRecord review = sample("review-record.json");

        assertThat(review.childComments()).isNotEmpty();
        assertThat(review.familyComments()).isNotEmpty();
        assertThat(review.commentsOn(CommentSubject.PROGRESS)).hasSize(2);
        assertThat(review.commentsOn(CommentSubject.SERVICES))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getAgency()).isPresent());
    }

    @Test
    void aReviewWithoutTheChildOrTheFamilyIsNoticed() {
        assertThat(ProcessFixtures.review().withComments(List.of()).problemsAgainst(Fixtures.plan()))
                .extracting(Problem::path)
                .containsExactly("/comments", "/comments");
    }

    @Test
    void eachActionThatIsOpenIsSpokenAbout() {
        assertThat(ProcessFixtures.review()
                        .withProgress(List.<ActionProgress>of())
                        .problemsAgainst(Fixtures.plan())
                        .hasErrors())
                .isTrue();
    }

    @Test
    void aReviewEndsWithTheNextDateOrWithClosure() {
        ReviewRecord open = sample("review-record.json");
        ReviewRecord closed = sample("review-record-closing.json");

        assertThat(open.getNextReviewOn()).isPresent();
        assertThat(open.getClosure()).isEmpty();
        assertThat(closed.getNextReviewOn()).isEmpty();
        assertThat(closed.getClosure()).contains(ClosureCode.of("NEEDS_MET"));
        assertThatThrownBy(() -> open.withNextReviewOn(Optional.empty())).hasMessageContaining("REVIEW-RECORD-01");
        assertThatThrownBy(() -> closed.withNextReviewOn(LocalDate.of(2027, 1, 4)))
                .hasMessageContaining("REVIEW-RECORD-01");
    }

    @Test
    void whatTheReviewFoundGoesIntoTheNextVersionOfThePlan() {
        JointPlan next = ProcessFixtures.review().appliedTo(Fixtures.plan(), PlanId.of("plan-2"));

        assertThat(next.getVersion()).isEqualTo(2);
        assertThat(next.allActions().get(0).getStatus())
                .isEqualTo(ProcessFixtures.review().getProgress().get(0).getStatus());
    }

    @Test
    void aReviewThatAsksForSocialCareDoesNotEndSupportByItself() {
        ReviewRecord asked = ProcessFixtures.review().withOutcome(ReviewOutcome.STEP_UP);
        Episode reviewed = ProcessFixtures.upTo(EpisodeEventKind.REVIEW_HELD);

        assertThat(asked.getNextReviewOn()).isPresent();
        assertThat(ProcessFixtures.then(reviewed, EpisodeEventKind.REFERRED).state())
                .isEqualTo(EpisodeState.REVIEWED);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aReviewAndTheWayThereAreExchanged(Line line) {
        ReviewRecord review = ProcessFixtures.review()
                .withSchedule(
                        ReviewSchedule.generate(SIX_WEEKS_THEN_TERMLY, Fixtures.STARTED, ProcessFixtures.schoolDays()));
        Episode episode = ProcessFixtures.upTo(EpisodeEventKind.REVIEW_HELD);

        assertThat(line.read(line.write(review), ReviewRecord.class)).isEqualTo(review);
        assertThat(line.read(line.write(episode), Episode.class)).isEqualTo(episode);
    }

    @Test
    void theWholeWayFromANeedToItsEndIsReadByAPerson() {
        Episode episode = Line.JACKSON_2.read(Sample.named("episode.json").json(), Episode.class);
        LocalDate day = LocalDate.of(2026, 10, 1);

        assertThat(episode.state()).isEqualTo(EpisodeState.CLOSED);
        assertThat(episode.stateOn(LocalDate.of(2026, 1, 12))).contains(EpisodeState.DELIVERING);
        assertThat(episode.problemsOn(day)).isEmpty();
        assertThat(episode.getEvents())
                .filteredOn(event -> event.getKind() == EpisodeEventKind.REVIEW_HELD)
                .flatExtracting(event -> event.references(ReferenceKind.REVIEW))
                .hasSize(1);
        assertThat(EpisodeHistory.markdown(episode, day)).contains("**review held**", "| delivering |");
    }

    @Test
    void aConcernStopsEverythingUntilSocialCareDecides() {
        Episode episode =
                Line.JACKSON_3.read(Sample.named("episode-stepped-up.json").json(), Episode.class);
        LocalDate stopped = LocalDate.of(2025, 10, 13);

        assertThat(episode.stateOn(stopped)).contains(EpisodeState.SAFEGUARDING_STOP);
        assertThat(episode.problemsOn(stopped)).extracting(Problem::code).containsExactly("EPISODE-23");
        assertThat(episode.state()).isEqualTo(EpisodeState.STEPPED_UP);
        assertThat(episode.refusalOf(EpisodeEvent.of(
                                EpisodeEventKind.SAFEGUARDING_STOPPED,
                                LocalDate.of(2026, 3, 2),
                                Fixtures.MOTHER_ID,
                                MoverRole.FAMILY)
                        .build()))
                .isEmpty();
    }

    private static ReviewRecord sample(String name) {
        return Line.JACKSON_2.read(Sample.named(name).json(), ReviewRecord.class);
    }
}
