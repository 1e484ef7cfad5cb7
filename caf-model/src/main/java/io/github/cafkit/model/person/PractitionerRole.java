package io.github.cafkit.model.person;

import io.github.cafkit.model.agency.AgencySector;

/**
 * What a practitioner does: the roles found around a child, each with the sector it is usually employed in. Where a
 * role is not enough, {@link Practitioner#getJobTitle()} keeps the agency's own title.
 */
public enum PractitionerRole {
    /** Special educational needs coordinator. */
    SENCO("special educational needs coordinator", AgencySector.EDUCATION),
    /** Teacher. */
    TEACHER("teacher", AgencySector.EDUCATION),
    /** Teaching assistant. */
    TEACHING_ASSISTANT("teaching assistant", AgencySector.EDUCATION),
    /** Learning mentor. */
    LEARNING_MENTOR("learning mentor", AgencySector.EDUCATION),
    /** Head teacher. */
    HEAD_TEACHER("head teacher", AgencySector.EDUCATION),
    /** Designated safeguarding lead. */
    DESIGNATED_SAFEGUARDING_LEAD("designated safeguarding lead", AgencySector.EDUCATION),
    /** Educational psychologist. */
    EDUCATIONAL_PSYCHOLOGIST("educational psychologist", AgencySector.EDUCATION),
    /** Education welfare officer. */
    EDUCATION_WELFARE_OFFICER("education welfare officer", AgencySector.EDUCATION),
    /** Advisory teacher. */
    ADVISORY_TEACHER("advisory teacher", AgencySector.EDUCATION),
    /** Behaviour support worker. */
    BEHAVIOUR_SUPPORT("behaviour support worker", AgencySector.EDUCATION),
    /** Early years practitioner. */
    EARLY_YEARS_PRACTITIONER("early years practitioner", AgencySector.EARLY_YEARS),
    /** Key person. */
    KEY_PERSON("key person", AgencySector.EARLY_YEARS),
    /** Manager of a childcare setting. */
    CHILDCARE_MANAGER("manager of a childcare setting", AgencySector.EARLY_YEARS),
    /** Portage worker. */
    PORTAGE_WORKER("portage worker", AgencySector.EARLY_YEARS),
    /** General practitioner. */
    GP("general practitioner", AgencySector.HEALTH),
    /** Health visitor. */
    HEALTH_VISITOR("health visitor", AgencySector.HEALTH),
    /** School nurse. */
    SCHOOL_NURSE("school nurse", AgencySector.HEALTH),
    /** Nurse. */
    NURSE("nurse", AgencySector.HEALTH),
    /** Midwife. */
    MIDWIFE("midwife", AgencySector.HEALTH),
    /** Paediatrician. */
    PAEDIATRICIAN("paediatrician", AgencySector.HEALTH),
    /** Other doctor. */
    DOCTOR("other doctor", AgencySector.HEALTH),
    /** Speech and language therapist. */
    SPEECH_AND_LANGUAGE_THERAPIST("speech and language therapist", AgencySector.HEALTH),
    /** Physiotherapist. */
    PHYSIOTHERAPIST("physiotherapist", AgencySector.HEALTH),
    /** Occupational therapist. */
    OCCUPATIONAL_THERAPIST("occupational therapist", AgencySector.HEALTH),
    /** Child psychologist. */
    CHILD_PSYCHOLOGIST("child psychologist", AgencySector.HEALTH),
    /** Child and adolescent mental health worker. */
    CAMHS_WORKER("child and adolescent mental health worker", AgencySector.HEALTH),
    /** Counsellor. */
    COUNSELLOR("counsellor", AgencySector.HEALTH),
    /** Social worker. */
    SOCIAL_WORKER("social worker", AgencySector.SOCIAL_CARE),
    /** Social care worker. */
    SOCIAL_CARE_WORKER("social care worker", AgencySector.SOCIAL_CARE),
    /** Residential worker. */
    RESIDENTIAL_WORKER("residential worker", AgencySector.SOCIAL_CARE),
    /** Foster carer. */
    FOSTER_CARER("foster carer", AgencySector.SOCIAL_CARE),
    /** Family support worker. */
    FAMILY_SUPPORT_WORKER("family support worker", AgencySector.EARLY_HELP),
    /** Early help or CAF coordinator. */
    EARLY_HELP_COORDINATOR("early help or CAF coordinator", AgencySector.EARLY_HELP),
    /** Police officer. */
    POLICE_OFFICER("police officer", AgencySector.POLICE),
    /** Police officer who works with schools. */
    SCHOOL_LIAISON_OFFICER("school liaison officer of the police", AgencySector.POLICE),
    /** Youth offending or youth justice worker. */
    YOUTH_JUSTICE_WORKER("youth offending or youth justice worker", AgencySector.YOUTH_JUSTICE),
    /** Probation officer. */
    PROBATION_OFFICER("probation officer", AgencySector.COURT_SERVICE),
    /** Family court adviser. */
    FAMILY_COURT_ADVISER("family court adviser", AgencySector.COURT_SERVICE),
    /** Drug and alcohol worker. */
    SUBSTANCE_MISUSE_WORKER("drug and alcohol worker", AgencySector.DRUG_AND_ALCOHOL),
    /** Housing officer. */
    HOUSING_OFFICER("housing officer", AgencySector.HOUSING),
    /** Personal adviser. */
    PERSONAL_ADVISER("personal adviser", AgencySector.YOUTH_SERVICE),
    /** Youth worker. */
    YOUTH_WORKER("youth worker", AgencySector.YOUTH_SERVICE),
    /** Leisure worker. */
    LEISURE_WORKER("leisure worker", AgencySector.YOUTH_SERVICE),
    /** Domestic abuse adviser. */
    DOMESTIC_ABUSE_ADVISER("domestic abuse adviser", AgencySector.VOLUNTARY),
    /** Voluntary sector worker. */
    VOLUNTARY_WORKER("voluntary sector worker", AgencySector.VOLUNTARY),
    /** Mentor of a voluntary or independent body. */
    MENTOR("mentor", AgencySector.VOLUNTARY),
    /** Advocate. */
    ADVOCATE("advocate", AgencySector.VOLUNTARY),
    /** Interpreter. */
    INTERPRETER("interpreter", AgencySector.INDEPENDENT),
    /** Other practitioner. */
    OTHER("other practitioner", AgencySector.OTHER);

    private final String label;
    private final AgencySector usualSector;

    PractitionerRole(String label, AgencySector usualSector) {
        this.label = label;
        this.usualSector = usualSector;
    }

    /**
     * The role in words, for people.
     *
     * @return lower case words, abbreviations aside, never null
     */
    public String label() {
        return label;
    }

    /**
     * The sector that usually employs the role. A given practitioner's sector is that of the agency.
     *
     * @return the sector, never null
     */
    public AgencySector usualSector() {
        return usualSector;
    }
}
