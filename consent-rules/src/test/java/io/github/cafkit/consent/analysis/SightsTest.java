package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.law.EverydayFacts;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who could see what, against asking every question that is left open. */
@Tag("exhaustive")
class SightsTest {

    private static final Set<Fact<?>> SOME_OPEN = Set.of(
            Facts.RECIPIENT_KIND,
            Facts.PURPOSE,
            Facts.IDENTITY,
            Facts.RISK_ROLE,
            Facts.PARENTAL_RESPONSIBILITY,
            Facts.NEED_TO_KNOW);

    private static final Set<Fact<?>> CONSENTS_OPEN =
            Set.of(Facts.PARENT_CONSENT, Facts.CORPORATE_PARENT_CONSENT, Facts.CLIENT_AUTHORITY, Facts.CHILD_CONSENT);

    private static final Set<Fact<?>> MATERIAL_OPEN =
            Set.of(Facts.CATEGORY, Facts.PURPOSE, Facts.NEEDED, Facts.GIVEN_IN_CONFIDENCE, Facts.STATUTORY_REQUEST);

    private static final WhoCouldSee WHO = WhoCouldSee.of(SomeSheets.ENGLAND);
    private static final WhatCouldSee WHAT = WhatCouldSee.of(SomeSheets.ENGLAND);

    @Test
    void who_could_see_it_is_what_asking_for_everybody_shows() {
        List<Sights<RecipientKind>> tables = SomeSheets.near(40, 51).stream()
                .map(facts -> WHO.about(facts, SomeSheets.DAY, SOME_OPEN))
                .toList();
        tables.stream()
                .filter(table -> table.rows().size() > 5)
                .limit(3)
                .forEach(table -> assertAgree(table, SomeSheets.ADVISER));
        tables.stream()
                .filter(table -> table.rows().isEmpty())
                .limit(1)
                .forEach(table -> assertAgree(table, SomeSheets.ADVISER));
        assertThat(tables).filteredOn(table -> table.rows().size() > 5).hasSizeGreaterThanOrEqualTo(3);
        FactSheet unborn = EverydayFacts.SHEET.with(Facts.AGE, ChildAge.UNBORN);
        assertAgree(WHO.about(unborn, SomeSheets.DAY, SOME_OPEN), SomeSheets.ADVISER);
        assertThat(WHO.about(unborn, SomeSheets.DAY, SOME_OPEN).never())
                .as("no question has an unborn child ask for itself")
                .contains(RecipientKind.CHILD_SELF);
    }

    @Test
    void consents_that_cannot_stand_side_by_side_show_nothing() {
        assertAgree(WHO.about(EverydayFacts.SHEET, SomeSheets.DAY, CONSENTS_OPEN), SomeSheets.ADVISER);
    }

    @Test
    void what_somebody_could_see_is_what_asking_for_everything_shows() {
        List<Sights<InformationCategory>> tables = SomeSheets.near(40, 52).stream()
                .map(facts -> WHAT.by(facts, SomeSheets.DAY, MATERIAL_OPEN))
                .toList();
        tables.stream()
                .filter(table -> table.rows().size() > 5)
                .limit(4)
                .forEach(table -> assertAgree(table, SomeSheets.ADVISER));
        tables.stream()
                .filter(table -> table.rows().isEmpty())
                .limit(1)
                .forEach(table -> assertAgree(table, SomeSheets.ADVISER));
        assertThat(tables).filteredOn(table -> table.rows().size() > 5).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void any_pack_can_be_asked() {
        PackAnalysis toy = PackAnalysis.of(SmallPack.PACK);
        SharingAdviser adviser = SharingAdviser.reading(SmallPack.PACK);

        assertAgree(WhoCouldSee.of(toy).about(EverydayFacts.SHEET, SmallPack.DAY, CONSENTS_OPEN), adviser);
        assertAgree(WhatCouldSee.of(toy).by(EverydayFacts.SHEET, SmallPack.DAY, CONSENTS_OPEN), adviser);
    }

    @Test
    void a_table_that_leaves_something_out_would_be_noticed() {
        Sights<RecipientKind> whole = WHO.about(EverydayFacts.SHEET, SomeSheets.DAY, SOME_OPEN);
        List<Sight<RecipientKind>> fewer = new ArrayList<>(whole.rows());
        fewer.remove(0);

        assertThat(differences(whole, SomeSheets.ADVISER)).isEmpty();
        assertThat(differences(
                        new Sights<>(whole.by(), whole.day(), whole.fixed(), whole.open(), fewer), SomeSheets.ADVISER))
                .isNotEmpty();
    }

    @Test
    void purposes_that_make_no_difference_stand_in_one_row() {
        Sights<RecipientKind> table = WHO.about(EverydayFacts.SHEET, SomeSheets.DAY);

        for (RecipientKind recipient : RecipientKind.values()) {
            List<Purpose> purposes = table.of(recipient).stream()
                    .flatMap(row -> row.purposes().stream())
                    .toList();
            assertThat(purposes).doesNotHaveDuplicates();
        }
        assertThat(table.rows()).hasSizeLessThan(150);
        assertThat(table.never()).contains(RecipientKind.MEDIA, RecipientKind.PUBLIC);
    }

    @Test
    void a_table_can_be_read_as_text_and_as_a_document() {
        Sights<RecipientKind> table = WhoCouldSee.of(PackAnalysis.of(SmallPack.PACK))
                .about(EverydayFacts.SHEET, SmallPack.DAY, Set.of(Facts.PURPOSE, Facts.CLIENT_AUTHORITY));

        assertThat(table.toMarkdown())
                .startsWith("| recipientKind | purpose | effect | when | duties |\n|---|---|---|---|---|\n| LAWYER | ")
                .contains("| PERMIT | clientAuthority is YES | OB-RECORD, OB-MIN, OB-SECURE, OB-ONWARD |")
                .contains("\nNever: CHILD_SELF, OWN_PARENT, ")
                .contains("not legal advice");
        assertThat(table.toDocument())
                .containsEntry("asOf", "2015-01-01")
                .containsEntry("open", List.of("purpose", "recipientKind", "clientAuthority"));
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.isUnconditional()).isFalse();
            assertThat(row.when().combinations()).isEqualTo(BigInteger.ONE);
            assertThat(row.when().space()).isEqualTo(BigInteger.TWO);
        });
    }

    // Helpers.

    private static <E extends Enum<E> & FactValue> void assertAgree(Sights<E> table, SharingAdviser adviser) {
        assertThat(differences(table, adviser)).isEmpty();
    }

    /** Asks every question that is left open, and says where the table says otherwise. */
    private static <E extends Enum<E> & FactValue> List<String> differences(Sights<E> table, SharingAdviser adviser) {
        List<String> differences = new ArrayList<>();
        LocalDate day = table.day();
        Set<Fact<?>> others = new LinkedHashSet<>(table.open());
        others.remove(table.by());
        others.remove(Facts.PURPOSE);
        for (E value : table.by().values()) {
            for (Purpose purpose : Purpose.values()) {
                if (!table.open().contains(Facts.PURPOSE) && table.fixed().get(Facts.PURPOSE) != purpose) {
                    continue;
                }
                List<CategoryDecision> flowing = new ArrayList<>();
                int asked = 0;
                for (FactSheet facts :
                        SomeSheets.every(table.fixed().with(table.by(), value).with(Facts.PURPOSE, purpose), others)) {
                    if (SharingQuestion.ofFacts(facts, day).isPresent()) {
                        asked++;
                        CategoryDecision answer = adviser.answer(facts, day);
                        if (answer.flows()) {
                            flowing.add(answer);
                        } else if (described(table, value, purpose, facts)) {
                            differences.add("does not flow: " + facts);
                        }
                    }
                }
                differences.addAll(differences(table, value, purpose, flowing, asked));
            }
        }
        return differences;
    }

    private static <E extends Enum<E> & FactValue> List<String> differences(
            Sights<E> table, E value, Purpose purpose, List<CategoryDecision> flowing, int asked) {
        List<Sight<E>> rows = table.of(value).stream()
                .filter(row -> row.purposes().contains(purpose))
                .toList();
        if (rows.size() != (flowing.isEmpty() ? 0 : 1)) {
            return List.of(value + " for " + purpose + ": " + rows.size() + " rows, " + flowing.size() + " flow");
        }
        List<String> differences = new ArrayList<>();
        for (Sight<E> row : rows) {
            Set<Effect> effects = EnumSet.noneOf(Effect.class);
            Set<Obligation> some = EnumSet.noneOf(Obligation.class);
            Set<Obligation> always = EnumSet.allOf(Obligation.class);
            for (CategoryDecision answer : flowing) {
                effects.add(answer.effect());
                some.addAll(answer.obligations());
                always.retainAll(answer.obligations());
            }
            some.removeAll(always);
            boolean same = row.effects().equals(effects)
                    && row.always().equals(always)
                    && row.sometimes().equals(some)
                    && row.when().combinations().intValueExact() == flowing.size()
                    && row.when().space().intValueExact() == asked;
            if (!same) {
                differences.add("not what is asked: " + row);
            }
            long undescribed = flowing.stream()
                    .filter(answer -> !described(table, value, purpose, answer.facts()))
                    .count();
            if (undescribed != row.when().undescribed().longValueExact()) {
                differences.add(undescribed + " are not described: " + row);
            }
            row.when().parts().stream()
                    .filter(part -> !part.condition().holds(part.example())
                            || !isFixed(table, part.example())
                            || SharingQuestion.ofFacts(part.example(), table.day())
                                    .isEmpty())
                    .forEach(part -> differences.add("no example: " + part));
        }
        return differences;
    }

    private static <E extends Enum<E> & FactValue> boolean described(
            Sights<E> table, E value, Purpose purpose, FactSheet facts) {
        return table.of(value).stream()
                .filter(row -> row.purposes().contains(purpose))
                .flatMap(row -> row.when().parts().stream())
                .anyMatch(part -> part.condition().holds(facts));
    }

    /** Whether an example agrees with everything that is fixed. */
    private static boolean isFixed(Sights<?> table, FactSheet example) {
        return Facts.all().stream()
                .allMatch(fact -> table.open().contains(fact)
                        || example.ordinal(fact) == table.fixed().ordinal(fact));
    }
}
