package io.github.cafkit.model.framework;

import static io.github.cafkit.model.framework.FormRules.error;
import static io.github.cafkit.model.framework.FormRules.warning;

import io.github.cafkit.core.source.Provenance;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** The common shape of the family early help assessments that authorities use in place of the CAF. */
final class EarlyHelpForm {

    private static final Provenance FORMS = Provenance.of("early help assessment forms of several authorities");

    private static final Provenance LIBRARY =
            Provenance.unverified("the library's reading of early help forms of several authorities");

    private EarlyHelpForm() {}

    static Framework framework() {
        return Framework.builder()
                .id(FrameworkId.of("EARLY_HELP_FAMILY"))
                .version("2022-1")
                .title("Early help assessment of a family, common shape")
                .firstDay(LocalDate.of(2022, 10, 3))
                .subject(FrameworkSubject.FAMILY)
                .words(FrameworkWords.of("team around the family", "lead practitioner", "family plan"))
                .process(ProcessDefinition.builder()
                        .addStages(
                                new StageDefinition("CONSENT", "agree with the family to assess"),
                                new StageDefinition("ASSESS", "assess with the whole family"),
                                new StageDefinition("PLAN", "agree the family plan"),
                                new StageDefinition("REVIEW", "review the plan"),
                                new StageDefinition("CLOSE", "close, with the family's feedback"))
                        .provenance(Provenance.of("Norfolk, early help assessment: its elements"))
                        .build())
                .elements(areas())
                .scoreScale(ScoreScale.of(1, 5)
                        .withProvenance(
                                Provenance.of("one authority's early help assessment: areas scored from 1 to 5")))
                .outcomes(OutcomeVocabularies.SUPPORTING_FAMILIES.outcomes())
                .closureReasons(ClosureReasons.EARLY_HELP)
                .consentPolicy(consent())
                .reviewPolicy(ReviewPolicy.builder()
                        .reviewNotBefore(Period.ofWeeks(6))
                        .firstReviewWithin(Period.ofWeeks(12))
                        .reviewWithin(Period.ofWeeks(12))
                        .note("The widest interval of the local guides; an authority sets its own.")
                        .provenance(LIBRARY)
                        .build())
                .sections(sections())
                .requirements(FormRules.withPlan(requirements()))
                .provenance(LIBRARY)
                .build();
    }

    private static List<ElementDefinition> areas() {
        return List.of(
                area("child", "Child development"),
                area("parenting", "Parenting"),
                area("family", "Family and community"));
    }

    private static ElementDefinition area(String code, String label) {
        return ElementDefinition.builder()
                .code(ElementCode.of(code))
                .domain(label)
                .label(label)
                .usableForUnborn(true)
                .provenance(Provenance.of("Swindon, early help assessment record and plan: three areas"))
                .build();
    }

    private static ConsentPolicy consent() {
        return ConsentPolicy.builder()
                .role(ConsentRole.REQUIRED_BEFORE_ASSESSING)
                .addBases(
                        new SourcedStatement(
                                "An early help assessment is made with the consent of the family. Consent to a service is"
                                        + " not the lawful basis for holding or sharing the information.",
                                Provenance.of("published legal advice on consent and data protection in early help")),
                        new SourcedStatement(
                                "In a family help service the same case may pass to section 17 of the Children Act 1989"
                                        + " without a new assessment; which basis holds on a day is recorded with the case.",
                                LIBRARY))
                .addConditions(
                        new SourcedStatement(
                                "Somebody with parental responsibility or a competent young person consents.",
                                Provenance.of("Buckinghamshire Safeguarding Children Partnership, consent")),
                        new SourcedStatement(
                                "Without consent the assessment does not go ahead; each service goes on with its own help.",
                                Provenance.of("Buckinghamshire Safeguarding Children Partnership, consent")))
                .build();
    }

    private static List<SectionDefinition> sections() {
        return List.of(
                SectionDefinition.of(
                        "1",
                        "Family and household",
                        FormField.CHILD_NAME,
                        FormField.CHILD_GENDER,
                        FormField.BIRTH_OR_EXPECTED_DATE,
                        FormField.CHILD_ADDRESS,
                        FormField.CHILD_POSTCODE,
                        FormField.CHILD_TELEPHONE,
                        FormField.CHILD_EMAIL,
                        FormField.ETHNICITY,
                        FormField.CHILD_LANGUAGES,
                        FormField.NHS_NUMBER,
                        FormField.OTHER_CHILDREN,
                        FormField.PARENTS,
                        FormField.PARENT_NAMES,
                        FormField.PARENT_TELEPHONES,
                        FormField.PARENT_EMAILS,
                        FormField.PARENT_BIRTH_DATES,
                        FormField.PARENTAL_RESPONSIBILITY_HOLDER,
                        FormField.HOME_SITUATION,
                        FormField.HOUSEHOLD_MEMBERS,
                        FormField.ADULTS_ELSEWHERE),
                SectionDefinition.of(
                        "2",
                        "Who wrote the assessment",
                        FormField.STARTED_ON,
                        FormField.COMPLETED_ON,
                        FormField.ASSESSORS,
                        FormField.ASSESSOR_CONTACTS,
                        FormField.LEAD_PROFESSIONAL,
                        FormField.SERVICES,
                        FormField.EDUCATION_SETTING,
                        FormField.GENERAL_PRACTICE),
                SectionDefinition.of(
                        "3",
                        "Consent and privacy",
                        FormField.CONSENT_STATEMENT,
                        FormField.CONSENT_NOTICE,
                        FormField.CONSENT_ANSWERS,
                        FormField.CONSENT_SIGNATURES,
                        FormField.SIGNIFICANT_HARM_TOLD),
                SectionDefinition.of("4", "Reason for the assessment", FormField.REASON, FormField.ATTENDEES),
                SectionDefinition.of("5", "The three areas", FormField.FINDINGS, FormField.SCORES, FormField.EVIDENCE),
                SectionDefinition.of(
                        "6",
                        "Analysis: working well, worried about, needs to happen",
                        FormField.CONCLUSIONS,
                        FormField.STRENGTHS_AND_RESOURCES,
                        FormField.NEEDS_AND_WORRIES,
                        FormField.DESIRED_OUTCOMES,
                        FormField.CHILD_COMMENT,
                        FormField.PARENT_COMMENTS),
                SectionDefinition.of(
                        "7",
                        "Family plan and review",
                        FormField.PLAN_OUTCOMES,
                        FormField.PLAN_FRAMEWORK_OUTCOMES,
                        FormField.PLAN_CRITERIA,
                        FormField.PLAN_ACTIONS,
                        FormField.PLAN_ACTION_OWNERS,
                        FormField.PLAN_ACTION_TIMES,
                        FormField.PLAN_ACTIONS_ENDED,
                        FormField.PLAN_RESULTS,
                        FormField.PLAN_REVIEW_DATE,
                        FormField.PLAN_AGREEMENTS,
                        FormField.PLAN_CHILD_COMMENT,
                        FormField.PLAN_PARENT_COMMENTS),
                FormRules.closure("8"));
    }

    private static List<Requirement> requirements() {
        return Stream.concat(ofTheForm().stream(), FormRules.handingOn().stream())
                .toList();
    }

    private static List<Requirement> ofTheForm() {
        return List.of(
                error(
                        FormField.PARENTAL_RESPONSIBILITY_HOLDER,
                        Provenance.of("Buckinghamshire Safeguarding Children Partnership, consent"),
                        "somebody has parental responsibility, or it is noted why nobody recorded has",
                        Purpose.PLAN),
                error(FormField.HOME_SITUATION, FORMS, "the family and home situation is described", Purpose.PLAN),
                warning(FormField.HOUSEHOLD_MEMBERS, FORMS, "it is recorded who lives with the children", Purpose.PLAN),
                error(
                        FormField.CONSENT_STATEMENT,
                        FORMS,
                        "the consent statement is filled in",
                        Purpose.PLAN,
                        Purpose.SHARE),
                error(
                        FormField.CONSENT_ANSWERS,
                        FORMS,
                        "it is recorded what the family agreed to and refused",
                        Purpose.PLAN,
                        Purpose.SHARE),
                error(
                        FormField.SIGNIFICANT_HARM_TOLD,
                        LIBRARY,
                        "where significant harm is feared it is recorded when somebody was told",
                        Purpose.PLAN,
                        Purpose.CLOSE),
                error(
                        FormField.SCORES,
                        Provenance.of("one authority's early help assessment: areas scored from 1 to 5"),
                        "each area that was discussed is scored",
                        Purpose.PLAN),
                warning(FormField.STRENGTHS_AND_RESOURCES, FORMS, "it is recorded what works well", Purpose.PLAN),
                warning(
                        FormField.NEEDS_AND_WORRIES,
                        FORMS,
                        "it is recorded what people are worried about",
                        Purpose.PLAN),
                warning(FormField.LEAD_PROFESSIONAL, FORMS, "the lead practitioner is named", Purpose.SHARE),
                error(
                        FormField.PLAN_PARENT_COMMENTS,
                        Provenance.of("Norfolk, early help assessment: closure with family feedback"),
                        "what parents and carers say about the plan is recorded",
                        Purpose.CLOSE),
                error(
                        FormField.FAMILY_FEEDBACK,
                        Provenance.of("Norfolk, early help assessment: closure with family feedback"),
                        "the family's feedback is recorded",
                        Purpose.CLOSE));
    }
}
