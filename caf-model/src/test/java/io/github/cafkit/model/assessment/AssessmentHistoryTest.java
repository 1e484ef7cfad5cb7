package io.github.cafkit.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentHistoryTest {

    private static final LocalDate LATER = LocalDate.of(2026, 4, 20);
    private static final CommonAssessment FIRST = Fixtures.assessment();
    private static final CommonAssessment FEARED = FIRST.withSignificantHarm(note("bruises"));

    @Test
    void itGrowsAndNeverForgets() {
        AssessmentHistory one = AssessmentHistory.startedWith(FIRST);
        AssessmentHistory two = one.appended(next(FIRST, "caf-2"));

        assertThat(one.getVersions()).containsExactly(FIRST);
        assertThat(two.getVersions()).containsExactly(FIRST, next(FIRST, "caf-2"));
        assertThat(two.latest().getVersion()).isEqualTo(2);
        assertThat(two.version(FIRST.getId())).contains(FIRST);
        assertThat(two.version(AssessmentId.of("caf-9"))).isEmpty();
    }

    @Test
    void aVersionThatDoesNotFollowIsRefusedAtItsPlace() {
        AssessmentHistory history = AssessmentHistory.startedWith(FIRST);
        CommonAssessment second = next(FIRST, "caf-2");

        refuses(
                "VERSION-01 at /versions/1/child/id",
                () -> history.appended(second.withChild(Fixtures.child().withId(PersonId.of("child-2")))));
        refuses("VERSION-02 at /versions/1/version", () -> history.appended(second.withVersion(3)));
        refuses(
                "VERSION-03 at /versions/1/replaces",
                () -> history.appended(second.withReplaces(AssessmentId.of("caf-0"))));
        refuses(
                "VERSION-06 at /versions/1/startedOn",
                () -> history.appended(second.withStartedOn(Fixtures.STARTED.minusDays(1))));
    }

    @Test
    void aVersionThatWasThereBeforeIsRefusedEvenIfItWasEdited() {
        CommonAssessment second = next(FIRST, "caf-2");
        AssessmentHistory history = AssessmentHistory.startedWith(FIRST).appended(second);

        refuses("HISTORY-02", () -> history.appended(FIRST));
        refuses("HISTORY-02", () -> history.appended(next(second, "caf-1")));
        refuses("HISTORY-02", () -> history.appended(second.withReason("another reason")));
        refuses("HISTORY-01", () -> AssessmentHistory.builder().build());
    }

    @Test
    void aNoteOfSignificantHarmNeitherVanishesNorIsRewritten() {
        AssessmentHistory history = AssessmentHistory.startedWith(FEARED);
        CommonAssessment second = next(FEARED, "caf-2");

        refuses("VERSION-04", () -> history.appended(second.withSignificantHarm(Optional.empty())));
        refuses("VERSION-05", () -> history.appended(second.withSignificantHarm(note("a misunderstanding"))));
        refuses(
                "VERSION-05",
                () -> AssessmentHistory.startedWith(
                                FEARED.withSignificantHarm(note("bruises").withToldOn(LATER)))
                        .appended(second));
        assertThat(history.appended(second.withSignificantHarm(note("bruises").withToldOn(LATER)))
                        .stopped())
                .as("who was told is added")
                .isTrue();
    }

    @Test
    void aFurtherFearIsAddedBesideTheFirst() {
        refuses("ASSESSMENT-14", () -> FIRST.withFurtherHarm(note("again")));
        assertThat(FEARED.withFurtherHarm(note("again")).harmNotes()).hasSize(2);
    }

    @Test
    void workIsStoppedFromTheVersionThatRaisedTheFearWhateverLaterVersionsSay() {
        AssessmentHistory calm = AssessmentHistory.startedWith(FIRST);
        CommonAssessment second = next(FIRST, "caf-2").withHarmAnswer(YesNoUnknown.YES);
        CommonAssessment third = next(second, "caf-3").withHarmAnswer(YesNoUnknown.NO);

        assertThat(calm.stopped()).isFalse();
        assertThat(calm.appended(second).stopped()).isTrue();
        assertThat(calm.appended(second).appended(third).stopped()).isTrue();
        assertThat(third.raisesStop()).isFalse();
        assertThat(AssessmentHistory.startedWith(FEARED)
                        .appended(next(FEARED, "caf-2"))
                        .stopped())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(SignificantHarmOutcomeKind.class)
    void onlyAnOutcomeEndsAStopAndTheNoteStays(SignificantHarmOutcomeKind kind) {
        AssessmentHistory decided = AssessmentHistory.startedWith(FEARED).decided(outcome("caf-1", kind));

        assertThat(decided.stopped()).isEqualTo(!kind.endsStop());
        assertThat(decided.stopRaised()).isTrue();
        assertThat(decided.latest().getSignificantHarm()).contains(note("bruises"));
    }

    @Test
    void theLastWordCounts() {
        AssessmentHistory ended = AssessmentHistory.startedWith(FEARED)
                .decided(outcome("caf-1", SignificantHarmOutcomeKind.REFERRED))
                .decided(outcome("caf-1", SignificantHarmOutcomeKind.NO_FURTHER_ACTION));

        assertThat(ended.stopped()).isFalse();
        assertThat(ended.decided(outcome("caf-1", SignificantHarmOutcomeKind.RAISED_AGAIN))
                        .stopped())
                .isTrue();
    }

    @Test
    void whatALaterVersionRaisesIsNotAnsweredByAnEarlierDecision() {
        AssessmentHistory ended = AssessmentHistory.startedWith(FEARED)
                .decided(outcome("caf-1", SignificantHarmOutcomeKind.NO_FURTHER_ACTION));
        CommonAssessment same = next(FEARED, "caf-2");

        assertThat(ended.appended(same).stopped())
                .as("the old note is carried over")
                .isFalse();
        assertThat(ended.appended(same.withFurtherHarm(note("again"))).stopped())
                .isTrue();
        AssessmentHistory asked = ended.appended(same.withHarmAnswer(YesNoUnknown.YES));
        assertThat(asked.stopped()).isTrue();
        assertThat(asked.decided(outcome("caf-2", SignificantHarmOutcomeKind.STEPPED_DOWN))
                        .stopped())
                .isFalse();
    }

    @Test
    void onlySocialCareOrTheDesignatedLeadEndsAStopAndSaysWhy() {
        SignificantHarmOutcome ended = outcome("caf-1", SignificantHarmOutcomeKind.NO_FURTHER_ACTION);

        refuses("HARM-02", () -> ended.withCapacity(SafeguardingDecider.OTHER));
        refuses("HARM-01", () -> ended.withReason(" "));
        assertThat(outcome("caf-1", SignificantHarmOutcomeKind.REFERRED)
                        .withCapacity(SafeguardingDecider.OTHER)
                        .getKind())
                .isEqualTo(SignificantHarmOutcomeKind.REFERRED);
    }

    @Test
    void anOutcomeFollowsWhatItDecides() {
        AssessmentHistory history = AssessmentHistory.startedWith(FEARED).appended(next(FEARED, "caf-2"));
        SignificantHarmOutcome second = outcome("caf-2", SignificantHarmOutcomeKind.REFERRED);

        refuses("HISTORY-03", () -> history.decided(outcome("caf-9", SignificantHarmOutcomeKind.REFERRED)));
        refuses(
                "HISTORY-03",
                () -> AssessmentHistory.startedWith(FIRST)
                        .decided(outcome("caf-1", SignificantHarmOutcomeKind.REFERRED)));
        refuses("HISTORY-04", () -> history.decided(second.withDecidedOn(Fixtures.STARTED.minusDays(1))));
        refuses(
                "HISTORY-05",
                () -> history.decided(second).decided(outcome("caf-1", SignificantHarmOutcomeKind.NO_FURTHER_ACTION)));
        refuses("HISTORY-05", () -> history.decided(second).decided(second.withDecidedOn(LATER.minusDays(1))));
    }

    @Test
    void theVersionFinishedByADayIsFound() {
        CommonAssessment finished = CommonAssessment.builder()
                .from(FIRST)
                .status(AssessmentStatus.COMPLETE)
                .completedOn(Fixtures.TODAY)
                .build();
        AssessmentHistory history = AssessmentHistory.startedWith(finished).appended(next(finished, "caf-2"));

        assertThat(history.completeOn(Fixtures.TODAY.minusDays(1))).isEmpty();
        assertThat(history.completeOn(Fixtures.TODAY)).contains(finished);
        assertThat(history.completeOn(LATER)).contains(finished);
    }

    @Test
    void theNextVersionAsksForConsentAndAboutHarmAnew() {
        CommonAssessment next = next(FEARED.withHarmAnswer(YesNoUnknown.YES), "caf-2");

        assertThat(next.getHarmAnswer()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(next.getConsentStatement()).isEmpty();
        assertThat(next.getWithoutConsent()).isEmpty();
        assertThat(next.harmNotes()).isEqualTo(FEARED.harmNotes());
    }

    @Test
    void aHistoryThatReplacesAnotherHoldsAllOfItAsItWas() {
        AssessmentHistory one = AssessmentHistory.startedWith(FEARED);
        AssessmentHistory two =
                one.appended(next(FEARED, "caf-2")).decided(outcome("caf-1", SignificantHarmOutcomeKind.REFERRED));
        AssessmentHistory edited = AssessmentHistory.startedWith(FEARED.withReason("another reason"));

        assertThat(two.continuityFrom(one)).isEmpty();
        assertThat(two.continuityFrom(two)).isEmpty();
        assertThat(edited.continuityFrom(one).toString()).contains("HISTORY-06 at /versions/0");
        assertThat(one.continuityFrom(two).toString())
                .contains("HISTORY-06 at /versions/1", "HISTORY-07 at /harmOutcomes/0");
    }

    @Test
    void aHistoryOfALaterKindIsRefused() {
        refuses(
                "SCHEMA-02",
                () -> AssessmentHistory.builder()
                        .from(AssessmentHistory.startedWith(FIRST))
                        .schema("cafkit/assessment-history/2")
                        .build());
    }

    @Test
    void aHistoryShowsNothingOfWhatIsInIt() {
        assertThat(AssessmentHistory.startedWith(FEARED).decided(outcome("caf-1", SignificantHarmOutcomeKind.REFERRED)))
                .asString()
                .doesNotContain("bruises", "Wexcombe", "spoke", "understood");
        assertThat(List.of(HarmNote.of(note("bruises")))).asString().doesNotContain("bruises");
    }

    private static CommonAssessment next(CommonAssessment version, String id) {
        return version.revisedAs(AssessmentId.of(id), LATER);
    }

    private static SignificantHarm note(String concern) {
        return SignificantHarm.builder()
                .raisedOn(Fixtures.STARTED)
                .raisedBy(PersonId.of("senco-1"))
                .concern(concern)
                .build();
    }

    private static SignificantHarmOutcome outcome(String version, SignificantHarmOutcomeKind kind) {
        return SignificantHarmOutcome.builder()
                .assessment(AssessmentId.of(version))
                .kind(kind)
                .decidedBy(PersonId.of("social-worker-1"))
                .capacity(SafeguardingDecider.SOCIAL_CARE)
                .decidedOn(LATER)
                .reason("spoke with everybody")
                .build();
    }

    private static void refuses(String words, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(words);
    }
}
