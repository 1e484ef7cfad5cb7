package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions that are plainer than one by one step: a category or a consent fewer, a fact or what is known of an item as it
 * is in an ordinary question. No two steps lead back to where they began, so whoever goes on taking them comes to an end.
 */
final class PlainerQuestions {

    private PlainerQuestions() {}

    static Stream<SharingQuestion> of(SharingQuestion question) {
        return Stream.of(
                        withoutItem(question),
                        withoutConsent(question),
                        plainFacts(question),
                        lessRisk(question),
                        plainItems(question))
                .flatMap(steps -> steps)
                .flatMap(step -> built(step).stream())
                .filter(plainer -> !plainer.equals(question));
    }

    private static Stream<Supplier<SharingQuestion>> withoutItem(SharingQuestion question) {
        List<RequestedItem> items = List.copyOf(question.items().values());
        return items.size() == 1
                ? Stream.empty()
                : IntStream.range(0, items.size()).mapToObj(at -> () -> Restated.about(question, without(items, at)));
    }

    private static Stream<Supplier<SharingQuestion>> withoutConsent(SharingQuestion question) {
        List<Consent> consents = question.consents();
        return IntStream.range(0, consents.size())
                .mapToObj(at -> () -> Restated.withConsents(question, without(consents, at)));
    }

    private static Stream<Supplier<SharingQuestion>> plainFacts(SharingQuestion question) {
        return Facts.all(Fact.Scope.QUESTION).stream().map(fact -> () -> plain(question, fact));
    }

    private static <E extends Enum<E> & FactValue> SharingQuestion plain(SharingQuestion question, Fact<E> fact) {
        E everyday = EverydayFacts.SHEET.get(fact);
        return question.stated(fact).equals(Optional.of(everyday))
                ? question
                : Restated.stating(question, fact, everyday);
    }

    /** The one fact whose values are less or more. */
    private static Stream<Supplier<SharingQuestion>> lessRisk(SharingQuestion question) {
        RiskLevel level = question.get(Facts.RISK_LEVEL);
        return Arrays.stream(RiskLevel.values())
                .filter(less -> less.compareTo(level) < 0)
                .map(less -> () -> Restated.stating(question, Facts.RISK_LEVEL, less));
    }

    private static Stream<Supplier<SharingQuestion>> plainItems(SharingQuestion question) {
        List<RequestedItem> items = List.copyOf(question.items().values());
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(at -> plain(items.get(at), question).map(plainer -> () -> {
                    List<RequestedItem> others = new ArrayList<>(items);
                    others.set(at, plainer);
                    return Restated.about(question, others);
                }));
    }

    private static Stream<RequestedItem> plain(RequestedItem item, SharingQuestion question) {
        InformationCategory everyday = EverydayFacts.SHEET.get(Facts.CATEGORY);
        InformationCategory category = question.items().containsKey(everyday) ? item.getCategory() : everyday;
        return Stream.of(
                RequestedItem.builder().from(item).category(category).build(),
                RequestedItem.builder()
                        .from(item)
                        .needed(EverydayFacts.SHEET.get(Facts.NEEDED))
                        .build(),
                RequestedItem.builder()
                        .from(item)
                        .thirdParty(EverydayFacts.SHEET.get(Facts.THIRD_PARTY))
                        .build(),
                RequestedItem.builder()
                        .from(item)
                        .givenInConfidence(EverydayFacts.SHEET.get(Facts.GIVEN_IN_CONFIDENCE))
                        .build(),
                RequestedItem.builder()
                        .from(item)
                        .accuracy(EverydayFacts.SHEET.get(Facts.ACCURACY))
                        .build(),
                RequestedItem.builder()
                        .from(item)
                        .confidential(EverydayFacts.SHEET.get(Facts.CONFIDENTIAL))
                        .build());
    }

    private static <T> List<T> without(List<T> values, int at) {
        List<T> fewer = new ArrayList<>(values);
        fewer.remove(at);
        return fewer;
    }

    /** Some steps would make the question contradict itself. */
    private static Optional<SharingQuestion> built(Supplier<SharingQuestion> step) {
        try {
            return Optional.of(step.get());
        } catch (ProblemException contradiction) {
            return Optional.empty();
        }
    }
}
