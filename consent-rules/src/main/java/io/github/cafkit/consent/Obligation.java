package io.github.cafkit.consent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A duty that comes with a decision: what whoever decides, sends or withholds has to do as well.
 *
 * <p>The order of the constants is the order in which a decision lists them.
 */
public enum Obligation {
    /** Record the decision. */
    RECORD(
            "OB-RECORD",
            "Write down what was decided and why, what goes to whom, when, and on what ground. Do so when nothing is"
                    + " shared, too."),
    /** Send the minimum. */
    MIN("OB-MIN", "Share no more than the purpose needs."),
    /** Send it safely. */
    SECURE("OB-SECURE", "Send and keep it so that nobody but the intended recipient can read it."),
    /** Check accuracy. */
    ACC("OB-ACC", "Check that it is correct and up to date, or say plainly that it has not been checked."),
    /** Keep fact and opinion apart. */
    FACT("OB-FACT", "Keep fact and opinion apart, and say who the source is and how old the information is."),
    /** Verify the recipient. */
    VERIFY(
            "OB-VERIFY",
            "Confirm who is asking and their responsibility or authority for the child: see the papers, or ring back on"
                    + " a number that was known before."),
    /** Tell the family. */
    INFORM("OB-INFORM", "Tell the child or the family what has been shared, with whom and why."),
    /** Tell the family later. */
    INFORM_DEFER(
            "OB-INFORM-DEFER",
            "Do not tell the family for now. Record why not, and the date on which that is looked at again."),
    /** Do not ask for consent. */
    NOSEEK(
            "OB-NOSEEK",
            "Do not ask for consent: asking would mislead, because the information goes anyway, or would make the child"
                    + " less safe."),
    /** Ask for consent. */
    SEEK(
            "OB-SEEK",
            "Ask the person entitled to agree. Consent has to be specific, informed and free; say that it can be"
                    + " withdrawn, and record what it covers and when it ends."),
    /** Hear the child. */
    CHILDVIEW("OB-CHILDVIEW", "Find out what the child wishes, and weigh it."),
    /** Redact. */
    REDACT("OB-REDACT", "Take out what concerns other people and whatever would show where somebody can be found."),
    /** Protect identities. */
    PROTECT_ID("OB-PROTECT-ID", "Do not reveal who gave the information or who was harmed, directly or by inference."),
    /** Tell the lead. */
    DSL("OB-DSL", "Tell the designated safeguarding lead."),
    /** Follow up. */
    ESCALATE("OB-ESCALATE", "Follow it up, and take it higher if the answer is missing or not enough."),
    /** Take advice. */
    ADVICE(
            "OB-ADVICE",
            "Take advice from a Caldicott guardian, the data protection officer, a lawyer or a named professional, as"
                    + " fits the question. In immediate danger act first."),
    /** Have receipt confirmed. */
    CONFIRM("OB-CONFIRM", "Have the recipient confirm that it has arrived."),
    /** Limit onward sharing. */
    ONWARD("OB-ONWARD", "Tell the recipient what may and may not be passed on."),
    /** Apply the retention schedule. */
    RETAIN("OB-RETAIN", "Keep or delete what is already held as the retention schedule says."),
    /** Decide again later. */
    REVIEW("OB-REVIEW", "Set a date, or name the event, on which this is decided again."),
    /** Offer another way. */
    ALT("OB-ALT", "Offer a safe alternative, such as passing on a message or asking the family to get in touch."),
    /** Deal with a wrong disclosure. */
    BREACH(
            "OB-BREACH",
            "Something has already gone to the wrong place: contain it, make whoever is endangered safe, and report it"
                    + " as data protection law requires.");

    /** The duties that come with every decision, whatever it is: {@link #RECORD}, {@link #MIN}, {@link #SECURE}. */
    public static final Set<Obligation> UNIVERSAL = Collections.unmodifiableSet(EnumSet.of(RECORD, MIN, SECURE));

    private final String code;
    private final String meaning;

    Obligation(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /**
     * The public code.
     *
     * @return for example {@code OB-PROTECT-ID}, never null
     */
    public String code() {
        return code;
    }

    /**
     * What has to be done, in words, for people.
     *
     * @return one or two sentences, never null
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The obligation with exactly this code.
     *
     * @param code the public code, not null
     * @return the obligation, or empty if no obligation has this code
     */
    public static Optional<Obligation> ofCode(String code) {
        for (Obligation obligation : values()) {
            if (obligation.code.equals(code)) {
                return Optional.of(obligation);
            }
        }
        return Optional.empty();
    }
}
