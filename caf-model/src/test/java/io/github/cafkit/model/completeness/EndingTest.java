package io.github.cafkit.model.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.LocalFrameworks;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.review.ReviewOutcome;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to be on record when work ends, under each framework. */
class EndingTest {

    static List<Framework> frameworks() {
        return Frameworks.all();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void workThatEndedWellLacksNothing(Framework framework) {
        assertThat(Completeness.of(under(Endings.sound(), framework), framework).problems())
                .isEmpty();
    }

    @Test
    void workThatIsToEndIsAskedAboutBeforeTheEndIsRecorded() {
        Ending ready = Ending.of(ProcessFixtures.upTo(EpisodeEventKind.REVIEW_HELD), Endings.plan(), Endings.review())
                .withRecords(Endings.register(true));

        assertThat(ready.end()).isEmpty();
        assertThat(ready.reason(Frameworks.CAF_2009))
                .map(ClosureReason::getKind)
                .contains(ClosureKind.NEEDS_MET);
        assertThat(lacks(ready, Frameworks.CAF_2009)).isEmpty();
    }

    @Test
    void workNobodyReviewedLacksAReasonAReviewAndWhatTheFamilySays() {
        assertThat(lacks(Endings.withoutReview(), Frameworks.CAF_2009))
                .containsExactly(
                        "/episode/events",
                        "/plan/childComment?",
                        "/plan/outcomes/0/actions/0/status",
                        "/plan/outcomes/0/evaluations/0/result",
                        "/plan/parentComments?",
                        "/records?",
                        "/review",
                        "/review/comments?");
        assertThat(lacks(under(Endings.withoutReview(), Frameworks.EARLY_HELP_FAMILY), Frameworks.EARLY_HELP_FAMILY))
                .contains("/review/comments", "/plan/parentComments");
    }

    @Test
    void steppingUpNeedsTheDecisionOfSocialCareAndTransferTheReceiver() {
        assertThat(lacks(Endings.hollow(ClosureKind.STEPPED_UP), Frameworks.CAF_2009))
                .containsExactly(
                        "/episode/events",
                        "/plan/childComment?",
                        "/plan/outcomes/0/evaluations/0/result",
                        "/plan/parentComments?",
                        "/records?",
                        "/review/comments?",
                        "/review/present?");
        assertThat(codes(Endings.hollow(ClosureKind.STEPPED_UP))).contains("REQUIRED-CLOSURE_DECISION");
        assertThat(codes(Endings.hollow(ClosureKind.MOVED_OUT_OF_AREA))).contains("REQUIRED-CLOSURE_RECEIVER");
    }

    @Test
    void socialCaresDecisionAndTheReceivingAuthorityAnswerThat() {
        Episode reviewed = ProcessFixtures.upTo(EpisodeEventKind.REVIEW_HELD);
        for (EpisodeEventKind end : List.of(EpisodeEventKind.STEPPED_UP, EpisodeEventKind.TRANSFERRED)) {
            Ending ending = Ending.of(ProcessFixtures.then(reviewed, end), Endings.plan(), Endings.review());

            assertThat(ending.end()).isPresent();
            assertThat(codes(ending))
                    .doesNotContain(
                            "REQUIRED-CLOSURE_REASON", "REQUIRED-CLOSURE_DECISION", "REQUIRED-CLOSURE_RECEIVER");
        }
    }

    @Test
    void workThatWasOpenedInErrorNeedsNoReview() {
        Ending ending = Ending.of(ProcessFixtures.upTo(EpisodeEventKind.DELIVERY_STARTED)
                .after(ProcessFixtures.event(
                                EpisodeEventKind.CLOSED,
                                ProcessFixtures.lastDay(ProcessFixtures.upTo(EpisodeEventKind.DELIVERY_STARTED))
                                        .plusWeeks(1))
                        .withClosure(ClosureCode.of("OPENED_IN_ERROR"))));

        assertThat(lacks(ending, Frameworks.CAF_2009)).containsExactly("/records?");
    }

    @Test
    void workThatEndedBeforeAPlanNeedsAReasonAlone() {
        Ending ending = Ending.of(
                ProcessFixtures.then(ProcessFixtures.upTo(EpisodeEventKind.CONSENT_GIVEN), EpisodeEventKind.CLOSED));

        assertThat(lacks(ending, Frameworks.CAF_2009)).containsExactly("/records?");
        assertThat(lacks(Ending.of(ProcessFixtures.opened()), Frameworks.CAF_2009))
                .containsExactly("/episode/events", "/records?");
    }

    @Test
    void aReasonThatTheFrameworkDoesNotListIsNone() {
        Framework local = LocalFrameworks.EARLY_HELP;

        assertThat(lacks(under(Endings.sound(), local), withClosing(local)))
                .containsExactly("/episode/events/9/closure");
        assertThat(lacks(Endings.sound(), Frameworks.CAF_2009.withClosureReasons(List.of())))
                .isEmpty();
    }

    @Test
    void aReviewThatLetsThePlanGoOnEndsNothing() {
        Ending ending = Ending.of(
                Endings.closed(), Endings.plan(), ProcessFixtures.review().withOutcome(ReviewOutcome.AMEND));

        assertThat(lacks(ending, Frameworks.CAF_2009)).contains("/review/outcome", "/plan/outcomes/0/actions/0/status");
    }

    @Test
    void aRecordWithoutADayIsNamed() {
        assertThat(lacks(Endings.sound().withRecords(Endings.register(false)), Frameworks.CAF_2009))
                .containsExactly("/records/records/0/closedOn?");
    }

    @Test
    void documentsOfDifferentPeopleOrPlansAreNotOneEnding() {
        assertRefused(
                () -> new Ending(
                        Endings.closed(),
                        Optional.of(Endings.plan().withChild(PersonId.of("somebody-else"))),
                        Optional.empty(),
                        Optional.empty()),
                "ENDING-01");
        assertRefused(
                () -> new Ending(
                        Endings.closed(),
                        Optional.of(Endings.plan().withFramework(Frameworks.CAF_2006.getId())),
                        Optional.empty(),
                        Optional.empty()),
                "ENDING-02");
        assertRefused(
                () -> Ending.of(
                        Endings.closed(), Endings.plan(), Endings.review().withPlan(PlanId.of("plan-9"))),
                "ENDING-03");
        assertRefused(() -> Completeness.of(Endings.sound(), Frameworks.CAF_2006), "COMPLETENESS-01");
    }

    @Test
    void nothingThatAnybodySaidIsShown() {
        assertThat(Endings.sound().toString() + Completeness.of(Endings.withoutReview(), Frameworks.CAF_2009))
                .contains("episode-1")
                .doesNotContain(
                        "We can manage",
                        Fixtures.assessment().getChild().calledName().orElseThrow());
    }

    private static Framework withClosing(Framework local) {
        return local.withSections(Frameworks.CAF_2009.getSections())
                .withRequirements(Frameworks.CAF_2009.getRequirements());
    }

    private static Ending under(Ending ending, Framework framework) {
        Episode episode = ending.episode();
        Episode other = Episode.builder()
                .id(episode.getId())
                .framework(framework.getId())
                .children(episode.getChildren())
                .events(episode.getEvents())
                .build();
        return new Ending(
                other,
                ending.plan().map(plan -> plan.withFramework(framework.getId())),
                ending.review(),
                ending.records());
    }

    private static List<String> codes(Ending ending) {
        return Completeness.of(ending, Frameworks.CAF_2009).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static List<String> lacks(Ending ending, Framework framework) {
        return Completeness.of(ending, framework).problems().stream()
                .map(problem -> problem.path() + (problem.severity() == Severity.ERROR ? "" : "?"))
                .toList();
    }

    private static void assertRefused(ThrowingCallable build, String code) {
        assertThatThrownBy(build).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
