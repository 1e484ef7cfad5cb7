package io.github.cafkit.model.framework;

import static io.github.cafkit.model.framework.FormRules.error;
import static io.github.cafkit.model.framework.FormRules.warning;

import io.github.cafkit.core.source.Provenance;
import java.time.LocalDate;
import java.util.List;

/** SEN support in schools and settings, by the graduated approach of the code of practice. */
final class SenSupportForm {

    private static final Provenance CODE =
            Provenance.of("SEND code of practice 2015, paragraphs 6.44 to 6.56: the graduated approach");

    private static final Provenance LIBRARY =
            Provenance.unverified("the library's reading of the SEND code of practice 2015");

    private SenSupportForm() {}

    static Framework framework() {
        return Framework.builder()
                .id(FrameworkId.of("SEN_SUPPORT"))
                .version("2015-1")
                .title("SEN support: assess, plan, do, review")
                .firstDay(LocalDate.of(2015, 1, 1))
                .subject(FrameworkSubject.PUPIL)
                .words(FrameworkWords.of("school and specialists", "SENCO", "SEN support plan"))
                .process(ProcessDefinition.builder()
                        .addStages(
                                new StageDefinition("ASSESS", "assess the pupil's needs"),
                                new StageDefinition("PLAN", "plan support, outcomes and a date of review"),
                                new StageDefinition("DO", "give the support"),
                                new StageDefinition("REVIEW", "review the support and its impact"))
                        .cycle(true)
                        .provenance(CODE)
                        .build())
                .elements(areas())
                .closureReasons(ClosureReasons.SEN_SUPPORT)
                .consentPolicy(ConsentPolicy.builder()
                        .role(ConsentRole.NOT_THE_BASIS)
                        .addBases(new SourcedStatement(
                                "SEN support rests on the school's duties under the Children and Families Act 2014.",
                                LIBRARY))
                        .addConditions(new SourcedStatement("The parents are told.", CODE))
                        .build())
                .reviewPolicy(ReviewPolicy.builder()
                        .monitoring(MonitoringCadence.TERMLY)
                        .parentMeetingsPerYear(3)
                        .note("Paragraph 6.65 is thought to ask for three meetings a year. Unverified.")
                        .provenance(Provenance.unverified("SEND code of practice 2015, paragraph 6.65"))
                        .build())
                .sections(sections())
                .requirements(FormRules.withPlan(requirements()))
                .provenance(CODE)
                .build();
    }

    private static List<ElementDefinition> areas() {
        return List.of(
                area("CI", "Communication and interaction"),
                area("CL", "Cognition and learning"),
                area("SEMH", "Social, emotional and mental health"),
                area("SP", "Sensory and/or physical"));
    }

    private static ElementDefinition area(String code, String label) {
        return ElementDefinition.builder()
                .code(ElementCode.of(code))
                .domain("Areas of need")
                .label(label)
                .usableForUnborn(false)
                .build();
    }

    private static List<SectionDefinition> sections() {
        return List.of(
                SectionDefinition.of(
                        "ASSESS",
                        "Assess",
                        FormField.STARTED_ON,
                        FormField.COMPLETED_ON,
                        FormField.CHILD_NAME,
                        FormField.CHILD_GENDER,
                        FormField.BIRTH_OR_EXPECTED_DATE,
                        FormField.UPN,
                        FormField.DISABLED,
                        FormField.DISABILITY_DETAILS,
                        FormField.SEN,
                        FormField.REASON,
                        FormField.PARENTS,
                        FormField.ASSESSORS,
                        FormField.LEAD_PROFESSIONAL,
                        FormField.SERVICES,
                        FormField.EDUCATION_SETTING,
                        FormField.FINDINGS,
                        FormField.EVIDENCE,
                        FormField.CONCLUSIONS,
                        FormField.DESIRED_OUTCOMES,
                        FormField.CHILD_COMMENT,
                        FormField.PARENT_COMMENTS),
                SectionDefinition.of(
                        "PLAN",
                        "Plan",
                        FormField.PLAN_OUTCOMES,
                        FormField.PLAN_TARGETS,
                        FormField.PLAN_CRITERIA,
                        FormField.PLAN_REVIEW_DATE,
                        FormField.PLAN_AGREEMENTS),
                SectionDefinition.of(
                        "DO",
                        "Do",
                        FormField.PLAN_ACTIONS,
                        FormField.PLAN_ACTION_OWNERS,
                        FormField.PLAN_ACTION_TIMES,
                        FormField.PLAN_ACTIONS_ENDED),
                SectionDefinition.of(
                        "REVIEW",
                        "Review",
                        FormField.PLAN_RESULTS,
                        FormField.PLAN_CHILD_COMMENT,
                        FormField.PLAN_PARENT_COMMENTS,
                        FormField.CLOSURE_REASON,
                        FormField.FINAL_REVIEW,
                        FormField.FAMILY_FEEDBACK,
                        FormField.LEAD_INFORMED,
                        FormField.RECORDS_CLOSED));
    }

    private static List<Requirement> requirements() {
        return List.of(
                error(
                        FormField.EDUCATION_SETTING,
                        LIBRARY,
                        "the school or setting is named",
                        Purpose.PLAN,
                        Purpose.SHARE),
                error(
                        FormField.SEN,
                        LIBRARY,
                        "the special educational needs are recorded",
                        Purpose.PLAN,
                        Purpose.SHARE),
                warning(FormField.DISABLED, LIBRARY, "it is recorded whether the pupil is disabled", Purpose.PLAN),
                error(
                        FormField.PLAN_TARGETS,
                        Provenance.of("Enfield SENDIASS, SEN support: what a plan holds"),
                        "each outcome says what impact is expected",
                        Purpose.SHARE),
                warning(
                        FormField.PLAN_CHILD_COMMENT,
                        LIBRARY,
                        "what the pupil says about the support is recorded",
                        Purpose.CLOSE),
                warning(
                        FormField.PLAN_PARENT_COMMENTS,
                        LIBRARY,
                        "what the parents say about the support is recorded",
                        Purpose.CLOSE),
                warning(
                        FormField.FAMILY_FEEDBACK,
                        LIBRARY,
                        "what the parents say at the end is recorded",
                        Purpose.CLOSE));
    }
}
