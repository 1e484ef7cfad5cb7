package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.assessment.SignificantHarmOutcome;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Versions of one assessment, each made from the one before, and what was decided about harm that they raised. */
final class AssessmentVersions {

    private final Catalogue catalogue;
    private final Choices choices;
    private final String kind;

    /** Versions whose ids are of a kind, counted up. */
    AssessmentVersions(Catalogue catalogue, Choices choices, String kind) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.kind = kind;
    }

    /** So many versions one after the other. */
    List<CommonAssessment> row(int least, int most) {
        return Lists.grown(first(), this::next, least, most, choices);
    }

    private CommonAssessment first() {
        CommonAssessment any = catalogue.one(CommonAssessment.class).from(choices);
        return CommonAssessment.builder()
                .from(any)
                .id(id(1))
                .version(1)
                .replaces(Optional.empty())
                .build();
    }

    private AssessmentId id(int number) {
        return AssessmentId.of(kind + "-" + number);
    }

    private CommonAssessment next(CommonAssessment earlier, int number) {
        LocalDate started = PlainSamples.from(earlier.getStartedOn(), choices);
        CommonAssessment revised = earlier.revisedAs(id(number), started);
        boolean complete = choices.chance(60);
        CommonAssessment.Builder builder = CommonAssessment.builder().from(revised);
        builder.status(complete ? AssessmentStatus.COMPLETE : AssessmentStatus.DRAFT)
                .completedOn(complete ? Optional.of(PlainSamples.from(started, choices)) : Optional.empty())
                .reason(PlainSamples.maybe(PlainSamples::text, choices))
                .harmAnswer(choices.pick(YesNoUnknown.UNKNOWN, YesNoUnknown.NO, YesNoUnknown.YES))
                .consentStatement(PlainSamples.maybe(catalogue.one(ConsentStatement.class), choices));
        if (choices.chance(50)) {
            List<ElementFinding> findings = revised.getFindings();
            builder.findings(findings.subList(0, choices.below(findings.size() + 1)));
        }
        if (choices.chance(20)) {
            SignificantHarm note = catalogue.one(SignificantHarm.class).from(choices);
            if (revised.getSignificantHarm().isEmpty()) {
                builder.significantHarm(note);
            } else {
                builder.addFurtherHarm(note);
            }
        }
        return builder.build();
    }

    /** For the versions that raise a stop, at times a decision, in the order of versions and days. */
    List<SignificantHarmOutcome> outcomes(List<CommonAssessment> versions) {
        List<SignificantHarmOutcome> outcomes = new ArrayList<>();
        LocalDate earliest = versions.get(0).getStartedOn();
        for (CommonAssessment version : versions) {
            int begun = choices.begin();
            if (version.raisesStop() && choices.chance(60)) {
                earliest = latest(earliest, version);
                SignificantHarmOutcome outcome = catalogue
                        .one(SignificantHarmOutcome.class)
                        .from(choices)
                        .withAssessment(version.getId())
                        .withDecidedOn(PlainSamples.from(earliest, choices));
                earliest = outcome.getDecidedOn();
                outcomes.add(outcome);
            }
            choices.end(begun);
        }
        return outcomes;
    }

    private static LocalDate latest(LocalDate day, CommonAssessment version) {
        return version.harmNotes().stream()
                .map(SignificantHarm::getRaisedOn)
                .filter(day::isBefore)
                .max(LocalDate::compareTo)
                .orElse(day);
    }
}
