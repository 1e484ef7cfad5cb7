package io.github.cafkit.consent;

/**
 * A question that decides the outcome and that only a person can answer. Whoever answers it signs the answer with a name
 * and reasons; the library asks and never infers.
 */
public enum Judgement {
    /** Authority to ask for the child. */
    AUTHORITY("Has this person the standing to ask for, or agree to, this on the child's behalf?"),
    /** The child's best interests. */
    BEST_INTERESTS("What is best for this child: that it is shared, or that it is not?"),
    /** The person best placed to protect. */
    BEST_PLACED("Is this the person best placed to protect the child, and are they bound to keep it to themselves?"),
    /** The child's competence. */
    COMPETENCE("Does the child understand enough to decide this particular matter?"),
    /** Whether there is a concern. */
    CONCERN_LEVEL("Is this a concern about the child's safety, and how serious is it?"),
    /** Whether sharing does more harm than silence. */
    DETRIMENT("Would sharing harm the child more than keeping silent?"),
    /** The recipient's identity. */
    IDENTITY("Is the person asking really who they say they are?"),
    /** A duty against a bar. */
    LEGAL_CLASH("One rule of law requires this and another forbids it. Which of them governs here?"),
    /** What is needed. */
    NECESSITY("What exactly does the purpose need, and is anything asked for beyond it?"),
    /** The weight of a police purpose. */
    POLICE_PURPOSE("Is the police purpose weighty and specific enough to set the confidence aside?"),
    /** The purpose. */
    PURPOSE("What is it wanted for, and is that a proper purpose?"),
    /** The recipient's need. */
    RECIPIENT_NEED("Does this recipient need it for their own task with the child?"),
    /** Whether somebody can be recognised. */
    REIDENTIFICATION("Could anybody be recognised from it, alone or together with what others know?"),
    /** The recipient's part in the risk. */
    RISK_ROLE("Is this person part of the risk to the child, and is what is alleged enough to treat them so?"),
    /** The way it goes. */
    ROUTE("Who is the right person to make, or to receive, this referral?"),
    /** What asking would do. */
    SEEKING_EFFECT("Would asking for consent put the child or anybody else at risk?"),
    /** Serious harm from access. */
    SERIOUS_HARM(
            "Would release be likely to harm anybody's physical or mental health seriously? About health data a health"
                    + " professional has to say so.");

    private final String question;

    Judgement(String question) {
        this.question = question;
    }

    /**
     * The question that a named person must answer, in words, for people.
     *
     * @return one or two sentences, never null
     */
    public String question() {
        return question;
    }
}
