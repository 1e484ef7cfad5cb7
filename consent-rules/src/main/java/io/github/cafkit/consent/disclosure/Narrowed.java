package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.disclosure.MinimumDisclosure.PossibleRemovals;
import io.github.cafkit.consent.fact.InformationCategory;
import java.util.Map;

/**
 * A document as far as it may go, and what was left out. The two accounts are for two readers and never one with a switch: what
 * an auditor must know can put somebody in danger in other hands. Immutable and thread-safe.
 *
 * @param <T> the type of the document
 */
public final class Narrowed<T> {

    private final T document;
    private final int[] removed;
    private final PossibleRemovals possible;
    private final int silent;
    private final Map<InformationCategory, WithheldCategory> withheld;

    Narrowed(
            T document,
            int[] removed,
            PossibleRemovals possible,
            int silent,
            Map<InformationCategory, WithheldCategory> withheld) {
        this.document = document;
        this.removed = removed;
        this.possible = possible;
        this.silent = silent;
        this.withheld = withheld;
    }

    /**
     * The narrower document, which may go.
     *
     * @return the document; the one that was narrowed if nothing had to go, never null
     */
    public T document() {
        return document;
    }

    /**
     * What the recipient may be told: which parts do not come with such a document, and why, whether this one had any or not. It
     * is the same for every document of the type and framework. It leaves out whatever would show that something sensitive
     * exists: nothing about other children or informants, nothing about danger, and for the family and the private circle
     * none of the categories whose existence is sensitive.
     *
     * @return the account, never null
     */
    public DisclosureAccount forRecipient() {
        int[] told = possible.causes();
        for (int i = 0; i < told.length; i++) {
            told[i] &= Masks.ALL & ~silent;
        }
        return DisclosureAccount.of(DisclosureAccount.Reader.RECIPIENT, told, withheld);
    }

    /**
     * Everything that was left out of this document and why. It is for the record of the decision and for whoever examines it,
     * never for the recipient.
     *
     * @return the account, never null
     */
    public DisclosureAccount forAudit() {
        return DisclosureAccount.of(DisclosureAccount.Reader.AUDITOR, removed, withheld);
    }

    /** Whether anything was left out; nothing of the document. */
    @Override
    public String toString() {
        return "Narrowed[document=[redacted]]";
    }
}
