package io.github.cafkit.consent.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.FamilySafety;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.ThirdParty;
import io.github.cafkit.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Non-interference: what is hidden from a family leaves no trace in the words for it. Two questions that differ only in what
 * is hidden, and by which the same flows, have equal words, byte for byte.
 */
class FamilyWordsProperties {

    /** What a family does not know, or must not learn that it matters. */
    private static final List<Fact<?>> HIDDEN = List.of(
            Facts.RISK_LEVEL,
            Facts.RISK_SOURCE,
            Facts.RISK_ROLE,
            Facts.INFORMING,
            Facts.SEEKING_CONSENT,
            Facts.SERIOUS_HARM_TEST,
            Facts.BEST_INTERESTS,
            Facts.COMPETENCE,
            Facts.CHILD_VIEW);

    /** One way of changing what is hidden. */
    record Change(
            String name, UnaryOperator<SharingQuestion.Builder> change, UnaryOperator<List<RequestedItem>> items) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Change> CHANGES = changes();

    /** Two decisions that differ only in what is hidden, and by which the same flows. */
    private record Pair(SharingDecision one, SharingDecision other, Change change) {}

    private static final List<Pair> PAIRS = pairs();

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Provide
    Arbitrary<List<Change>> severalChanges() {
        return Arbitraries.of(CHANGES).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 150)
    void what_is_hidden_leaves_no_trace(
            @ForAll("questions") SharingQuestion question, @ForAll("severalChanges") List<Change> changes) {
        SharingQuestion changed = question;
        for (Change change : changes) {
            changed = changed(changed, change).orElse(changed);
        }
        SharingDecision one = Decided.ADVISER.advise(question);
        SharingDecision other = Decided.ADVISER.advise(changed);
        if (one.share().equals(other.share())) {
            assertThat(printed(other)).isEqualTo(printed(one));
        }
    }

    @Property(tries = 100)
    void the_words_are_a_function_of_who_asks_and_what_they_are_given(
            @ForAll("facts") FamilyFacts facts, @ForAll("questions") SharingQuestion question) {
        SharingDecision decision = Decided.ADVISER.advise(question);
        ReaderWords words = DecisionWords.forFamily(facts, Wording.english());
        boolean same = FamilyFacts.of(decision).equals(facts);
        boolean equal = words.longForm()
                .equals(DecisionWords.of(decision).forReader(Reader.FAMILY).longForm());
        assertThat(equal || !same).isTrue();
        assertThat(words.longForm().toText()).hasSizeLessThan(2_500);
    }

    @Provide
    Arbitrary<FamilyFacts> facts() {
        return Combinators.combine(
                        Arbitraries.of(Asker.class),
                        Arbitraries.of(InformationCategory.class).set().ofMaxSize(6))
                .as((asker, given) -> new FamilyFacts(asker, asker == Asker.NOBODY ? Set.of() : given));
    }

    @Test
    void every_hidden_change_of_every_case_by_which_the_same_flows_leaves_the_words_as_they_are() {
        assertThat(PAIRS).hasSizeGreaterThan(3_000);
        assertThat(found(FamilyWordsProperties::printed)).isEmpty();
        for (Change change : CHANGES) {
            assertThat(PAIRS).as(change.name()).anyMatch(pair -> pair.change().equals(change));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaks")
    void a_leak_would_be_found(String what, Function<SharingDecision, Object> leak) {
        // The rest of the words is equal for each pair, so words with the leak differ where the leak does.
        assertThat(found(leak)).as(what).isNotEmpty();
    }

    /** Words that tell a little more than they may, each in another way. */
    static Stream<Object[]> leaks() {
        return Map.<String, Function<SharingDecision, Object>>ofEntries(
                        Map.entry("the outcome", SharingDecision::outcome),
                        Map.entry("how strongly it is meant", SharingDecision::strength),
                        Map.entry("the duties", SharingDecision::obligations),
                        Map.entry(
                                "each duty of what flows",
                                decision -> decision.categories().stream()
                                        .filter(category -> category.flows())
                                        .map(category -> category.obligations())
                                        .toList()),
                        Map.entry("the route", SharingDecision::route),
                        Map.entry("the judgements", SharingDecision::judgements),
                        Map.entry("the urgent notice", SharingDecision::urgentNotice),
                        Map.entry("the sources", SharingDecision::citations),
                        Map.entry(
                                "how much is withheld",
                                decision -> decision.withhold().size()),
                        Map.entry("what is withheld", SharingDecision::withhold),
                        Map.entry(
                                "that something is withheld",
                                decision -> decision.withhold().isEmpty()),
                        Map.entry(
                                "that something of existence that is sensitive is withheld",
                                decision ->
                                        decision.categories().stream().anyMatch(FamilySafety::isExistenceSensitive)),
                        Map.entry("what was not stated", SharingDecision::notStated))
                .entrySet()
                .stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }

    private static List<Pair> found(Function<SharingDecision, Object> words) {
        return PAIRS.stream()
                .filter(pair -> !words.apply(pair.one()).equals(words.apply(pair.other())))
                .toList();
    }

    private static String printed(SharingDecision decision) {
        ReaderWords words = DecisionWords.of(decision).forReader(Reader.FAMILY);
        return words.shortForm().toText()
                + words.longForm().toText()
                + words.longForm().toMarkdown()
                + words.longForm().toHtml();
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Decided.Case each : Decided.CASES) {
            SharingDecision one = each.decision();
            if (Asker.of(one.question().get(Facts.RECIPIENT_KIND)) == Asker.NOBODY) {
                continue;
            }
            for (Change change : CHANGES) {
                changed(one.question(), change)
                        .map(Decided.ADVISER::advise)
                        .filter(other -> other.share().equals(one.share()))
                        .ifPresent(other -> pairs.add(new Pair(one, other, change)));
            }
        }
        return List.copyOf(pairs);
    }

    private static Optional<SharingQuestion> changed(SharingQuestion question, Change change) {
        SharingQuestion.Builder changed = change.change().apply(copy(question));
        change.items().apply(List.copyOf(question.items().values())).forEach(changed::item);
        try {
            return Optional.of(changed.build());
        } catch (ProblemException contradiction) {
            return Optional.empty();
        }
    }

    private static SharingQuestion.Builder copy(SharingQuestion question) {
        SharingQuestion.Builder copy =
                SharingQuestion.builder().asOf(question.asOf()).consents(question.consents());
        Facts.all(Fact.Scope.QUESTION).forEach(fact -> copy(fact, question, copy));
        return copy;
    }

    private static <E extends Enum<E> & FactValue> void copy(
            Fact<E> fact, SharingQuestion from, SharingQuestion.Builder to) {
        from.stated(fact).ifPresent(value -> to.with(fact, value));
    }

    private static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        HIDDEN.forEach(fact -> changes.addAll(toEachValue(fact)));
        for (RiskType type : RiskType.values()) {
            changes.add(new Change("harm: " + type, question -> question.riskTypes(type), items -> items));
        }
        for (InformationCategory category : FamilySafety.CATEGORIES) {
            changes.add(new Change(
                    "also asked: " + category,
                    question -> question,
                    items -> and(items, RequestedItem.needed(category))));
        }
        changes.add(new Change(
                "an informant inside",
                question -> question,
                items -> each(items, FamilyWordsProperties::withInformant)));
        changes.add(new Change(
                "told in confidence", question -> question, items -> each(items, FamilyWordsProperties::inConfidence)));
        return List.copyOf(changes);
    }

    private static <E extends Enum<E> & FactValue> List<Change> toEachValue(Fact<E> fact) {
        return fact.values().stream()
                .map(value -> new Change(fact + ": " + value, question -> question.with(fact, value), items -> items))
                .toList();
    }

    private static List<RequestedItem> and(List<RequestedItem> items, RequestedItem item) {
        if (items.stream().anyMatch(each -> each.getCategory() == item.getCategory())) {
            return items;
        }
        List<RequestedItem> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }

    private static List<RequestedItem> each(List<RequestedItem> items, UnaryOperator<RequestedItem> change) {
        return items.stream().map(change).toList();
    }

    private static RequestedItem withInformant(RequestedItem item) {
        return RequestedItem.builder()
                .category(item.getCategory())
                .needed(item.getNeeded())
                .thirdParty(ThirdParty.INFORMANT)
                .givenInConfidence(item.getGivenInConfidence())
                .accuracy(item.getAccuracy())
                .confidential(item.getConfidential())
                .build();
    }

    private static RequestedItem inConfidence(RequestedItem item) {
        return RequestedItem.builder()
                .category(item.getCategory())
                .needed(item.getNeeded())
                .thirdParty(item.getThirdParty())
                .givenInConfidence(GivenInConfidence.PART)
                .accuracy(item.getAccuracy())
                .confidential(item.getConfidential())
                .build();
    }
}
