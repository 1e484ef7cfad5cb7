package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.internal.Verdict;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a family, or whoever asks, must not learn even the existence of. This is the one definition of it.
 *
 * <ul>
 *   <li>An <em>answer</em> is sensitive if it shows that somebody is protected or suspected, or that a child confided: the
 *       identity of an informant or victim is to be protected, the person asking has or may have a part in the risk, a family
 *       is not to be told for now, a judgement about the person asking or about serious harm is open, the route leads past the
 *       recipient, or the child spoke in confidence to somebody else.
 *   <li>A <em>category</em> is sensitive if there being anything in it is news: {@link #CATEGORIES}.
 * </ul>
 *
 * <p>What would change a sensitive answer is shown to nobody who asks. That something is withheld is not to be shown where
 * either holds.
 */
public final class FamilySafety {

    /** The categories of which a family must not learn from an answer that there is anything in them. */
    public static final Set<InformationCategory> CATEGORIES = Collections.unmodifiableSet(EnumSet.of(
            InformationCategory.SEXUAL_HEALTH,
            InformationCategory.SAFEGUARDING,
            InformationCategory.CHILD_ABUSE_DATA,
            InformationCategory.SOCIAL_WORK,
            InformationCategory.CRIMINAL,
            InformationCategory.INFORMANT_IDENTITY,
            InformationCategory.ADOPTION,
            InformationCategory.STAFF_ALLEGATION));

    private static final Set<Obligation> KEEP_QUIET = EnumSet.of(Obligation.PROTECT_ID, Obligation.INFORM_DEFER);
    private static final Set<Route> PAST_THE_PERSON = EnumSet.of(Route.ANOTHER_OFFICER, Route.HEAD_AND_LADO);
    private static final Set<Judgement> ABOUT_THE_PERSON = EnumSet.of(Judgement.RISK_ROLE, Judgement.SERIOUS_HARM);
    private static final Set<RiskRole> HARMLESS = EnumSet.of(RiskRole.NONE, RiskRole.UNKNOWN);

    private FamilySafety() {}

    /**
     * Whether an answer shows what a family must not learn of.
     *
     * @param answer the answer for one category, not null
     * @return true if it does
     */
    public static boolean isSensitive(CategoryDecision answer) {
        return isSensitive(answer.facts(), answer.route(), answer.obligations(), answer.judgements());
    }

    /**
     * Whether a family must not learn that there is anything in this category.
     *
     * @param answer the answer for the category, not null
     * @return true if the answer or the category is sensitive
     */
    public static boolean isExistenceSensitive(CategoryDecision answer) {
        return CATEGORIES.contains(answer.category()) || isSensitive(answer);
    }

    static boolean isSensitive(FactSheet facts, Verdict verdict, Set<Obligation> obligations) {
        Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
        verdict.contributing()
                .forEach(clause -> judgements.addAll(clause.branch().judgements()));
        return isSensitive(facts, verdict.route(), obligations, judgements);
    }

    private static boolean isSensitive(
            FactSheet facts, Optional<Route> route, Set<Obligation> obligations, Set<Judgement> judgements) {
        return !HARMLESS.contains(facts.get(Facts.RISK_ROLE))
                || obligations.stream().anyMatch(KEEP_QUIET::contains)
                || route.filter(PAST_THE_PERSON::contains).isPresent()
                || judgements.stream().anyMatch(ABOUT_THE_PERSON::contains)
                || isTheChildsConfidence(facts);
    }

    private static boolean isTheChildsConfidence(FactSheet facts) {
        return facts.get(Facts.GIVEN_IN_CONFIDENCE) != GivenInConfidence.NO
                && facts.get(Facts.RECIPIENT_KIND) != RecipientKind.CHILD_SELF;
    }
}
