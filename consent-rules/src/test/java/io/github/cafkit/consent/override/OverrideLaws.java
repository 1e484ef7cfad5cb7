package io.github.cafkit.consent.override;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds of every override, stated in facts and not in the terms of what is tested: a second reading of the same
 * promises. Each law answers whether it is kept.
 */
enum OverrideLaws {
    /** No more goes than with full consent. */
    NO_MORE_THAN_FULL_CONSENT {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            SharingQuestion question = result.rulesSay().question();
            return adviser.advise(withFullConsent(question)).share().containsAll(result.share());
        }
    },
    /** Nothing is lifted without the duties to record, to send the minimum safely, to review, and not to ask. */
    NEVER_WITHOUT_ITS_DUTIES {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            Set<Obligation> always = EnumSet.of(
                    Obligation.RECORD, Obligation.MIN, Obligation.SECURE, Obligation.REVIEW, Obligation.NOSEEK);
            return result.lifted().isEmpty()
                    || (result.obligations().containsAll(always)
                            && result.lifted().stream()
                                    .allMatch(each -> each.obligations().containsAll(always)
                                            && !each.obligations().contains(Obligation.SEEK)));
        }
    },
    /** The family is told or not told yet, one of them; not yet, where telling raises the risk. */
    TELL_OR_SAY_WHY_NOT_YET {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            if (result.lifted().isEmpty()) {
                return true;
            }
            Set<Obligation> duties = result.obligations();
            boolean exactlyOne = duties.contains(Obligation.INFORM) != duties.contains(Obligation.INFORM_DEFER);
            boolean mustWait = result.rulesSay().question().get(Facts.INFORMING) == Safety.RAISES_RISK;
            return exactlyOne && (!mustWait || duties.contains(Obligation.INFORM_DEFER));
        }
    },
    /** What the rules share stays shared, and their answer is beside it. */
    THE_RULES_STAND {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            return adviser.advise(result.rulesSay().question())
                            .toDocument()
                            .equals(result.rulesSay().toDocument())
                    && result.share().containsAll(result.rulesSay().share())
                    && result.toDocument().containsKey("rulesSay");
        }
    },
    /** Where everything goes by the rules nothing changes, nor where nothing is lifted. */
    WHAT_GOES_ANYWAY_IS_NOT_TOUCHED {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            Set<InformationCategory> shared = result.rulesSay().share();
            boolean twice = result.lifted().stream().anyMatch(each -> shared.contains(each.category()));
            return !twice
                    && (!result.lifted().isEmpty()
                            || (result.share().equals(shared)
                                    && result.obligations()
                                            .equals(result.rulesSay().obligations())));
        }
    },
    /** Named recipients and categories only, and only from the decision to its review. */
    ONLY_WHAT_IS_NAMED {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            SafeguardingOverride override = result.override();
            SharingQuestion question = result.rulesSay().question();
            RecipientKind asked = question.get(Facts.RECIPIENT_KIND);
            return result.lifted().stream()
                    .allMatch(each -> override.categories().contains(each.category())
                            && override.recipients().stream().anyMatch(named -> named.kind() == asked)
                            && !question.asOf().isBefore(override.decidedOn())
                            && !question.asOf().isAfter(override.reviewOn()));
        }
    },
    /** No bar that protects a person gives way, nor a question about who asks and why. */
    NO_BAR_GIVES_WAY {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            return lifted(result).allMatch(OverrideLaws::isOpen);
        }
    },
    /** Professionals who act for the child only, and none whose part in the risk is not ruled out. */
    TO_PROFESSIONALS_ONLY {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            Set<RecipientKind> never = EnumSet.of(
                    RecipientKind.CHILD_SELF,
                    RecipientKind.OWN_PARENT,
                    RecipientKind.OTHER_PARENT,
                    RecipientKind.RELATIVE,
                    RecipientKind.CARER,
                    RecipientKind.LAWYER,
                    RecipientKind.MEDIA,
                    RecipientKind.PUBLIC,
                    RecipientKind.COMMERCIAL);
            return lifted(result)
                    .map(CategoryDecision::facts)
                    .allMatch(facts -> !never.contains(facts.get(Facts.RECIPIENT_KIND))
                            && facts.get(Facts.RISK_ROLE) == RiskRole.NONE);
        }
    },
    /** Whatever was asked for is shared or withheld, and of everything that stays closed it is said why. */
    NOTHING_IS_PASSED_OVER {
        @Override
        boolean isKept(OverriddenDecision result, SharingAdviser adviser) {
            Set<InformationCategory> asked =
                    EnumSet.copyOf(result.rulesSay().question().items().keySet());
            Set<InformationCategory> said = EnumSet.noneOf(InformationCategory.class);
            result.notLifted().forEach(each -> said.add(each.category()));
            Set<InformationCategory> both = EnumSet.noneOf(InformationCategory.class);
            both.addAll(result.share());
            both.addAll(result.withhold());
            return both.equals(asked)
                    && result.share().stream().noneMatch(result.withhold()::contains)
                    && said.equals(result.withhold())
                    && result.notLifted().stream()
                            .noneMatch(each -> each.rules().isEmpty());
        }
    };

    abstract boolean isKept(OverriddenDecision result, SharingAdviser adviser);

    private static Stream<CategoryDecision> lifted(OverriddenDecision result) {
        return result.lifted().stream().map(each -> result.rulesSay().category(each.category()));
    }

    /** No bar of the law and no question about the question itself, in facts. */
    private static boolean isOpen(CategoryDecision category) {
        FactSheet facts = category.facts();
        return facts.get(Facts.COURT_ORDER) != CourtOrder.PROHIBITS
                && facts.get(Facts.PRIVILEGED) == YesNo.NO
                && facts.get(Facts.CATEGORY) != InformationCategory.ADOPTION
                && facts.get(Facts.IDENTITY) == IdentityCheck.VERIFIED
                && facts.get(Facts.PURPOSE_STATED) == YesNo.YES
                && facts.get(Facts.NEEDED) == YesNoUnknown.YES
                && category.effect() != Effect.TRIM
                && category.tier().rank() > 1;
    }

    /** The same question with a valid consent of every giver and no other: built from consents, not from facts. */
    static SharingQuestion withFullConsent(SharingQuestion question) {
        SharingQuestion.Builder full = SharingQuestion.builder().asOf(question.asOf());
        Facts.all(Fact.Scope.QUESTION).forEach(fact -> state(full, fact, question));
        question.items().values().forEach(full::item);
        for (ConsentGiver giver : List.of(
                ConsentGiver.COMPETENT_CHILD,
                ConsentGiver.PARENT_WITH_PR,
                ConsentGiver.CORPORATE_PARENT,
                ConsentGiver.THIRD_PARTY_CONCERNED)) {
            full.consent(
                    Consent.builder().state(ConsentState.GIVEN).giver(giver).build());
        }
        return full.build();
    }

    private static <E extends Enum<E> & FactValue> void state(
            SharingQuestion.Builder to, Fact<E> fact, SharingQuestion from) {
        from.stated(fact).ifPresent(value -> to.with(fact, value));
    }
}
