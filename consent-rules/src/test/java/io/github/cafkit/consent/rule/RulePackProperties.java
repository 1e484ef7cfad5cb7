package io.github.cafkit.consent.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RulePackProperties {

    private static final RulePack PACK = EnglandPack.standard();
    private static final SharingAdviser ADVISER = SharingAdviser.reading(PACK);
    private static final SharingAdviser REVERSED = SharingAdviser.reading(reordered(Collections::reverse));

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_place_of_a_rule_in_the_list_means_nothing(@ForAll Random random) {
        SharingAdviser shuffled = SharingAdviser.reading(reordered(list -> Collections.shuffle(list, random)));
        for (Cases.Case each : Cases.all()) {
            SharingQuestion question = each.document().question();
            assertThat(shuffled.advise(question).toDocument())
                    .as(each.document().id())
                    .isEqualTo(ADVISER.advise(question).toDocument());
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_pack_read_from_its_end_answers_the_same(@ForAll("questions") SharingQuestion question) {
        assertThat(REVERSED.advise(question).toDocument())
                .isEqualTo(ADVISER.advise(question).toDocument());
    }

    private interface Order {
        void of(List<?> list);
    }

    private static RulePack reordered(Order order) {
        RulePack.Builder builder = RulePack.pack(PACK.id(), PACK.edition())
                .encodes(PACK.encodes(), PACK.reviewedOn())
                .sources(PACK.sources())
                .tiers(reordered(PACK.tiers(), order))
                .rules(reordered(PACK.rules(), order))
                .duties(reordered(PACK.duties(), order))
                .clash(PACK.clash().orElseThrow())
                .wholeQuestion(PACK.wholeQuestion());
        PACK.entitlements()
                .forEach((giver, entitled) -> builder.entitles(giver, entitled.toConsent(), entitled.toRefuse()));
        return builder.build();
    }

    private static <T> List<T> reordered(Collection<T> parts, Order order) {
        List<T> list = new ArrayList<>(parts);
        order.of(list);
        return list;
    }
}
