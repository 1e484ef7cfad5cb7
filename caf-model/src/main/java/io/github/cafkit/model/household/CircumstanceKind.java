package io.github.cafkit.model.household;

import io.github.cafkit.core.source.Provenance;
import java.util.Optional;

/**
 * What makes life harder, or different, for a family. The first group are the factors that the children in need census
 * counts at the end of an assessment; the second are the library's own, from what early years practice and the form speak
 * of. A circumstance is something recorded, not a judgement on the family.
 */
public enum CircumstanceKind {
    /** Alcohol. */
    ALCOHOL("alcohol", "1", true),
    /** Drugs. */
    DRUGS("drugs", "2", true),
    /** Domestic abuse. */
    DOMESTIC_ABUSE("domestic abuse", "3", true),
    /** Mental health. */
    MENTAL_HEALTH("mental health", "4", true),
    /** A learning disability. */
    LEARNING_DISABILITY("learning disability", "5", true),
    /** A physical disability or illness. */
    PHYSICAL_DISABILITY_OR_ILLNESS("physical disability or illness", "6", true),
    /** A child who cares for somebody. */
    YOUNG_CARER("young carer", "7A", false),
    /** A child who is fostered privately. The census has five codes for it, which the circumstance itself has to tell. */
    PRIVATE_FOSTERING("private fostering", "", false),
    /** A child who seeks asylum without anybody who is responsible for it. */
    UNACCOMPANIED_ASYLUM_SEEKING("unaccompanied asylum-seeking child", "9A", false),
    /** Going missing. */
    GOING_MISSING("going missing", "10A", false),
    /** Sexual exploitation. */
    SEXUAL_EXPLOITATION("child sexual exploitation", "11A", false),
    /** Trafficking. */
    TRAFFICKING("trafficking", "12A", false),
    /** Gangs. */
    GANGS("gangs", "13A", false),
    /** Behaviour that society does not accept. */
    SOCIALLY_UNACCEPTABLE_BEHAVIOUR("socially unacceptable behaviour", "14A", false),
    /** Self-harm. */
    SELF_HARM("self-harm", "15A", false),
    /** Neglect. */
    NEGLECT("neglect", "16A", false),
    /** Emotional abuse. */
    EMOTIONAL_ABUSE("emotional abuse", "17A", false),
    /** Physical abuse of a child by a child. */
    PHYSICAL_ABUSE_BY_CHILD("physical abuse by a child", "18B", false),
    /** Physical abuse of a child by an adult. */
    PHYSICAL_ABUSE_BY_ADULT("physical abuse by an adult", "18C", false),
    /** Sexual abuse of a child by a child. */
    SEXUAL_ABUSE_BY_CHILD("sexual abuse by a child", "19B", false),
    /** Sexual abuse of a child by an adult. */
    SEXUAL_ABUSE_BY_ADULT("sexual abuse by an adult", "19C", false),
    /** Female genital mutilation. */
    FEMALE_GENITAL_MUTILATION("female genital mutilation", "22A", false),
    /** Abuse linked to faith or belief. */
    FAITH_OR_BELIEF("abuse linked to faith or belief", "23A", false),
    /** Criminal exploitation. */
    CRIMINAL_EXPLOITATION("child criminal exploitation", "24A", false),
    /** Another circumstance, which the words tell. */
    OTHER("other", "20", false),

    /** Low income or debt. */
    LOW_INCOME("low income or debt", "", false),
    /** Nobody in the household has work. */
    UNEMPLOYMENT("unemployment", "", false),
    /** A home that is crowded, damp, unsafe or short-lived. */
    UNSUITABLE_HOUSING("unsuitable housing", "", false),
    /** No home of their own: a hostel, a refuge, friends' sofas. */
    HOMELESSNESS("homelessness", "", false),
    /** The parents have separated or are separating. */
    SEPARATION("separation or divorce", "", false),
    /** Somebody has died. */
    BEREAVEMENT("bereavement", "", false),
    /** Somebody of the family is in prison. */
    IMPRISONMENT("a family member in prison", "", false),
    /** The family travels. */
    TRAVELLING("travelling", "", false),
    /** New to the country. */
    NEW_TO_THE_COUNTRY("new to the country", "", false),
    /** Few people to turn to. */
    ISOLATION("isolation", "", false);

    private final String label;
    private final String factor;
    private final boolean byBearer;

    CircumstanceKind(String label, String factor, boolean byBearer) {
        this.label = label;
        this.factor = factor;
        this.byBearer = byBearer;
    }

    /**
     * The circumstance in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * The factor of the children in need census that this is, given whom it is about.
     *
     * @param bearer whom it is about, not null
     * @return the code, such as {@code 4B} for a parent's mental health; empty if the census has none, or none that the
     *     kind alone decides
     */
    public Optional<String> factor(Bearer bearer) {
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        if (!byBearer) {
            return factor.endsWith("A") && bearer != Bearer.CHILD ? Optional.empty() : Optional.of(factor);
        }
        return switch (bearer) {
            case CHILD -> Optional.of(factor + "A");
            case PARENT -> Optional.of(factor + "B");
            case OTHER_PERSON -> Optional.of(factor + "C");
            case HOUSEHOLD -> Optional.empty();
        };
    }

    /**
     * Where the kind comes from.
     *
     * @return the census for its factors, or the library itself, unverified; never null
     */
    public Provenance provenance() {
        return factor.isEmpty() && this != PRIVATE_FOSTERING
                ? Provenance.unverified("cafkit")
                : Provenance.of("children in need census, assessment factors; Standard Safeguarding Dataset");
    }
}
