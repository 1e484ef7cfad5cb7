package io.github.cafkit.consent;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.ThirdParty;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Questions for tests. */
public final class Questions {

    private static final LocalDate FIRST = LocalDate.of(2000, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private Questions() {}

    /**
     * A question in which everything is in order and nothing is the matter: a school, a verified recipient without a part
     * in any risk, a purpose that is stated, a young child.
     */
    public static SharingQuestion.Builder ordinary(RecipientKind recipient, Purpose purpose) {
        return SharingQuestion.builder()
                .asOf(LocalDate.of(2026, 10, 15))
                .holder(HolderSector.MAINTAINED_SCHOOL)
                .recipient(recipient)
                .purpose(purpose)
                .age(ChildAge.UNDER_13)
                .riskLevel(RiskLevel.NONE)
                .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .with(Facts.RISK_ROLE, RiskRole.NONE)
                .with(Facts.NEED_TO_KNOW, YesNoUnknown.YES);
    }

    /** A category that is needed, checked, and about which nothing else is to be said. */
    public static RequestedItem checked(InformationCategory category) {
        return RequestedItem.builder()
                .category(category)
                .needed(YesNoUnknown.YES)
                .thirdParty(ThirdParty.NONE)
                .givenInConfidence(GivenInConfidence.NO)
                .accuracy(Accuracy.CHECKED)
                .confidential(YesNo.YES)
                .build();
    }

    /** Any question that does not contradict itself; in most of them identity, purpose and risk role are in order. */
    public static Arbitrary<SharingQuestion> any() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(HolderSector.class),
                        Arbitraries.of(RecipientKind.class),
                        Arbitraries.of(ChildAge.class),
                        Arbitraries.of(RiskLevel.class),
                        facts().list().ofMaxSize(12),
                        items(),
                        consents().list().ofMaxSize(3))
                .flatAs((day, holder, recipient, age, level, facts, items, consents) -> Combinators.combine(
                                Arbitraries.of(Purpose.class).optional(0.9),
                                riskTypes().optional(0.5),
                                Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                        .as((purpose, types, inOrder) -> {
                            SharingQuestion.Builder question = SharingQuestion.builder()
                                    .asOf(day)
                                    .holder(holder)
                                    .recipient(recipient)
                                    .age(age)
                                    .riskLevel(level)
                                    .consents(consents);
                            items.forEach(question::item);
                            facts.forEach(fact -> fact.state(question));
                            purpose.ifPresent(question::purpose);
                            types.ifPresent(question::riskTypes);
                            if (inOrder) {
                                question.with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                                        .with(Facts.RISK_ROLE, RiskRole.NONE)
                                        .with(Facts.NEED_TO_KNOW, YesNoUnknown.YES);
                            }
                            return built(question);
                        }))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Optional<SharingQuestion> built(SharingQuestion.Builder question) {
        try {
            return Optional.of(question.build());
        } catch (ProblemException contradiction) {
            return Optional.empty();
        }
    }

    /** A fact with a value. */
    private record Stated<E extends Enum<E> & FactValue>(Fact<E> fact, E value) {
        void state(SharingQuestion.Builder question) {
            question.with(fact, value);
        }
    }

    private static Arbitrary<Stated<?>> facts() {
        List<Arbitrary<Stated<?>>> ofEachFact = Facts.all(Fact.Scope.QUESTION).stream()
                .<Arbitrary<Stated<?>>>map(Questions::stated)
                .toList();
        return Arbitraries.oneOf(ofEachFact);
    }

    private static <E extends Enum<E> & FactValue> Arbitrary<Stated<?>> stated(Fact<E> fact) {
        return Arbitraries.of(fact.values()).map(value -> new Stated<>(fact, value));
    }

    private static Arbitrary<Set<RiskType>> riskTypes() {
        return Arbitraries.of(RiskType.class).set().ofMaxSize(4);
    }

    private static Arbitrary<List<RequestedItem>> items() {
        return Combinators.combine(
                        Arbitraries.of(InformationCategory.class),
                        Arbitraries.frequency(
                                        Tuple.of(6, YesNoUnknown.YES),
                                        Tuple.of(2, YesNoUnknown.NO),
                                        Tuple.of(1, YesNoUnknown.UNKNOWN))
                                .optional(0.9),
                        Arbitraries.of(ThirdParty.class).optional(0.5),
                        Arbitraries.of(GivenInConfidence.class).optional(0.5),
                        Arbitraries.of(Accuracy.class).optional(0.5),
                        Arbitraries.of(YesNo.class).optional(0.5))
                .<RequestedItem>as(
                        (category, needed, thirdParty, confidence, accuracy, confidential) -> RequestedItem.builder()
                                .category(category)
                                .needed(needed)
                                .thirdParty(thirdParty)
                                .givenInConfidence(confidence)
                                .accuracy(accuracy)
                                .confidential(confidential)
                                .build())
                .list()
                .uniqueElements(RequestedItem::getCategory)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<Consent> consents() {
        return Combinators.combine(
                        Arbitraries.of(ConsentState.class),
                        Arbitraries.of(ConsentGiver.class),
                        scopes(InformationCategory.class),
                        scopes(RecipientKind.class),
                        scopes(Purpose.class),
                        days().optional(0.3),
                        days().optional(0.3),
                        days().optional(0.2))
                .flatAs((state, giver, categories, recipients, purposes, given, expires, withdrawn) -> Arbitraries.of(
                                true, true, true, false)
                        .map(free -> Consent.builder()
                                .state(state)
                                .giver(giver)
                                .categories(categories)
                                .recipients(recipients)
                                .purposes(purposes)
                                .givenOn(given)
                                .expiresOn(expires)
                                .withdrawnOn(withdrawn)
                                .free(free)
                                .build()));
    }

    private static <E extends Enum<E>> Arbitrary<Scope<E>> scopes(Class<E> type) {
        return Arbitraries.of(type)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(Scope::of)
                .optional(0.4)
                .map(named -> named.orElseGet(Scope::any));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
