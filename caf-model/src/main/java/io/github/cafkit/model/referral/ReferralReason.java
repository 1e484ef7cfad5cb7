package io.github.cafkit.model.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The reasons for referring a child that come with the library. A referral stores the {@link #code()}, so that a local
 * catalogue may add reasons. The list is the library's own, drawn up beside the elements of the assessment; no document
 * that it rests on has such a list.
 */
public enum ReferralReason {
    /** Speech, language and communication. */
    SPEECH_AND_LANGUAGE("speech, language and communication", false),
    /** Hearing. */
    HEARING("hearing", false),
    /** Sight. */
    SIGHT("sight", false),
    /** Health, illness or growth. */
    GENERAL_HEALTH("health, illness or growth", false),
    /** Movement and physical skills. */
    MOVEMENT("movement and physical skills", false),
    /** Dressing, eating and other everyday skills. */
    SELF_CARE_SKILLS("dressing, eating and other everyday skills", false),
    /** Feeding, sleep and toilet training. */
    FEEDING_AND_SLEEP("feeding, sleep and toilet training", false),
    /** Pregnancy, birth and the first weeks. */
    PREGNANCY_AND_BIRTH("pregnancy, birth and the first weeks", false),
    /** Development that is later or different than expected. */
    DEVELOPMENT("development that is later or different than expected", false),
    /** A disability or long-term condition. */
    DISABILITY("a disability or long-term condition", false),
    /** Special educational needs. */
    SPECIAL_EDUCATIONAL_NEEDS("special educational needs", false),
    /** Learning and progress. */
    LEARNING("learning and progress", false),
    /** Behaviour. */
    BEHAVIOUR("behaviour", false),
    /** Attendance and exclusion. */
    ATTENDANCE("attendance and exclusion", false),
    /** A move between settings or stages. */
    TRANSITION("a move between settings or stages", false),
    /** Emotional well-being. */
    EMOTIONAL_WELLBEING("emotional well-being", false),
    /** Mental health. */
    MENTAL_HEALTH("mental health", false),
    /** Sexual health. */
    SEXUAL_HEALTH("sexual health", false),
    /** Drugs or alcohol. */
    SUBSTANCE_MISUSE("drugs or alcohol", false),
    /** Offending or the risk of it. */
    OFFENDING("offending or the risk of it", false),
    /** Friends, leisure and activities. */
    FRIENDS_AND_ACTIVITIES("friends, leisure and activities", false),
    /** Work and training after school. */
    WORK_AND_TRAINING("work and training after school", false),
    /** Support with parenting. */
    PARENTING_SUPPORT("support with parenting", false),
    /** Relationships in the family. */
    FAMILY_RELATIONSHIPS("relationships in the family", false),
    /** The health of a parent or carer. */
    PARENT_HEALTH("the health of a parent or carer", false),
    /** Caring for somebody in the family. */
    CARING_FOR_OTHERS("caring for somebody in the family", false),
    /** Housing. */
    HOUSING("housing", false),
    /** Income, benefits and debt. */
    MONEY("income, benefits and debt", false),
    /** Help to be heard. */
    BEING_HEARD("help to be heard", false),
    /** The language the family speaks or signs. */
    LANGUAGE_OF_THE_FAMILY("the language the family speaks or signs", false),
    /** Several services that need to work together. */
    COORDINATION("several services that need to work together", false),
    /** A concern that the child is harmed or likely to be. */
    CONCERN_ABOUT_HARM("a concern that the child is harmed or likely to be", true),
    /** Going missing, exploitation or trafficking. */
    EXPLOITATION("going missing, exploitation or trafficking", true),
    /** Domestic abuse at home. */
    DOMESTIC_ABUSE("domestic abuse at home", true),
    /** Something else, put in words. */
    OTHER("something else", false);

    private final String label;
    private final boolean aboutHarm;

    ReferralReason(String label, boolean aboutHarm) {
        this.label = label;
        this.aboutHarm = aboutHarm;
    }

    /**
     * The reason with a code.
     *
     * @param code the code as a referral stores it, not null
     * @return the reason, or empty if the code belongs to a local catalogue
     */
    public static Optional<ReferralReason> find(ReasonCode code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code.value()))
                .findFirst();
    }

    /**
     * The codes of several reasons.
     *
     * @param reasons the reasons, not null
     * @return the codes in the same order, never null
     */
    public static List<ReasonCode> codes(ReferralReason... reasons) {
        return Arrays.stream(reasons).map(ReferralReason::code).toList();
    }

    /**
     * The code that referrals store.
     *
     * @return the code, never null
     */
    public ReasonCode code() {
        return ReasonCode.of(name());
    }

    /**
     * The reason in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether it is a concern about harm, for which neither a usual route nor a step before is ever asked for.
     *
     * @return true if it is
     */
    public boolean aboutHarm() {
        return aboutHarm;
    }
}
