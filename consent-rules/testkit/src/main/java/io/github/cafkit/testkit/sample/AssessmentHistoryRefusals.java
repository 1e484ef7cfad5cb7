package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.assessment.SignificantHarmOutcome;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Histories of assessments as they cannot be. */
final class AssessmentHistoryRefusals {

    private AssessmentHistoryRefusals() {}

    static void addTo(RefusalList refusals) {
        history(refusals, "HISTORY-01", (history, choices) -> history.versions(List.of()));
        history(refusals, "HISTORY-02", (history, choices) -> {
            CommonAssessment version = refusals.valid(CommonAssessment.class).from(choices);
            history.versions(List.of(version, version));
        });
        outcomes(refusals);
        continuity(refusals);
    }

    private static void history(
            RefusalList refusals, String code, Catalogue.Corrections<AssessmentHistory.Builder> spoil) {
        refusals.spoilt(code, AssessmentHistory.class, AssessmentHistory.Builder.class, spoil);
    }

    /** A version that raises a stop, and nothing that its outcome would have to follow. */
    private static CommonAssessment stopped(RefusalList refusals, Choices choices) {
        SignificantHarm note = refusals.valid(SignificantHarm.class).from(choices);
        return CommonAssessment.builder()
                .from(refusals.valid(CommonAssessment.class).from(choices))
                .significantHarm(note)
                .furtherHarm(List.of())
                .build();
    }

    private static SignificantHarmOutcome outcome(
            RefusalList refusals, CommonAssessment version, int daysAfter, Choices choices) {
        LocalDate raised = version.harmNotes().get(0).getRaisedOn();
        return refusals.valid(SignificantHarmOutcome.class)
                .from(choices)
                .withAssessment(version.getId())
                .withDecidedOn(raised.plusDays(daysAfter));
    }

    private static void outcomes(RefusalList refusals) {
        history(refusals, "HISTORY-03", (history, choices) -> {
            CommonAssessment version = stopped(refusals, choices);
            history.versions(List.of(version))
                    .harmOutcomes(
                            List.of(outcome(refusals, version, 1, choices).withAssessment(AssessmentId.of("another"))));
        });
        history(refusals, "HISTORY-04", (history, choices) -> {
            CommonAssessment version = stopped(refusals, choices);
            history.versions(List.of(version))
                    .harmOutcomes(List.of(outcome(refusals, version, choices.pick(-1, -365), choices)));
        });
        history(refusals, "HISTORY-05", (history, choices) -> {
            CommonAssessment version = stopped(refusals, choices);
            history.versions(List.of(version))
                    .harmOutcomes(List.of(
                            outcome(refusals, version, choices.between(2, 9), choices),
                            outcome(refusals, version, choices.between(0, 1), choices)));
        });
    }

    private static void continuity(RefusalList refusals) {
        next(
                refusals,
                "VERSION-01",
                (version, earlier) -> version.child(earlier.getChild().withId(PersonId.of("stranger"))));
        next(refusals, "VERSION-02", (version, earlier) -> version.version(earlier.getVersion() + 2));
        next(refusals, "VERSION-03", (version, earlier) -> version.replaces(AssessmentId.of("another")));
        next(refusals, "VERSION-04", (version, earlier) -> version.significantHarm(Optional.empty()));
        next(
                refusals,
                "VERSION-05",
                (version, earlier) ->
                        version.significantHarm(earlier.harmNotes().get(0).withConcern("another concern")));
        next(
                refusals,
                "VERSION-06",
                (version, earlier) -> version.startedOn(earlier.getStartedOn().minusDays(1)));
    }

    /** A second version that keeps everything but what is then spoilt. */
    private static void next(RefusalList refusals, String code, Spoil spoil) {
        history(refusals, code, (history, choices) -> {
            CommonAssessment earlier = AssessmentRefusals.bare(stopped(refusals, choices));
            CommonAssessment.Builder next = CommonAssessment.builder()
                    .from(earlier.revisedAs(
                            AssessmentId.of("next"), PlainSamples.from(earlier.getStartedOn(), choices)));
            spoil.to(next, earlier);
            history.versions(List.of(earlier, next.build())).harmOutcomes(List.of());
        });
    }

    @FunctionalInterface
    private interface Spoil {

        void to(CommonAssessment.Builder version, CommonAssessment earlier);
    }
}
