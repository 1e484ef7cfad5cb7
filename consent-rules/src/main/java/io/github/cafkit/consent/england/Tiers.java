package io.github.cafkit.consent.england;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.rule.Tier;
import java.util.List;

/** The tiers of the England pack, each with the reason why it beats those below. */
final class Tiers {

    private static final List<Effect> MOST_RESTRICTIVE_FIRST =
            List.of(Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT);

    static final Tier INTEGRITY = new Tier(
            0,
            "integrity",
            "an answer about the wrong person, or for a purpose nobody stated, is no answer, and leaving out what is not"
                    + " needed harms no lawful purpose",
            List.of(Effect.TRIM, Effect.RELEASE, Effect.DENY, Effect.REFER));
    static final Tier BARS = new Tier(
            1,
            "bars",
            "what they prevent cannot be undone, such as an address in the hands of the person somebody fled from",
            List.of(Effect.DENY, Effect.REFER));
    static final Tier DUTIES = new Tier(
            2,
            "duties",
            "Parliament or a court has taken away the choice",
            List.of(Effect.MUST, Effect.DENY, Effect.REFER));
    static final Tier EMERGENCY =
            new Tier(3, "emergency", "a life may depend on it, and paperwork can follow", MOST_RESTRICTIVE_FIRST);
    static final Tier SAFEGUARDING = new Tier(
            4,
            "safeguarding",
            "protecting a child from harm ranks above privacy, the child's or that of those who fail the child",
            MOST_RESTRICTIVE_FIRST);
    static final Tier ACCESS_RIGHTS = new Tier(
            5,
            "access rights",
            "a right that the law gives does not depend on what a setting would like",
            List.of(Effect.MUST, Effect.DENY, Effect.REFER, Effect.SEEK, Effect.PERMIT));
    static final Tier PRIVATE_CIRCLE = new Tier(
            6,
            "private circle",
            "families tell each other themselves what they wish to; a setting does not do it for them",
            MOST_RESTRICTIVE_FIRST);
    static final Tier CONSENT =
            new Tier(7, "consent", "people decide about what concerns them", MOST_RESTRICTIVE_FIRST);
    static final Tier INTERNAL = new Tier(
            8, "inside the setting", "colleagues share what the work needs, and no more", MOST_RESTRICTIVE_FIRST);
    static final Tier DEFAULT = new Tier(
            9,
            "default",
            "nothing else applies: closed to strangers, and a person decides about professionals",
            MOST_RESTRICTIVE_FIRST);

    static final List<Tier> ALL = List.of(
            INTEGRITY,
            BARS,
            DUTIES,
            EMERGENCY,
            SAFEGUARDING,
            ACCESS_RIGHTS,
            PRIVATE_CIRCLE,
            CONSENT,
            INTERNAL,
            DEFAULT);

    private Tiers() {}
}
