package io.github.cafkit.model;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.framework.AimDefinition;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.ConsentPolicy;
import io.github.cafkit.model.framework.ConsentRole;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.ElementDefinition;
import io.github.cafkit.model.framework.FormField;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.FrameworkSubject;
import io.github.cafkit.model.framework.FrameworkWords;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.MonitoringCadence;
import io.github.cafkit.model.framework.NeedLevel;
import io.github.cafkit.model.framework.NeedLevelDefinition;
import io.github.cafkit.model.framework.NeedLevelVocabulary;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.framework.OutcomeDefinition;
import io.github.cafkit.model.framework.ProcessDefinition;
import io.github.cafkit.model.framework.Purpose;
import io.github.cafkit.model.framework.Requirement;
import io.github.cafkit.model.framework.ReviewPolicies;
import io.github.cafkit.model.framework.ReviewPolicy;
import io.github.cafkit.model.framework.ScoreScale;
import io.github.cafkit.model.framework.SectionDefinition;
import io.github.cafkit.model.framework.SourcedStatement;
import io.github.cafkit.model.framework.StageDefinition;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What an authority writes that has a form of its own, invented: once by copying a framework, once from nothing. */
public final class LocalFrameworks {

    private static final Provenance HANDBOOK = Provenance.of("Handbook of an invented authority, page 7");

    /**
     * A family CAF: the form of 2009 with several children on it, the NHS number, an e-mail address, and Sefton's times.
     */
    public static final Framework FAMILY_CAF = Frameworks.CAF_2009
            .withId(FrameworkId.of("CAF_LOCAL_FAMILY"))
            .withVersion("2011-1")
            .withTitle("Family CAF of an invented authority")
            .withFirstDay(LocalDate.of(2011, 4, 1))
            .withLastDay(LocalDate.of(2013, 10, 6))
            .withSubject(FrameworkSubject.FAMILY)
            .withReviewPolicy(ReviewPolicies.SEFTON)
            .withSections(with(
                    Frameworks.CAF_2009.getSections(),
                    SectionDefinition.of("N", "For our records", FormField.NHS_NUMBER, FormField.CHILD_EMAIL)))
            .withRequirements(with(
                    Frameworks.CAF_2009.getRequirements(),
                    Requirement.of(FormField.NHS_NUMBER, "the NHS number is recorded", Purpose.SHARE)))
            .withProvenance(HANDBOOK);

    /** An early help assessment built from nothing, with every part that a framework may have. */
    public static final Framework EARLY_HELP = Framework.builder()
            .id(FrameworkId.of("OWN_EARLY_HELP"))
            .version("2013-1")
            .title("Early help assessment of an invented authority")
            .firstDay(LocalDate.of(2013, 10, 7))
            .lastDay(LocalDate.of(2022, 10, 2))
            .subject(FrameworkSubject.FAMILY)
            .words(FrameworkWords.of("circle of support", "family partner", "our plan"))
            .process(ProcessDefinition.builder()
                    .addStages(new StageDefinition("LISTEN", "listen"), new StageDefinition("ACT", "act"))
                    .cycle(true)
                    .provenance(HANDBOOK)
                    .build())
            .addElements(ElementDefinition.builder()
                    .code(ElementCode.of("home.money"))
                    .domain("Family and environment")
                    .group("Home")
                    .label("Income and finance")
                    .usableForUnborn(true)
                    .scoreScale(ScoreScale.of(0, 10))
                    .provenance(HANDBOOK)
                    .build())
            .addElements(ElementDefinition.builder()
                    .code(ElementCode.of("home.place"))
                    .domain("Family and environment")
                    .label("Accommodation")
                    .usableForUnborn(true)
                    .build())
            .scoreScale(ScoreScale.builder()
                    .lowest(1)
                    .highest(5)
                    .lowestMeaning("great worry")
                    .highestMeaning("no worry")
                    .provenance(HANDBOOK)
                    .build())
            .addOutcomes(OutcomeDefinition.builder()
                    .code(OutcomeCode.of("FINANCIAL_STABILITY"))
                    .label("Financial stability")
                    .addAims(new AimDefinition(OutcomeCode.of("FINANCIAL_STABILITY.1"), "rent is paid"))
                    .provenance(HANDBOOK)
                    .build())
            .needLevels(NeedLevelVocabulary.builder()
                    .title("Windows of the invented authority")
                    .addLevels(NeedLevelDefinition.of("A", "Everybody", NeedLevel.UNIVERSAL))
                    .addLevels(NeedLevelDefinition.builder()
                            .code("B")
                            .label("Help")
                            .addLevels(NeedLevel.ADDITIONAL, NeedLevel.TARGETED)
                            .response("a conversation with the family")
                            .build())
                    .addLevels(NeedLevelDefinition.of("C", "Protection", NeedLevel.SPECIALIST))
                    .provenance(HANDBOOK)
                    .build())
            .closureReasons(List.of(
                    ClosureReason.of(ClosureKind.STEPPED_UP),
                    ClosureReason.builder()
                            .code("C7")
                            .label("The family says it can manage")
                            .kind(ClosureKind.NEEDS_MET)
                            .socialCareDecisionNeeded(false)
                            .receivingAuthorityNeeded(false)
                            .provenance(HANDBOOK)
                            .build()))
            .reviewPolicy(ReviewPolicy.builder()
                    .firstReviewWithin(Period.ofWeeks(6))
                    .reviewWithin(Period.ofWeeks(12))
                    .reviewNotBefore(Period.ofWeeks(4))
                    .reassessWithin(Period.ofMonths(12))
                    .monitoring(MonitoringCadence.HALF_TERMLY)
                    .meetingsFixedAhead(Period.ofMonths(12))
                    .parentMeetingsPerYear(4)
                    .earlierAssessmentCheckHours(24)
                    .assessmentWorkingDays(15)
                    .conclusionsWorkingDays(20)
                    .familyCopyWorkingDays(25)
                    .note("Working days are those of the authority.")
                    .provenance(HANDBOOK)
                    .build())
            .consentPolicy(ConsentPolicy.builder()
                    .role(ConsentRole.REQUIRED_BEFORE_ASSESSING)
                    .addBases(new SourcedStatement("The family asks for help.", HANDBOOK))
                    .addConditions(new SourcedStatement(
                            "Consent is asked for again after a year.", Provenance.unverified("said at a briefing")))
                    .build())
            .addSections(
                    SectionDefinition.of("1", "About you", FormField.CHILD_NAME, FormField.EDUCATION_SETTING),
                    SectionDefinition.of("2", "What we heard", FormField.FINDINGS, FormField.HOME_SITUATION))
            .addRequirements(Requirement.of(FormField.EDUCATION_SETTING, "the school is named", Purpose.PLAN))
            .addRequirements(Requirement.builder()
                    .field(FormField.HOME_SITUATION)
                    .addPurposes(Purpose.SHARE)
                    .severity(Severity.WARNING)
                    .message("the home is described")
                    .provenance(Provenance.unverified("said at a briefing"))
                    .build())
            .provenance(HANDBOOK)
            .build();

    private LocalFrameworks() {}

    private static <T> List<T> with(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
