package io.github.cafkit.consent.override;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.json.JsonTree;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class OverrideLawsProperties {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final OverridingAdviser OVERRIDING = OverridingAdviser.of(ADVISER);

    @Property(tries = 400)
    void every_law_of_overrides_is_kept(@ForAll("questions") Tuple2<SharingQuestion, SafeguardingOverride> asked) {
        OverriddenDecision result = OVERRIDING.advise(asked.get2(), asked.get1());
        for (OverrideLaws law : OverrideLaws.values()) {
            assertThat(law.isKept(result, ADVISER)).as(law.name()).isTrue();
        }
    }

    @Property(tries = 150)
    void whoever_names_more_never_lifts_less(
            @ForAll("questions") Tuple2<SharingQuestion, SafeguardingOverride> asked,
            @ForAll InformationCategory category,
            @ForAll RecipientKind recipient) {
        SafeguardingOverride narrow = asked.get2();
        SafeguardingOverride.Builder wide = Overrides.begun()
                .withoutConsent(narrow.withoutConsent())
                .decidedOn(narrow.decidedOn())
                .reviewOn(narrow.reviewOn())
                .of(narrow.categories())
                .of(category)
                .to(NamedRecipient.of(recipient));
        narrow.recipients().forEach(wide::to);

        assertThat(lifted(OVERRIDING.advise(wide.build(), asked.get1())))
                .containsAll(lifted(OVERRIDING.advise(narrow, asked.get1())));
    }

    @Property(tries = 150)
    void an_override_reads_back_as_it_was_written(
            @ForAll("questions") Tuple2<SharingQuestion, SafeguardingOverride> asked) {
        SafeguardingOverride override = asked.get2();
        String json = JsonTree.write(override.toDocument());

        SafeguardingOverride read = SafeguardingOverride.read(JsonTree.readObject(json));
        assertThat(read).isEqualTo(override).hasSameHashCodeAs(override);
        assertThat(JsonTree.write(read.toDocument())).isEqualTo(json);
    }

    private static Set<InformationCategory> lifted(OverriddenDecision result) {
        Set<InformationCategory> lifted = EnumSet.noneOf(InformationCategory.class);
        result.lifted().forEach(each -> lifted.add(each.category()));
        return lifted;
    }

    @Provide
    Arbitrary<Tuple2<SharingQuestion, SafeguardingOverride>> questions() {
        return Questions.any()
                .flatMap(question -> Overrides.around(question.asOf()).map(override -> Tuple.of(question, override)));
    }
}
