package io.github.cafkit.consent;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The way back from the facts that the rules see to a question, which {@link FactSheets} goes forward. */
final class QuestionOfFacts {

    private final FactSheet facts;
    private final LocalDate asOf;
    private final List<Consent> consents = new ArrayList<>();

    private QuestionOfFacts(FactSheet facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    static Optional<SharingQuestion> of(FactSheet facts, LocalDate asOf) {
        try {
            SharingQuestion question = new QuestionOfFacts(facts, asOf).question();
            RequestedItem only = question.items().values().iterator().next();
            return FactSheets.of(question, only).equals(facts) ? Optional.of(question) : Optional.empty();
        } catch (ProblemException contradiction) {
            return Optional.empty();
        }
    }

    private SharingQuestion question() {
        SharingQuestion.Builder question = SharingQuestion.builder().asOf(asOf);
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            state(question, fact);
        }
        question.item(RequestedItem.builder()
                .category(facts.get(Facts.CATEGORY))
                .needed(facts.get(Facts.NEEDED))
                .thirdParty(facts.get(Facts.THIRD_PARTY))
                .givenInConfidence(facts.get(Facts.GIVEN_IN_CONFIDENCE))
                .accuracy(facts.get(Facts.ACCURACY))
                .confidential(facts.get(Facts.CONFIDENTIAL))
                .build());
        standing(facts.get(Facts.CHILD_CONSENT), ConsentGiver.COMPETENT_CHILD, ConsentGiver.COMPETENT_CHILD);
        parents();
        standing(
                facts.get(Facts.THIRD_PARTY_CONSENT),
                ConsentGiver.THIRD_PARTY_CONCERNED,
                ConsentGiver.THIRD_PARTY_CONCERNED);
        return question.consents(consents).build();
    }

    private <E extends Enum<E> & FactValue> void state(SharingQuestion.Builder question, Fact<E> fact) {
        question.with(fact, facts.get(fact));
    }

    /** The authority as parent and a parent are one class of giver; a parent's consent is a lawyer's authority, too. */
    private void parents() {
        boolean corporate = facts.get(Facts.CORPORATE_PARENT_CONSENT) == YesNo.YES;
        ConsentStanding standing = facts.get(Facts.PARENT_CONSENT);
        standing(
                standing,
                corporate ? ConsentGiver.CORPORATE_PARENT : ConsentGiver.PARENT_WITH_PR,
                ConsentGiver.PARENT_WITH_PR);
        if (facts.get(Facts.CLIENT_AUTHORITY) == YesNo.YES && (corporate || !hasValid(standing))) {
            InformationCategory asked = facts.get(Facts.CATEGORY);
            consents.add(Consent.builder()
                    .state(ConsentState.GIVEN)
                    .giver(ConsentGiver.PARENT_WITH_PR)
                    .categories(Scope.of(EnumSet.complementOf(EnumSet.of(asked))))
                    .build());
        }
    }

    private static boolean hasValid(ConsentStanding standing) {
        return standing == ConsentStanding.VALID
                || standing == ConsentStanding.VALID_AND_REFUSED
                || standing == ConsentStanding.VALID_AND_WITHDRAWN;
    }

    private void standing(ConsentStanding standing, ConsentGiver agreeing, ConsentGiver other) {
        if (hasValid(standing)) {
            add(ConsentState.GIVEN, agreeing);
        }
        switch (standing) {
            case NONE, VALID -> {}
            case REFUSED, VALID_AND_REFUSED -> add(ConsentState.REFUSED, other);
            case WITHDRAWN, VALID_AND_WITHDRAWN ->
                consents.add(Consent.builder()
                        .state(ConsentState.GIVEN)
                        .giver(other)
                        .withdrawnOn(asOf)
                        .build());
            case CANNOT_BE_GIVEN -> add(ConsentState.CANNOT_BE_GIVEN, other);
            case NOT_REASONABLY_OBTAINABLE -> add(ConsentState.NOT_REASONABLY_OBTAINABLE, other);
        }
    }

    private void add(ConsentState state, ConsentGiver giver) {
        consents.add(Consent.builder().state(state).giver(giver).build());
    }
}
