package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The same question, but for one thing. */
final class Restated {

    private Restated() {}

    static SharingQuestion about(SharingQuestion question, Collection<RequestedItem> items) {
        return built(question, question.asOf(), items, question.consents());
    }

    static SharingQuestion on(SharingQuestion question, LocalDate day) {
        return built(question, day, question.items().values(), question.consents());
    }

    static SharingQuestion withConsents(SharingQuestion question, List<Consent> consents) {
        return built(question, question.asOf(), question.items().values(), consents);
    }

    static <E extends Enum<E> & FactValue> SharingQuestion stating(SharingQuestion question, Fact<E> fact, E value) {
        SharingQuestion.Builder builder =
                begun(question, question.asOf(), question.items().values(), question.consents());
        return builder.with(fact, value).build();
    }

    /** Everything that nobody stated is stated to be what the rules take it for. */
    static SharingQuestion withEverythingStated(SharingQuestion question) {
        List<RequestedItem> items =
                question.items().values().stream().map(Restated::whole).toList();
        SharingQuestion.Builder builder = begun(question, question.asOf(), items, question.consents());
        Facts.all(Fact.Scope.QUESTION).forEach(fact -> state(question, fact, builder));
        return builder.build();
    }

    private static RequestedItem whole(RequestedItem item) {
        return RequestedItem.builder()
                .category(item.getCategory())
                .needed(item.getNeeded().or(Facts.NEEDED::whenNotStated))
                .thirdParty(item.getThirdParty().or(Facts.THIRD_PARTY::whenNotStated))
                .givenInConfidence(item.getGivenInConfidence().or(Facts.GIVEN_IN_CONFIDENCE::whenNotStated))
                .accuracy(item.getAccuracy().or(Facts.ACCURACY::whenNotStated))
                .confidential(item.getConfidential().or(Facts.CONFIDENTIAL::whenNotStated))
                .build();
    }

    private static SharingQuestion built(
            SharingQuestion question, LocalDate day, Collection<RequestedItem> items, List<Consent> consents) {
        return begun(question, day, items, consents).build();
    }

    private static SharingQuestion.Builder begun(
            SharingQuestion question, LocalDate day, Collection<RequestedItem> items, List<Consent> consents) {
        SharingQuestion.Builder builder = SharingQuestion.builder().asOf(day).consents(consents);
        Facts.all(Fact.Scope.QUESTION).forEach(fact -> restate(question, fact, builder));
        items.forEach(builder::item);
        return builder;
    }

    private static <E extends Enum<E> & FactValue> void restate(
            SharingQuestion question, Fact<E> fact, SharingQuestion.Builder builder) {
        Optional<E> stated = question.stated(fact);
        stated.ifPresent(value -> builder.with(fact, value));
    }

    private static <E extends Enum<E> & FactValue> void state(
            SharingQuestion question, Fact<E> fact, SharingQuestion.Builder builder) {
        builder.with(fact, question.get(fact));
    }
}
