package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Nature;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.StatutoryRequest;
import java.util.Set;

/**
 * For whom it is worked out what would change an answer. To tell somebody what would open a record is to coach them, so
 * each audience is shown less than the next. A matter of record is a way forward for none of them.
 */
public enum Audience {
    /**
     * Whoever asks for the information. They see ways forward that are theirs: to prove who they are, to state a purpose, to
     * bring a consent that may be asked for, to have the lead decide. They never see a judgement, so nothing about harm; nor
     * the child's own view or an undertaking, which would show what is on file; nor how things stand at present. They are
     * not shown a consent where one was refused or withdrawn, or where nobody has said that asking is safe.
     */
    REQUESTER,
    /**
     * The practitioner who holds the information. They see what can be obtained, and which judgements a named person must
     * make, but never with which result. They are not shown a consent where asking for it raises the risk.
     */
    PRACTITIONER,
    /** Whoever examines decisions afterwards. They see everything that is not a matter of record. */
    AUDITOR;

    private static final Set<Fact<?>> CONSENTS = Set.of(
            Facts.CHILD_CONSENT, Facts.PARENT_CONSENT, Facts.THIRD_PARTY_CONSENT, Facts.CORPORATE_PARENT_CONSENT);

    /** Obtainable, but to name them would show a requester what is on file. */
    private static final Set<Fact<?>> SHOW_WHAT_IS_ON_FILE = Set.of(Facts.CHILD_VIEW, Facts.UNDERTAKING);

    /** Formal requests that a family makes for itself; the others are powers of authorities, some of them about harm. */
    private static final Set<StatutoryRequest> OF_A_FAMILY =
            Set.of(StatutoryRequest.EDUCATION_RECORD, StatutoryRequest.SUBJECT_ACCESS);

    /**
     * Whether a change of this fact may be shown at all.
     *
     * @param fact the fact, not null
     * @return true if it may
     */
    public boolean mayBeShown(Fact<?> fact) {
        return switch (fact.nature()) {
            case FIXED -> false;
            case OBTAINABLE -> this != REQUESTER || !SHOW_WHAT_IS_ON_FILE.contains(fact);
            case JUDGEMENT -> this != REQUESTER;
        };
    }

    /**
     * Whether the value that would make the difference may be shown as well.
     *
     * @param fact the fact, not null
     * @return true if it may; false for a judgement unless everything is shown, as a person makes it and not the wish for
     *     another answer
     */
    public boolean mayBeShownTheValueOf(Fact<?> fact) {
        return mayBeShown(fact) && (this == AUDITOR || fact.nature() != Nature.JUDGEMENT);
    }

    /**
     * Whether the present value may be shown beside it.
     *
     * @return false for a requester, who is not told how things stand
     */
    public boolean mayBeShownThePresent() {
        return this != REQUESTER;
    }

    /** Whether this change may be shown, given everything else. */
    boolean mayBeShown(FactSheet facts, Fact<?> fact, int value) {
        if (!mayBeShown(fact)) {
            return false;
        }
        return switch (this) {
            case REQUESTER -> isForARequester(facts, fact, value);
            case PRACTITIONER -> facts.get(Facts.SEEKING_CONSENT) != Safety.RAISES_RISK || !CONSENTS.contains(fact);
            case AUDITOR -> true;
        };
    }

    private static boolean isForARequester(FactSheet facts, Fact<?> fact, int value) {
        if (fact.equals(Facts.STATUTORY_REQUEST)) {
            return OF_A_FAMILY.contains(Facts.STATUTORY_REQUEST.values().get(value));
        }
        if (!CONSENTS.contains(fact)) {
            return true;
        }
        boolean none = facts.ordinal(fact) == 0 || fact.equals(Facts.CORPORATE_PARENT_CONSENT);
        boolean given = fact.equals(Facts.CORPORATE_PARENT_CONSENT) || value == ConsentStanding.VALID.ordinal();
        return none && given && facts.get(Facts.SEEKING_CONSENT) == Safety.SAFE && !parentsHaveSpoken(facts, fact);
    }

    /** The authority's consent is one of the parents' class. */
    private static boolean parentsHaveSpoken(FactSheet facts, Fact<?> fact) {
        return fact.equals(Facts.CORPORATE_PARENT_CONSENT) && facts.get(Facts.PARENT_CONSENT) != ConsentStanding.NONE;
    }
}
