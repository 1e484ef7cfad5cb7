package io.github.cafkit.model.framework;

/**
 * A field of a form that a framework can list in a {@link SectionDefinition} and ask for with a {@link Requirement}: where it is
 * in the library's documents, and what people call it.
 *
 * <p>Where a field is repeated, such as the name of each parent, {@link #pointer()} is that of the list and a problem names the
 * element. Parts A to K are fields of an assessment, part L of a joint plan, and part M of all that is on record when
 * work ends; their pointers begin with the name of the document.
 */
public enum FormField {
    /** When the assessment started; a document always says it. */
    STARTED_ON(FormPart.HEADER, "/startedOn", "the day on which the assessment started"),
    /** When the assessment was completed. */
    COMPLETED_ON(FormPart.HEADER, "/completedOn", "the day on which the assessment was completed"),
    /** The number of the assessment; a document always has one. */
    UNIQUE_REFERENCE(FormPart.HEADER, "/id", "the unique reference number"),
    /** The number of the version; a document always has one. */
    VERSION_NUMBER(FormPart.HEADER, "/version", "the number of the version"),
    /** That somebody has asked whether there was an assessment already. */
    EARLIER_ASSESSMENT_CHECK(
            FormPart.HEADER, "/earlierAssessmentCheckedOn", "whether somebody asked for an earlier assessment"),
    /** The name, or before birth that of the mother. */
    CHILD_NAME(FormPart.CHILD, "/child/name", "the name of the child"),
    /** The given names; not asked for before birth. */
    CHILD_GIVEN_NAMES(FormPart.CHILD, "/child/name/givenNames", "the given names of the child"),
    /** The family name; not asked for before birth. */
    CHILD_FAMILY_NAME(FormPart.CHILD, "/child/name/familyName", "the family name of the child"),
    /** Other names, also known as. */
    CHILD_OTHER_NAMES(FormPart.CHILD, "/child/otherNames", "other and previous names of the child"),
    /** The gender; unknown is an answer. */
    CHILD_GENDER(FormPart.CHILD, "/child/gender", "the gender of the child"),
    /** The date of birth or, before birth, the expected date; a child always has one of them. */
    BIRTH_OR_EXPECTED_DATE(FormPart.CHILD, "/child/birthDate", "the date of birth, or the expected date"),
    /** The unique pupil number. */
    UPN(FormPart.CHILD, "/child/upn", "the unique pupil number"),
    /** The NHS number. */
    NHS_NUMBER(FormPart.CHILD, "/child/nhsNumber", "the NHS number"),
    /** Where the child lives. */
    CHILD_ADDRESS(FormPart.CHILD, "/child/address", "the address of the child"),
    /** The postcode of where the child lives. */
    CHILD_POSTCODE(FormPart.CHILD, "/child/address/postcode", "the postcode of the child"),
    /** A number at which child or family are reached. */
    CHILD_TELEPHONE(FormPart.CHILD, "/child/contact/telephone", "a telephone number for the child"),
    /** An e-mail address at which child or family are reached. */
    CHILD_EMAIL(FormPart.CHILD, "/child/contact/email", "an e-mail address for the child"),
    /** The ethnicity; that it was refused is an answer. */
    ETHNICITY(FormPart.CHILD, "/child/ethnicity", "the ethnicity of the child"),
    /** The religion; that none was given is an answer. */
    RELIGION(FormPart.CHILD, "/child/religion", "the religion of the child"),
    /** The immigration status. */
    IMMIGRATION_STATUS(FormPart.CHILD, "/child/immigrationStatus", "the immigration status of the child"),
    /** The languages of the child, the first one first. */
    CHILD_LANGUAGES(FormPart.CHILD, "/child/languages", "the first language of the child"),
    /** The first language of each parent or carer; the form asks for it beside the child's. */
    PARENT_LANGUAGES(FormPart.CHILD, "/parents", "the first language of each parent or carer"),
    /** Whether the child is disabled; not knowing is no answer. */
    DISABLED(FormPart.CHILD, "/child/disabled", "whether the child is disabled"),
    /** The details, where the child is disabled. */
    DISABILITY_DETAILS(FormPart.CHILD, "/child/disabilityDetails", "details of the disability"),
    /** Whether an interpreter or signer is needed, and has been arranged. */
    INTERPRETER_OR_SIGNER(
            FormPart.CHILD, "/child/specialRequirements", "whether an interpreter or signer is needed and arranged"),
    /** Signing, interpretation, access, for the child. */
    SPECIAL_REQUIREMENTS(FormPart.CHILD, "/child/specialRequirements", "special requirements of the child"),
    /** Signing, interpretation, access, for each parent or carer. */
    PARENT_SPECIAL_REQUIREMENTS(FormPart.CHILD, "/parents", "special requirements of each parent or carer"),
    /** The other children, where the assessment is about several. */
    OTHER_CHILDREN(FormPart.CHILD, "/otherChildren", "the other children of the family"),
    /** Special educational needs of at least one child. */
    SEN(FormPart.CHILD, "/specialEducationalNeeds", "special educational needs"),
    /** What has led to the assessment. */
    REASON(FormPart.ASSESSMENT_INFORMATION, "/reason", "what has led to the assessment"),
    /** Who was present. */
    ATTENDEES(FormPart.ASSESSMENT_INFORMATION, "/attendees", "who was present"),
    /** At least one parent or carer. */
    PARENTS(FormPart.PARENTS_AND_CARERS, "/parents", "the parents or carers"),
    /** The name of each. */
    PARENT_NAMES(FormPart.PARENTS_AND_CARERS, "/parents", "the name of each parent or carer"),
    /** A number of each. */
    PARENT_TELEPHONES(FormPart.PARENTS_AND_CARERS, "/parents", "a telephone number of each parent or carer"),
    /** An e-mail address of each. */
    PARENT_EMAILS(FormPart.PARENTS_AND_CARERS, "/parents", "an e-mail address of each parent or carer"),
    /** The address of each. */
    PARENT_ADDRESSES(FormPart.PARENTS_AND_CARERS, "/parents", "the address of each parent or carer"),
    /** The date of birth of each. */
    PARENT_BIRTH_DATES(FormPart.PARENTS_AND_CARERS, "/parents", "the date of birth of each parent or carer"),
    /** Whether each has parental responsibility; not knowing is no answer. */
    PARENTAL_RESPONSIBILITY(
            FormPart.PARENTS_AND_CARERS, "/parents", "whether each parent or carer has parental responsibility"),
    /** At least one person with parental responsibility, or a note why none of them has it. */
    PARENTAL_RESPONSIBILITY_HOLDER(FormPart.PARENTS_AND_CARERS, "/parents", "somebody with parental responsibility"),
    /** The family and home situation. */
    HOME_SITUATION(FormPart.HOME, "/homeSituation", "the family and home situation"),
    /** The structure of the family. */
    FAMILY_STRUCTURE(FormPart.HOME, "/homeSituation/structure", "the structure of the family"),
    /** Who lives with the child. */
    HOUSEHOLD_MEMBERS(FormPart.HOME, "/homeSituation/atHome", "who lives with the child"),
    /** Significant people who live elsewhere. */
    ADULTS_ELSEWHERE(FormPart.HOME, "/homeSituation/elsewhere", "significant people who do not live with the child"),
    /** At least one assessor, with role and agency. */
    ASSESSORS(FormPart.ASSESSORS, "/assessors", "the person who undertakes the assessment"),
    /** How to reach each assessor. */
    ASSESSOR_CONTACTS(FormPart.ASSESSORS, "/assessors", "how to reach each assessor"),
    /** The lead professional, where there is one. */
    LEAD_PROFESSIONAL(FormPart.ASSESSORS, "/leadProfessional", "who leads and coordinates"),
    /** At least one service. */
    SERVICES(FormPart.SERVICES, "/services", "the services that work with the child"),
    /** The general practice. */
    GENERAL_PRACTICE(FormPart.SERVICES, "/services", "the general practice of the child"),
    /** The school, setting or college. */
    EDUCATION_SETTING(FormPart.SERVICES, "/services", "the school, setting or college of the child"),
    /** How to reach each service, through the agency or its practitioner. */
    SERVICE_CONTACTS(FormPart.SERVICES, "/services", "how to reach each service"),
    /** Something found about at least one element. */
    FINDINGS(FormPart.STRENGTHS_AND_NEEDS, "/findings", "strengths and needs, element by element"),
    /** A score for each element that was discussed. */
    SCORES(FormPart.STRENGTHS_AND_NEEDS, "/findings", "the score of each area"),
    /** Evidence under each element for which a need is recorded. */
    EVIDENCE(FormPart.STRENGTHS_AND_NEEDS, "/findings", "evidence for every need"),
    /** The conclusions. */
    CONCLUSIONS(FormPart.CONCLUSIONS, "/conclusions", "the conclusions"),
    /** Strengths and resources of the family. */
    STRENGTHS_AND_RESOURCES(FormPart.CONCLUSIONS, "/conclusions/strengths", "what works well"),
    /** Needs and worries. */
    NEEDS_AND_WORRIES(FormPart.CONCLUSIONS, "/conclusions/worries", "what people are worried about"),
    /** The outcomes that child and family want. */
    DESIRED_OUTCOMES(FormPart.CONCLUSIONS, "/conclusions/desiredOutcomes", "the outcomes that are wanted"),
    /** How things will look when they are better. */
    GOALS(FormPart.CONCLUSIONS, "/conclusions/goals", "how anybody will know that things are better"),
    /** The rows of the action table. */
    AGREED_ACTIONS(FormPart.CONCLUSIONS, "/conclusions/agreedActions", "the actions that were agreed"),
    /** When the actions are looked at again. */
    ASSESSMENT_REVIEW_DATE(FormPart.CONCLUSIONS, "/conclusions/reviewOn", "the day on which the actions are reviewed"),
    /** What the child says of assessment and actions. */
    CHILD_COMMENT(FormPart.CONCLUSIONS, "/childComment", "what the child says"),
    /** What parents and carers say of assessment and actions. */
    PARENT_COMMENTS(FormPart.CONCLUSIONS, "/parentComments", "what parents and carers say"),
    /** That there is a consent statement. */
    CONSENT_STATEMENT(FormPart.CONSENT, "/consentStatement", "the consent statement"),
    /** That the notice on storing and sharing was shown. */
    CONSENT_NOTICE(FormPart.CONSENT, "/consentStatement/noticeShownOn", "that the notice on information was shown"),
    /** That the family understood the reasons for storing and sharing. */
    CONSENT_UNDERSTOOD(
            FormPart.CONSENT,
            "/consentStatement/understood",
            "that the reasons for storing and sharing were understood"),
    /** At least one answer to a request for consent. */
    CONSENT_ANSWERS(FormPart.CONSENT, "/consentStatement/consents", "what was agreed to and what was refused"),
    /** A signature of the child or of a parent or carer. */
    CONSENT_SIGNATURES(
            FormPart.CONSENT, "/consentStatement/signatures", "the signature of the child or a parent or carer"),
    /** The signature of the assessor. */
    ASSESSOR_SIGNATURE(FormPart.CONSENT, "/consentStatement/assessorSignature", "the signature of the assessor"),
    /** That child or parents were given a copy. */
    CONSENT_COPY(FormPart.CONSENT, "/consentStatement/copyGivenOn", "that a copy was given to the family"),
    /** Where significant harm is feared, that somebody was told. */
    SIGNIFICANT_HARM_TOLD(
            FormPart.SIGNIFICANT_HARM,
            "/significantHarm/toldOn",
            "that a concern about significant harm was passed on"),
    /** At least one outcome. */
    PLAN_OUTCOMES(FormPart.DELIVERY_PLAN, "/outcomes", "the outcomes of the plan"),
    /** A code of the outcome vocabulary for each outcome. */
    PLAN_FRAMEWORK_OUTCOMES(
            FormPart.DELIVERY_PLAN, "/outcomes", "the outcome of the framework that each outcome serves"),
    /** How things should be, for each outcome. */
    PLAN_TARGETS(FormPart.DELIVERY_PLAN, "/outcomes", "the impact expected of the support"),
    /** A criterion in every evaluation, and an evaluation for every outcome. */
    PLAN_CRITERIA(FormPart.DELIVERY_PLAN, "/outcomes", "how anybody will know that each outcome is reached"),
    /** At least one action for each outcome. */
    PLAN_ACTIONS(FormPart.DELIVERY_PLAN, "/outcomes", "what is done for each outcome"),
    /** Who answers for each action. */
    PLAN_ACTION_OWNERS(FormPart.DELIVERY_PLAN, "/outcomes", "who answers for each action"),
    /** By when, or how often, each action is done. */
    PLAN_ACTION_TIMES(FormPart.DELIVERY_PLAN, "/outcomes", "by when each action is done"),
    /** That no action is still open. */
    PLAN_ACTIONS_ENDED(FormPart.DELIVERY_PLAN, "/outcomes", "how each action ended"),
    /** A result of every evaluation, and an evaluation for every outcome. */
    PLAN_RESULTS(FormPart.DELIVERY_PLAN, "/outcomes", "what the evaluation of each outcome found"),
    /** When the plan is looked at again. */
    PLAN_REVIEW_DATE(FormPart.DELIVERY_PLAN, "/review/nextOn", "the day of the next review"),
    /** The answer of at least one party. */
    PLAN_AGREEMENTS(FormPart.DELIVERY_PLAN, "/agreements", "whether family and agencies agree"),
    /** What the child says about the plan. */
    PLAN_CHILD_COMMENT(FormPart.DELIVERY_PLAN, "/childComment", "what the child says about the plan"),
    /** What parents and carers say about the plan. */
    PLAN_PARENT_COMMENTS(FormPart.DELIVERY_PLAN, "/parentComments", "what parents and carers say about the plan"),
    /** A reason that the framework lists, or that social care or another authority has taken over. */
    CLOSURE_REASON(FormPart.CLOSURE, "/episode/events", "why the work ends"),
    /** Where the reason asks for it: that social care has decided to take the work on. */
    CLOSURE_DECISION(FormPart.CLOSURE, "/episode/events", "the day of social care's decision"),
    /** Where the reason asks for it: which authority receives the family. */
    CLOSURE_RECEIVER(FormPart.CLOSURE, "/episode/events", "the authority that receives the family"),
    /** A last review that agreed to end the work. */
    FINAL_REVIEW(FormPart.CLOSURE, "/review", "the review that agreed to end the work"),
    /** What the family says at the end, of progress or of the services, or why it is not recorded. */
    FAMILY_FEEDBACK(FormPart.CLOSURE, "/review/comments", "the family's feedback"),
    /** That whoever leads took part in ending the work. */
    LEAD_INFORMED(FormPart.CLOSURE, "/review/present", "that whoever leads took part in ending the work"),
    /** That the register of records says from when the record of the work is kept. */
    RECORDS_CLOSED(FormPart.CLOSURE, "/records", "from when the record of the work is kept");

    private final FormPart part;
    private final String pointer;
    private final String label;

    FormField(FormPart part, String pointer, String label) {
        this.part = part;
        this.pointer = pointer;
        this.label = label;
    }

    /**
     * The part of the assessment or plan that the field belongs to.
     *
     * @return the part, never null
     */
    public FormPart part() {
        return part;
    }

    /**
     * Where the field is in the document.
     *
     * @return a JSON pointer, that of the list if the field is repeated, never null
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The field in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
