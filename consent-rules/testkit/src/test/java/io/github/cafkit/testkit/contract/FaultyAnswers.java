package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.core.json.JsonTree;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Services in front of a pack, each of which answers as the pack does but for one mistake, by the law that it breaks. */
final class FaultyAnswers {

    private static final Answers SOUND = Answers.of(OurPack.PACK);

    static final Map<String, Supplier<Answers>> BY_LAW = byLaw();

    /** What a service does with an answer before it passes it on. */
    private interface Spoiling {

        void spoil(SharingQuestion question, Map<String, Object> answer);
    }

    private FaultyAnswers() {}

    private static Map<String, Supplier<Answers>> byLaw() {
        Map<String, Supplier<Answers>> faults = new TreeMap<>();
        faults.put("ANSWERED", () -> spoilt((question, answer) -> answer.put("asOf", "2020-01-02")));
        faults.put("SAME-AGAIN", FaultyAnswers::everyOther);
        faults.put("WRITTEN", FaultyAnswers::keptByInstance);
        faults.put("PARTITION", () -> spoilt((question, answer) -> answer.put("withhold", List.of())));
        faults.put("NEEDED-ONLY", FaultyAnswers::needOpenTakenForNeeded);
        faults.put("ALONE", FaultyAnswers::tierOfTheLast);
        faults.put("CONSENT-ORDER", FaultyAnswers::firstConsentAlone);
        faults.put("DEAD-CONSENT", FaultyAnswers::datesNotLookedAt);
        faults.put("SILENCE", FaultyAnswers::silenceTakenForYes);
        faults.put("HEADLINE", () -> spoilt((question, answer) -> answer.put("outcome", "DENY")));
        faults.put("DUTIES", () -> spoilt((question, answer) -> answer.put("obligations", List.of("OB-RECORD"))));
        faults.put("JUDGEMENTS", () -> spoilt((question, answer) -> answer.put("judgements", List.of())));
        faults.put("REASONS", () -> spoilt((question, answer) -> answer.put("cites", List.of())));
        faults.put("URGENT", () -> spoilt((question, answer) -> answer.remove("urgent")));
        faults.put("IN-FORCE", () -> spoilt(FaultyAnswers::citeAnOldEdition));
        faults.put(
                "AS-READ",
                () -> Answers.of(OurPack.with(OurPack.rule("ELSE", OurPack.DEFAULT)
                        .when(Condition.always())
                        .then(Effect.REFER)
                        .build())));
        return faults;
    }

    private static Answers spoilt(Spoiling spoiling) {
        return question -> spoilt(question, SOUND.answer(question), spoiling);
    }

    private static Map<String, Object> spoilt(SharingQuestion question, Map<String, ?> answer, Spoiling spoiling) {
        Map<String, Object> copy = new LinkedHashMap<>();
        JsonTree.readObject(JsonTree.write(answer)).forEach((name, value) -> {
            if (value != null) {
                copy.put(name, value);
            }
        });
        spoiling.spoil(question, copy);
        return copy;
    }

    private static Answers everyOther() {
        AtomicInteger asked = new AtomicInteger();
        return spoilt((question, answer) -> answer.put("notice", "No. " + asked.incrementAndGet()));
    }

    /** A cache that takes only the very same object for the same question. */
    private static Answers keptByInstance() {
        IdentityHashMap<SharingQuestion, String> kept = new IdentityHashMap<>();
        return spoilt((question, answer) ->
                answer.put("notice", kept.computeIfAbsent(question, fresh -> "No. " + kept.size())));
    }

    private static Answers needOpenTakenForNeeded() {
        return question -> SOUND.answer(withItems(
                question,
                item -> RequestedItem.builder()
                        .from(item)
                        .needed(YesNoUnknown.YES)
                        .build()));
    }

    private static Answers silenceTakenForYes() {
        return question -> SOUND.answer(withItems(
                question,
                item -> RequestedItem.builder()
                        .from(item)
                        .needed(item.getNeeded().orElse(YesNoUnknown.YES))
                        .build()));
    }

    private static SharingQuestion withItems(SharingQuestion question, UnaryOperator<RequestedItem> change) {
        return Restated.about(
                question, question.items().values().stream().map(change).toList());
    }

    /** Writes the tier of the last category under all of them. */
    private static Answers tierOfTheLast() {
        return spoilt((question, answer) -> {
            List<Object> categories = new ArrayList<>();
            List<?> all = (List<?>) answer.getOrDefault("categories", List.of());
            Map<?, ?> last = (Map<?, ?>) all.get(all.size() - 1);
            for (Object each : all) {
                Map<Object, Object> category = new LinkedHashMap<>((Map<?, ?>) each);
                category.put("tier", String.valueOf(last.get("tier")));
                categories.add(category);
            }
            answer.put("categories", categories);
        });
    }

    private static Answers firstConsentAlone() {
        return question -> SOUND.answer(Restated.withConsents(
                question,
                question.consents().subList(0, Math.min(1, question.consents().size()))));
    }

    private static Answers datesNotLookedAt() {
        return question -> SOUND.answer(Restated.withConsents(
                question,
                question.consents().stream()
                        .map(consent -> Consent.builder()
                                .state(consent.getState())
                                .giver(consent.getGiver())
                                .build())
                        .toList()));
    }

    private static void citeAnOldEdition(SharingQuestion question, Map<String, Object> answer) {
        answer.put("cites", List.of(question.asOf().isBefore(OurPack.CHANGE) ? "OURS-2" : "OURS-2/2020"));
    }
}
