package io.github.cafkit.model.framework;

import static io.github.cafkit.model.framework.FormRules.error;
import static io.github.cafkit.model.framework.FormRules.warning;

import io.github.cafkit.core.source.Provenance;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The two editions of the CAF form: what they share, and the fields in which they differ. */
final class CafForms {

    private static final Provenance AUDIT = Provenance.of(
            "Nottingham City, quality review form for the CAF; no national list of mandatory fields was found");

    private static final Provenance LIBRARY = Provenance.unverified("the library's reading of the CAF guidance");

    private CafForms() {}

    static Framework of2006() {
        return common().id(FrameworkId.of("CAF_2006"))
                .version("2006-1")
                .title("Common Assessment Framework, form of 2006")
                .firstDay(LocalDate.of(2006, 1, 1))
                .lastDay(LocalDate.of(2008, 12, 31))
                .sections(sections(SectionDefinition.of(
                        "B",
                        "Identifying details",
                        FormField.CHILD_NAME,
                        FormField.CHILD_OTHER_NAMES,
                        FormField.CHILD_GENDER,
                        FormField.BIRTH_OR_EXPECTED_DATE,
                        FormField.CHILD_ADDRESS,
                        FormField.CHILD_POSTCODE,
                        FormField.CHILD_TELEPHONE,
                        FormField.UNIQUE_REFERENCE,
                        FormField.VERSION_NUMBER,
                        FormField.ETHNICITY,
                        FormField.RELIGION,
                        FormField.IMMIGRATION_STATUS,
                        FormField.CHILD_LANGUAGES,
                        FormField.PARENT_LANGUAGES,
                        FormField.INTERPRETER_OR_SIGNER)))
                .requirements(FormRules.withPlan(requirements()))
                .provenance(Provenance.of("Department for Education and Skills, CAF form of 2006"))
                .build();
    }

    static Framework of2009() {
        return common().id(FrameworkId.of("CAF_2009"))
                .version("2009-1")
                .title("Common Assessment Framework, form of 2009")
                .firstDay(LocalDate.of(2009, 1, 1))
                .sections(sections(SectionDefinition.of(
                        "B",
                        "Identifying details",
                        FormField.CHILD_GIVEN_NAMES,
                        FormField.CHILD_FAMILY_NAME,
                        FormField.CHILD_OTHER_NAMES,
                        FormField.CHILD_GENDER,
                        FormField.BIRTH_OR_EXPECTED_DATE,
                        FormField.CHILD_ADDRESS,
                        FormField.CHILD_POSTCODE,
                        FormField.CHILD_TELEPHONE,
                        FormField.ETHNICITY,
                        FormField.IMMIGRATION_STATUS,
                        FormField.CHILD_LANGUAGES,
                        FormField.PARENT_LANGUAGES,
                        FormField.DISABLED,
                        FormField.DISABILITY_DETAILS,
                        FormField.SPECIAL_REQUIREMENTS,
                        FormField.PARENT_SPECIAL_REQUIREMENTS)))
                .requirements(FormRules.withPlan(requirementsOf2009()))
                .provenance(Provenance.of(
                        "Children's Workforce Development Council, CAF form of 2009 and guide of March 2010"))
                .build();
    }

    private static Framework.Builder common() {
        Framework.Builder framework = Framework.builder();
        framework
                .subject(FrameworkSubject.CHILD)
                .words(FrameworkWords.of("team around the child", "lead professional", "delivery plan"))
                .process(ProcessDefinition.builder()
                        .addStages(
                                new StageDefinition("IDENTIFY", "identify needs early and seek consent"),
                                new StageDefinition("ASSESS", "assess those needs"),
                                new StageDefinition("DELIVER", "deliver integrated services"),
                                new StageDefinition("REVIEW", "review progress"))
                        .provenance(Provenance.of("CAF practitioners' guide of March 2010: four steps"))
                        .build())
                .elements(Arrays.stream(AssessmentElement.values())
                        .map(ElementDefinition::of)
                        .toList())
                .outcomes(OutcomeVocabularies.EVERY_CHILD_MATTERS.outcomes())
                .needLevels(NeedLevelVocabularies.CAF_ERA)
                .closureReasons(ClosureReasons.EARLY_HELP)
                .consentPolicy(consent())
                .reviewPolicy(ReviewPolicy.builder()
                        .firstReviewWithin(Period.ofWeeks(12))
                        .reviewWithin(Period.ofMonths(3))
                        .note("Longest interval found in local guides; no national one was found. Unverified.")
                        .provenance(Provenance.unverified("longest interval found in local guides"))
                        .build());
        return framework;
    }

    private static ConsentPolicy consent() {
        return ConsentPolicy.builder()
                .role(ConsentRole.REQUIRED_BEFORE_ASSESSING)
                .addBases(new SourcedStatement(
                        "A common assessment is voluntary and rests on informed consent; the family chooses what is shared.",
                        Provenance.of("CAF guidance of the years 2006 to 2012")))
                .addConditions(
                        new SourcedStatement(
                                "A young person of 16 or over, or a younger one who is competent, may consent for"
                                        + " themselves.",
                                Provenance.of("local guidance on consent, Buckinghamshire and Hertfordshire")),
                        new SourcedStatement("Consent is signed, and looked at again as the work goes on.", AUDIT),
                        new SourcedStatement(
                                "Where a child may suffer significant harm the child protection procedures are followed"
                                        + " instead, with or without consent.",
                                Provenance.of("East Midlands, proposed minimum standards for the CAF")))
                .build();
    }

    private static List<SectionDefinition> sections(SectionDefinition identifyingDetails) {
        List<SectionDefinition> sections = new ArrayList<>();
        sections.add(SectionDefinition.of("A", "About the assessment", FormField.STARTED_ON, FormField.COMPLETED_ON));
        sections.add(identifyingDetails);
        sections.addAll(people());
        sections.add(SectionDefinition.of(
                "H", "CAF assessment summary: strengths and needs", FormField.FINDINGS, FormField.EVIDENCE));
        sections.add(SectionDefinition.of(
                "I",
                "Conclusions, solutions and actions",
                FormField.CONCLUSIONS,
                FormField.STRENGTHS_AND_RESOURCES,
                FormField.NEEDS_AND_WORRIES,
                FormField.DESIRED_OUTCOMES,
                FormField.GOALS,
                FormField.AGREED_ACTIONS,
                FormField.ASSESSMENT_REVIEW_DATE,
                FormField.CHILD_COMMENT,
                FormField.PARENT_COMMENTS));
        sections.add(SectionDefinition.of(
                "J",
                "Consent statement for information storage and information sharing",
                FormField.CONSENT_STATEMENT,
                FormField.CONSENT_NOTICE,
                FormField.CONSENT_UNDERSTOOD,
                FormField.CONSENT_ANSWERS,
                FormField.CONSENT_SIGNATURES,
                FormField.ASSESSOR_SIGNATURE));
        sections.add(SectionDefinition.of(
                "K", "Exceptional circumstances: significant harm", FormField.SIGNIFICANT_HARM_TOLD));
        sections.add(deliveryPlan());
        sections.add(FormRules.closure("M"));
        return sections;
    }

    private static List<SectionDefinition> people() {
        return List.of(
                SectionDefinition.of("C", "Assessment information", FormField.ATTENDEES, FormField.REASON),
                SectionDefinition.of(
                        "D",
                        "Details of parents and carers",
                        FormField.PARENTS,
                        FormField.PARENT_NAMES,
                        FormField.PARENT_TELEPHONES,
                        FormField.PARENT_ADDRESSES,
                        FormField.PARENTAL_RESPONSIBILITY,
                        FormField.PARENTAL_RESPONSIBILITY_HOLDER),
                SectionDefinition.of(
                        "E",
                        "Current family and home situation",
                        FormField.HOME_SITUATION,
                        FormField.FAMILY_STRUCTURE,
                        FormField.HOUSEHOLD_MEMBERS,
                        FormField.ADULTS_ELSEWHERE),
                SectionDefinition.of(
                        "F",
                        "Details of the person undertaking the assessment",
                        FormField.ASSESSORS,
                        FormField.ASSESSOR_CONTACTS,
                        FormField.LEAD_PROFESSIONAL),
                SectionDefinition.of(
                        "G",
                        "Services working with the child",
                        FormField.SERVICES,
                        FormField.GENERAL_PRACTICE,
                        FormField.EDUCATION_SETTING,
                        FormField.SERVICE_CONTACTS));
    }

    private static SectionDefinition deliveryPlan() {
        return SectionDefinition.of(
                "L",
                "Delivery plan and review",
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
                FormField.PLAN_PARENT_COMMENTS);
    }

    private static List<Requirement> requirements() {
        return Stream.concat(ofTheForm().stream(), FormRules.handingOn().stream())
                .toList();
    }

    private static List<Requirement> ofTheForm() {
        return List.of(
                error(FormField.CHILD_ADDRESS, AUDIT, "the address is recorded", Purpose.PLAN),
                error(FormField.CHILD_POSTCODE, AUDIT, "the postcode is recorded", Purpose.PLAN),
                error(FormField.CHILD_TELEPHONE, AUDIT, "a telephone number is recorded", Purpose.PLAN),
                warning(FormField.ETHNICITY, AUDIT, "the ethnicity is recorded, or that it was refused", Purpose.PLAN),
                warning(FormField.CHILD_LANGUAGES, AUDIT, "the child's first language is recorded", Purpose.PLAN),
                warning(FormField.PARENT_LANGUAGES, AUDIT, "each parent's first language is recorded", Purpose.PLAN),
                warning(
                        FormField.PARENTAL_RESPONSIBILITY,
                        AUDIT,
                        "it is recorded of each parent or carer whether they have parental responsibility",
                        Purpose.PLAN,
                        Purpose.SHARE),
                error(
                        FormField.PARENTAL_RESPONSIBILITY_HOLDER,
                        LIBRARY,
                        "somebody has parental responsibility, or it is noted why nobody recorded has",
                        Purpose.PLAN),
                error(FormField.ATTENDEES, AUDIT, "it is recorded who was present", Purpose.SHARE),
                error(FormField.HOME_SITUATION, AUDIT, "the family and home situation is described", Purpose.PLAN),
                warning(FormField.ASSESSOR_CONTACTS, AUDIT, "the assessor can be reached", Purpose.SHARE),
                warning(FormField.SERVICE_CONTACTS, AUDIT, "each service can be reached", Purpose.SHARE),
                error(
                        FormField.CONSENT_STATEMENT,
                        AUDIT,
                        "the consent statement is filled in",
                        Purpose.PLAN,
                        Purpose.SHARE),
                error(
                        FormField.CONSENT_SIGNATURES,
                        AUDIT,
                        "the consent statement is signed by the child or a parent or carer",
                        Purpose.SHARE),
                warning(FormField.ASSESSOR_SIGNATURE, AUDIT, "the assessor has signed", Purpose.SHARE),
                error(
                        FormField.SIGNIFICANT_HARM_TOLD,
                        LIBRARY,
                        "where significant harm is feared it is recorded when somebody was told",
                        Purpose.PLAN,
                        Purpose.CLOSE),
                warning(
                        FormField.PLAN_FRAMEWORK_OUTCOMES,
                        Provenance.of("Nottinghamshire, CAF handbook: delivery plan"),
                        "each outcome of the plan serves an outcome or aim of the framework",
                        Purpose.SHARE),
                warning(
                        FormField.PLAN_CHILD_COMMENT,
                        Provenance.of("Nottinghamshire, CAF handbook: review form"),
                        "what the child says about the plan is recorded",
                        Purpose.CLOSE),
                warning(
                        FormField.PLAN_PARENT_COMMENTS,
                        Provenance.of("Nottinghamshire, CAF handbook: review form"),
                        "what parents and carers say about the plan is recorded",
                        Purpose.CLOSE),
                warning(
                        FormField.FAMILY_FEEDBACK,
                        Provenance.of("Nottinghamshire, CAF handbook: review form"),
                        "what the family says at the end is recorded",
                        Purpose.CLOSE));
    }

    private static List<Requirement> requirementsOf2009() {
        List<Requirement> all = new ArrayList<>(requirements());
        all.add(warning(FormField.DISABLED, AUDIT, "it is recorded whether the child is disabled", Purpose.PLAN));
        return all;
    }
}
