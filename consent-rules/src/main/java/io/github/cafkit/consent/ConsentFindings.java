package io.github.cafkit.consent;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.ConsentDoubt;
import io.github.cafkit.consent.consents.Consents;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each consent on file why it does not count: dates, scope and freedom first, then entitlement. */
final class ConsentFindings {

    private ConsentFindings() {}

    static List<ConsentFinding> of(RulePack pack, SharingQuestion question, List<CategoryDecision> categories) {
        List<ConsentFinding> findings = new ArrayList<>();
        for (int i = 0; i < question.consents().size(); i++) {
            Consent consent = question.consents().get(i);
            for (CategoryDecision category : categories) {
                Optional<ConsentDoubt> doubt = Consents.doubt(
                        consent,
                        category.category(),
                        question.get(Facts.RECIPIENT_KIND),
                        question.get(Facts.PURPOSE),
                        question.asOf());
                if (doubt.isEmpty() && !isEntitled(pack, consent, category.facts())) {
                    doubt = Optional.of(ConsentDoubt.GIVER_NOT_ENTITLED);
                }
                int place = i;
                doubt.ifPresent(why -> findings.add(new ConsentFinding(place, category.category(), why)));
            }
        }
        return List.copyOf(findings);
    }

    private static boolean isEntitled(RulePack pack, Consent consent, FactSheet facts) {
        RulePack.Entitlement entitlement = pack.entitlements().get(consent.getGiver());
        if (entitlement == null) {
            return false;
        }
        boolean refuses = consent.getState() == ConsentState.REFUSED;
        return (refuses ? entitlement.toRefuse() : entitlement.toConsent()).holds(facts);
    }
}
