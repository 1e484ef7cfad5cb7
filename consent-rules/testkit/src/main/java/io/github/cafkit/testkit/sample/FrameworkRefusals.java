package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.ElementDefinition;
import io.github.cafkit.model.framework.FormField;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.NeedLevel;
import io.github.cafkit.model.framework.NeedLevelDefinition;
import io.github.cafkit.model.framework.NeedLevelVocabulary;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.framework.OutcomeDefinition;
import io.github.cafkit.model.framework.ProcessDefinition;
import io.github.cafkit.model.framework.Purpose;
import io.github.cafkit.model.framework.Requirement;
import io.github.cafkit.model.framework.ReviewPolicy;
import io.github.cafkit.model.framework.ScoreScale;
import io.github.cafkit.model.framework.SectionDefinition;
import io.github.cafkit.model.framework.SourcedStatement;
import io.github.cafkit.model.framework.StageDefinition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** Frameworks as they cannot be. */
final class FrameworkRefusals {

    private FrameworkRefusals() {}

    static void addTo(RefusalList refusals) {
        refusals.add(
                "CODE-02",
                ElementCode.class,
                choices -> ElementCode.of(choices.pick("", " ", "a..b", ".1", "1.", "ä", "1 a")));
        refusals.add(
                "STATEMENT-01",
                SourcedStatement.class,
                choices -> new SourcedStatement(choices.pick("", " "), Provenance.of("a leaflet")));
        parts(refusals);
        frameworks(refusals);
    }

    private static void parts(RefusalList refusals) {
        refusals.spoilt("SCALE-01", ScoreScale.class, ScoreScale.Builder.class, (scale, choices) -> {
            int lowest = choices.between(0, 9);
            scale.lowest(lowest).highest(lowest - choices.between(0, 3));
        });
        refusals.spoilt(
                "CLOSURE-01",
                ClosureReason.class,
                ClosureReason.Builder.class,
                (reason, choices) -> reason.kind(ClosureKind.STEPPED_UP).socialCareDecisionNeeded(false));
        refusals.spoilt(
                "NEED-LEVEL-01",
                NeedLevelDefinition.class,
                NeedLevelDefinition.Builder.class,
                (level, choices) -> level.levels(Set.of()));
        refusals.spoilt(
                "NEED-LEVEL-02",
                NeedLevelVocabulary.class,
                NeedLevelVocabulary.Builder.class,
                (vocabulary, choices) -> vocabulary.levels(List.of(
                        NeedLevelDefinition.of("2", "early", NeedLevel.ADDITIONAL),
                        NeedLevelDefinition.of("2", "late", choices.pick(NeedLevel.values())))));
        refusals.spoilt(
                "PROCESS-01",
                ProcessDefinition.class,
                ProcessDefinition.Builder.class,
                (process, choices) -> process.stages(List.of()));
        refusals.spoilt(
                "PROCESS-02",
                ProcessDefinition.class,
                ProcessDefinition.Builder.class,
                (process, choices) -> process.stages(List.of(
                        new StageDefinition("a", "assess"), new StageDefinition("a", PlainSamples.line(choices)))));
        refusals.spoilt(
                "REQUIREMENT-01",
                Requirement.class,
                Requirement.Builder.class,
                (requirement, choices) -> requirement.purposes(Set.of()));
        refusals.spoilt("REVIEW-POLICY-01", ReviewPolicy.class, ReviewPolicy.Builder.class, (policy, choices) -> {
            int none = choices.pick(0, -1);
            if (choices.chance(50)) {
                policy.parentMeetingsPerYear(none);
            } else {
                policy.familyCopyWorkingDays(none);
            }
        });
        refusals.spoilt(
                "REVIEW-POLICY-02",
                ReviewPolicy.class,
                ReviewPolicy.Builder.class,
                (policy, choices) -> policy.reassessWithin(choices.pick(Period.ZERO, Period.ofDays(-1))));
    }

    private static void framework(RefusalList refusals, String code, Catalogue.Corrections<Framework.Builder> spoil) {
        refusals.spoilt(code, Framework.class, Framework.Builder.class, spoil);
    }

    private static void frameworks(RefusalList refusals) {
        framework(refusals, "FRAMEWORK-01", (framework, choices) -> {
            ElementDefinition element = ElementDefinition.of(choices.pick(AssessmentElement.values()));
            framework.elements(List.of(element, element.withLabel(PlainSamples.line(choices))));
        });
        framework(refusals, "FRAMEWORK-02", (framework, choices) -> {
            OutcomeDefinition outcome = OutcomeDefinition.builder()
                    .code(OutcomeCode.of("STAY_SAFE"))
                    .label(PlainSamples.line(choices))
                    .build();
            framework.outcomes(List.of(outcome, outcome));
        });
        framework(refusals, "FRAMEWORK-03", (framework, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            framework.firstDay(first).lastDay(first.minusDays(choices.pick(1, 365)));
        });
        framework(
                refusals,
                "FRAMEWORK-04",
                (framework, choices) -> framework.sections(List.of(
                        SectionDefinition.of("A", PlainSamples.line(choices)), SectionDefinition.of("A", "Another"))));
        framework(refusals, "FRAMEWORK-05", (framework, choices) -> {
            ClosureReason reason = ClosureReason.of(choices.pick(ClosureKind.values()));
            framework.closureReasons(List.of(reason, reason));
        });
        framework(refusals, "FRAMEWORK-06", (framework, choices) -> {
            FormField field = choices.pick(FormField.values());
            Purpose purpose = choices.pick(Purpose.values());
            framework
                    .sections(List.of(SectionDefinition.of("A", "All", FormField.values())))
                    .requirements(
                            List.of(Requirement.of(field, "first", purpose), Requirement.of(field, "again", purpose)));
        });
        framework(
                refusals,
                "FRAMEWORK-07",
                (framework, choices) -> framework
                        .sections(List.of(SectionDefinition.of("A", "Names", FormField.CHILD_NAME)))
                        .requirements(
                                List.of(Requirement.of(FormField.UPN, "not asked", choices.pick(Purpose.values())))));
    }
}
