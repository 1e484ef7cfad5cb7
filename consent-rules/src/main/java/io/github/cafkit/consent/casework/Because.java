package io.github.cafkit.consent.casework;

/** Why a fact has its value, or why nobody but a person can tell it. Sentences without a full stop. */
enum Because {
    NOT_IN_RECORDS("no record of the case says it"),
    NOT_KNOWN_BY_THEN("no record made by that day says it"),
    RECORDS_DISAGREE("records that were current that day disagree"),

    // The holder and who would tell.
    HOLDER_IN_CODES("the authority's codes say of what sort the holder is"),
    HOLDER_BY_SECTOR("the holder's sector is on file"),
    HOLDER_SORT_OPEN("the sector on file does not tell of what sort the holder is"),
    HOLDER_NOT_ON_FILE("no record lists the agency that holds the information"),
    TELLER_NOT_NAMED("nobody is named as the one who would tell"),
    TELLER_NOT_ON_FILE("no record lists the one who would tell as a practitioner of the holder"),
    TELLER_ROLE("it is the role on file of the one who would tell"),
    TELLER_ROLE_OPEN("the role on file of the one who would tell does not say it"),
    TELLER_REGISTERED("the one who would tell is on file as a teacher, or with a professional registration"),
    SECTOR_DECIDES("the engine takes it from the sector of the holder"),

    // The recipient.
    THE_CHILD("the recipient is the child of the file"),
    RELATIONSHIP("it is what the recipient is to the child, as recorded"),
    RELATIONSHIP_OPEN("what the recipient is to the child, as recorded, does not tell"),
    BOTH_FAMILY_AND_AGENCY("the recipient is on file as one of the family and as a practitioner"),
    RECIPIENT_IN_CODES("the authority's codes say what the recipient's agency is"),
    SAME_AGENCY("the recipient works for the agency that holds the information"),
    SAME_AGENCY_WHOLE("the recipient is the agency that holds the information"),
    LEAD_OF_HOLDER("the recipient is on file as the designated lead of the agency that holds the information"),
    AGENCY_SECTOR("it follows from the sector and the role on file"),
    NEW_SETTING("a move to the recipient's setting is on file"),
    AGENCY_SECTOR_OPEN("sector and role on file do not tell"),
    AGENCY_NOT_ON_FILE("no record lists the recipient's agency with its sector"),
    RECIPIENT_NOT_ON_FILE("no record made by that day knows the recipient"),

    // Need to know.
    MEMBER_WITH_FUNCTION("the recipient is a member of the team with a function that day"),
    MEMBERSHIP_ENDED("the recipient's membership of the team had ended"),
    MEMBER_WITHOUT_FUNCTION("the recipient is a member of the team without a function that day"),
    IN_PLAN("the recipient has a part in the plan that every category asked for serves"),
    IN_PLAN_FOR_SOME("the plan names some of the categories for the recipient, and not all"),
    NO_PART("no team and no plan on file gives the recipient a part"),
    FAMILY_NEEDS_ASKING("a team or a plan does not say what one of the family needs to know"),
    SEAT_OR_LEAD("the recipient is in the team as a designated lead or in a child protection seat"),
    PLAN_NEEDS_IT("an open action of the plan has to share this with the recipient for this purpose"),

    // Part in the risk.
    ALLEGED("a record names the recipient as an alleged source of harm"),
    ASSOCIATE("a record names the recipient as close to an alleged source of harm"),
    CONSIDERED("a record says that it was considered and no risk from the recipient is known"),
    NOT_CONSIDERED("no record says that anybody has considered it; that nothing is on file is no answer"),

    // Standing.
    RESPONSIBILITY_SHOWN("parental responsibility is on file with a document that was seen"),
    NO_RESPONSIBILITY_SHOWN("that there is no parental responsibility is on file with a document that was seen"),
    RESPONSIBILITY_CLAIMED("what is on file of parental responsibility rests on no document that was seen"),
    RESPONSIBILITY_SILENT("no record says whether the recipient has parental responsibility"),
    NOT_A_PARENT("it does not arise for such a recipient"),
    ORDER_ON_FILE("an order about the recipient is on file; read what it requires or forbids"),

    // The child.
    BIRTH_DATE("it follows from the date of birth"),
    EXPECTED("the birth is expected and no date of birth is on file"),
    DUE_DATE_PAST("the day on which the birth was expected has passed and no birth is on file"),
    BEFORE_BIRTH("the day lies before the date of birth on file"),
    CLOSED_BY_DEATH("an episode was closed because the child has died"),
    COMPETENCE_JUDGED("it was judged for this recipient, purpose and these categories"),
    COMPETENCE_OTHER("no judgement on file is about this decision; competence for another one does not count"),
    COMPETENCE_OLD("it was judged in an earlier stage of childhood"),
    NOTHING_TO_ASSESS("the engine takes it from the stage of the child"),
    CHILD_ANSWERED("the child's answer to this sharing is on file"),
    CHILD_ANSWERED_PART("the child's answers on file are about part of this"),
    CHILD_SPOKE("what the child said is on file in words, which a person has to read"),

    // The level of risk.
    HARM_FEARED("a fear of significant harm was raised and signed, and nothing has ended the stop"),
    STOP_IN_EPISODE("the episode stands at a safeguarding stop that a practitioner called"),
    ENQUIRY("the episode rests on enquiries about significant harm, as somebody decided"),
    IN_NEED("the episode rests on services for a child in need, as somebody decided"),
    NEED_LEVEL("a person judged the level of need, and the codes say what it means"),
    NEED_LEVEL_OPEN("a level of need is on file, and nobody says what it means for the risk or who judged it"),
    STOP_ENDED("a fear of significant harm was raised before; how grave the concern is now is for a person"),
    STOP_UNSIGNED("harm is marked as feared, and no practitioner has signed for it"),
    LEVEL_NOT_JUDGED("no record holds a signed judgement of it; that nothing is on file is no answer"),

    // Consents.
    SERVICE_ANSWERED("the answer about taking part is on file"),
    FROM_CONSENTS("it follows from the consents on file"),
    KIND_UNKNOWN("it cannot be resolved before the kind of recipient is known"),
    SEEKING_IN_WORDS("why nobody was asked, or what came of it, is on file in words, which a person has to read"),
    DECISION_NAMED("the plan names a decision to share; read what it decided"),

    // What the caller said.
    OTHERS_NAMED("other kinds of harm were named, and this one was not"),
    PURPOSE_GIVEN("a purpose was given");

    private final String text;

    Because(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
