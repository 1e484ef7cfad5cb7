package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.framework.AimDefinition;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.ElementDefinition;
import io.github.cafkit.model.framework.FormField;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Frameworks: those that come with the library, and an authority's own. */
final class FrameworkSamples {

    private static final List<Framework> SHIPPED = Frameworks.all();

    private FrameworkSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(
                FrameworkId.class,
                choices -> choices.chance(10)
                        ? FrameworkId.of("authority-" + choices.between(1, 6))
                        : choices.pick(SHIPPED).getId());
        codes(catalogue);
        catalogue.attribute(AimDefinition.class, "label", PlainSamples::line);
        catalogue.attribute(SourcedStatement.class, "statement", PlainSamples::text);
        catalogue.corrected(ScoreScale.class, ScoreScale.Builder.class, (scale, choices) -> {
            int lowest = choices.between(0, 3);
            scale.lowest(lowest).highest(lowest + choices.between(1, 10));
        });
        catalogue.corrected(NeedLevelDefinition.class, NeedLevelDefinition.Builder.class, (level, choices) -> {
            Set<NeedLevel> levels = EnumSet.of(choices.pick(NeedLevel.values()));
            if (choices.chance(30)) {
                levels.add(choices.pick(NeedLevel.values()));
            }
            level.levels(levels);
        });
        catalogue.corrected(
                NeedLevelVocabulary.class,
                NeedLevelVocabulary.Builder.class,
                (vocabulary, choices) -> vocabulary.levels(Lists.distinct(
                        catalogue.one(NeedLevelDefinition.class), 4, NeedLevelDefinition::getCode, choices)));
        catalogue.corrected(
                ProcessDefinition.class,
                ProcessDefinition.Builder.class,
                (process, choices) -> process.stages(Lists.distinct(
                        catalogue.one(StageDefinition.class).list(1, 5).from(choices), StageDefinition::code)));
        catalogue.corrected(ClosureReason.class, ClosureReason.Builder.class, (reason, choices) -> {
            ClosureKind kind = choices.pick(ClosureKind.values());
            reason.kind(kind).socialCareDecisionNeeded(kind == ClosureKind.STEPPED_UP || choices.chance(20));
        });
        catalogue.corrected(
                Requirement.class,
                Requirement.Builder.class,
                (requirement, choices) -> requirement.purposes(
                        EnumSet.of(choices.pick(Purpose.values()), choices.pick(Purpose.values()))));
        numbers(catalogue);
        frameworks(catalogue);
    }

    /** An element of the CAF grid, or now and then one of an authority's own. */
    static ElementCode element(Choices choices) {
        return choices.chance(10)
                ? ElementCode.of(choices.pick("X.1", "own-1", "7"))
                : choices.pick(AssessmentElement.values()).code();
    }

    private static void codes(Catalogue catalogue) {
        Sample<String> dotted = choices -> choices.pick("A", "B", "1.1.a", "x-2", "C_3", "9");
        catalogue.add(ElementCode.class, FrameworkSamples::element);
        catalogue.add(
                OutcomeCode.class,
                choices -> OutcomeCode.of(choices.pick("BE_HEALTHY", "STAY_SAFE", "ENJOY_AND_ACHIEVE", "own.1")));
        catalogue.attribute(StageDefinition.class, "code", dotted);
        catalogue.attribute(SectionDefinition.class, "code", dotted);
        catalogue.attribute(NeedLevelDefinition.class, "code", dotted);
        catalogue.attribute(
                ClosureReason.class,
                "code",
                choices -> choices.chance(20)
                        ? choices.pick("OTHER", "MOVED_ON_2")
                        : choices.pick(ClosureKind.values()).name());
    }

    private static void numbers(Catalogue catalogue) {
        for (String number : List.of(
                "parentMeetingsPerYear",
                "earlierAssessmentCheckHours",
                "assessmentWorkingDays",
                "conclusionsWorkingDays",
                "familyCopyWorkingDays")) {
            catalogue.attribute(ReviewPolicy.class, number, choices -> choices.pick(1, 3, 10, 45));
        }
    }

    private static void frameworks(Catalogue catalogue) {
        catalogue.corrected(
                Framework.class,
                Framework.Builder.class,
                (framework, choices) -> {
                    PlainSamples.Days days = PlainSamples.days(choices);
                    List<SectionDefinition> sections = Lists.distinct(
                            catalogue.one(SectionDefinition.class), 4, SectionDefinition::getCode, choices);
                    framework
                            .firstDay(days.begin())
                            .lastDay(days.last())
                            .elements(Lists.distinct(
                                    catalogue.one(ElementDefinition.class), 4, ElementDefinition::getCode, choices))
                            .outcomes(Lists.distinct(
                                    catalogue.one(OutcomeDefinition.class), 4, OutcomeDefinition::getCode, choices))
                            .sections(sections)
                            .closureReasons(Lists.distinct(
                                    catalogue.one(ClosureReason.class), 4, ClosureReason::getCode, choices))
                            .requirements(requirements(sections, choices));
                },
                "elements",
                "outcomes",
                "sections",
                "closureReasons",
                "requirements");
    }

    /** Each is of a field that the form asks for, if it is known what the form asks for, and of a field of its own. */
    private static List<Requirement> requirements(List<SectionDefinition> sections, Choices choices) {
        Set<FormField> asked = sections.isEmpty()
                ? EnumSet.allOf(FormField.class)
                : sections.stream()
                        .flatMap(section -> section.getFields().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FormField.class)));
        List<Requirement> requirements = new ArrayList<>();
        for (FormField field : asked) {
            if (requirements.size() == 6) {
                break;
            }
            int begun = choices.begin();
            if (choices.chance(20)) {
                requirements.add(Requirement.builder()
                        .field(field)
                        .message(PlainSamples.line(choices))
                        .addPurposes(choices.pick(Purpose.values()), choices.pick(Purpose.values()))
                        .severity(choices.pick(Severity.values()))
                        .provenance(PlainSamples.maybe(some -> Provenance.unverified(PlainSamples.line(some)), choices))
                        .build());
            }
            choices.end(begun);
        }
        return requirements;
    }
}
