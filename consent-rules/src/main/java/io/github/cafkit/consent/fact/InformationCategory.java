package io.github.cafkit.consent.fact;

/** What sort of information is asked for. A decision is taken for each category by itself. */
public enum InformationCategory implements FactValue {
    /** Name. */
    NAME("name"),
    /** Address. */
    ADDRESS("address"),
    /** Phone number. */
    PHONE("phone number"),
    /** Admissions form. */
    ADMISSIONS("admissions form"),
    /** Medical information. */
    MEDICAL("medical information"),
    /** Sexual health. */
    SEXUAL_HEALTH("sexual health"),
    /** Accident or incident report. */
    ACCIDENT("accident or incident report"),
    /** Developmental record. */
    DEVELOPMENTAL("developmental record"),
    /** Educational record. */
    EDUCATION_RECORD("educational record"),
    /** Attendance or timetable. */
    ATTENDANCE("attendance or timetable"),
    /** School or placement. */
    SCHOOL_OR_PLACEMENT("school or placement"),
    /** Special educational needs. */
    SEN("special educational needs"),
    /** Photographs of the child. */
    PHOTO_OWN("photographs of the child"),
    /** Photographs with other children. */
    PHOTO_OTHER("photographs with other children"),
    /** Safeguarding record. */
    SAFEGUARDING("safeguarding record"),
    /** Child abuse data. */
    CHILD_ABUSE_DATA("child abuse data"),
    /** Social work record. */
    SOCIAL_WORK("social work record"),
    /** Criminal matters. */
    CRIMINAL("criminal matters"),
    /** Information about an adult of the family. */
    FAMILY_ADULT("information about an adult of the family"),
    /** Identity of an informant. */
    INFORMANT_IDENTITY("identity of an informant"),
    /** Protected adoption information. */
    ADOPTION("protected adoption information"),
    /** Allegation against staff. */
    STAFF_ALLEGATION("allegation against staff"),
    /** A teacher's sole-use notes. */
    PRIVATE_NOTES("a teacher's sole-use notes");

    private final String label;

    InformationCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
