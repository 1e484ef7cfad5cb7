package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.internal.Verdict;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where whoever asks is told nothing, because what would open the record shows that there is one, or that somebody suspects
 * them: the identity of an informant or victim is to be protected, the person asking has or may have a part in the risk, a
 * family is not to be told for now, or the child spoke in confidence.
 */
public final class FamilySafety {

    private static final Set<Obligation> KEEP_QUIET = EnumSet.of(Obligation.PROTECT_ID, Obligation.INFORM_DEFER);
    private static final Set<Route> PAST_THE_PERSON = EnumSet.of(Route.ANOTHER_OFFICER, Route.HEAD_AND_LADO);
    private static final Set<Judgement> ABOUT_THE_PERSON = EnumSet.of(Judgement.RISK_ROLE, Judgement.SERIOUS_HARM);
    private static final Set<RiskRole> HARMLESS = EnumSet.of(RiskRole.NONE, RiskRole.UNKNOWN);

    private FamilySafety() {}

    /**
     * Whether an answer about a category shows, to whoever asks, that there is something sensitive.
     *
     * @param decision the answer about the category, not null
     * @return true if they are told nothing
     */
    public static boolean isSensitive(CategoryDecision decision) {
        return isSensitive(decision.facts(), decision.route(), decision.judgements().stream(), decision.obligations());
    }

    static boolean isSensitive(FactSheet facts, Verdict verdict, Set<Obligation> obligations) {
        return isSensitive(
                facts,
                verdict.route(),
                verdict.contributing().stream().flatMap(clause -> clause.branch().judgements().stream()),
                obligations);
    }

    private static boolean isSensitive(
            FactSheet facts, Optional<Route> route, Stream<Judgement> judgements, Set<Obligation> obligations) {
        return !HARMLESS.contains(facts.get(Facts.RISK_ROLE))
                || obligations.stream().anyMatch(KEEP_QUIET::contains)
                || route.filter(PAST_THE_PERSON::contains).isPresent()
                || judgements.anyMatch(ABOUT_THE_PERSON::contains)
                || isTheChildsConfidence(facts);
    }

    private static boolean isTheChildsConfidence(FactSheet facts) {
        return facts.get(Facts.GIVEN_IN_CONFIDENCE) != GivenInConfidence.NO
                && facts.get(Facts.RECIPIENT_KIND) != RecipientKind.CHILD_SELF;
    }
}
