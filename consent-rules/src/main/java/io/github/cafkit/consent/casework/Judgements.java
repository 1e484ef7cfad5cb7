package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import java.util.Map;
import java.util.Optional;

/** Which question for a person a fact answers. */
final class Judgements {

    private static final Map<Fact<?>, Judgement> BY_FACT = Map.ofEntries(
            Map.entry(Facts.RISK_LEVEL, Judgement.CONCERN_LEVEL),
            Map.entry(Facts.RISK_ROLE, Judgement.RISK_ROLE),
            Map.entry(Facts.NEED_TO_KNOW, Judgement.RECIPIENT_NEED),
            Map.entry(Facts.SEEKING_CONSENT, Judgement.SEEKING_EFFECT),
            Map.entry(Facts.COMPETENCE, Judgement.COMPETENCE),
            Map.entry(Facts.BEST_INTERESTS, Judgement.BEST_INTERESTS),
            Map.entry(Facts.SERIOUS_HARM_TEST, Judgement.SERIOUS_HARM),
            Map.entry(Facts.DETRIMENT_JUDGEMENT, Judgement.DETRIMENT),
            Map.entry(Facts.BEST_PLACED_TO_PROTECT, Judgement.BEST_PLACED),
            Map.entry(Facts.IDENTITY, Judgement.IDENTITY),
            Map.entry(Facts.PURPOSE, Judgement.PURPOSE),
            Map.entry(Facts.PARENTAL_RESPONSIBILITY, Judgement.AUTHORITY),
            Map.entry(Facts.IDENTIFIABLE, Judgement.REIDENTIFICATION),
            Map.entry(Facts.ROUTE_VALID, Judgement.ROUTE),
            Map.entry(Facts.NEEDED, Judgement.NECESSITY));

    private Judgements() {}

    static Optional<Judgement> of(Fact<?> fact) {
        return Optional.ofNullable(BY_FACT.get(fact));
    }
}
