package io.github.cafkit.consent.override;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same promises, for every recipient, every category and every standing of consents around the circumstances of cases. */
class OverrideLawsExhaustiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    private static final int CIRCUMSTANCES = 12;
    private static final SharingAdviser ADVISER = SharingAdviser.of(EnglandPack.standard());
    private static final OverridingAdviser OVERRIDING = OverridingAdviser.of(ADVISER);
    private static final SafeguardingOverride EVERYTHING =
            Overrides.ofEverything(DAY).build();

    @Test
    void an_override_lifts_exactly_what_no_limit_keeps_and_full_consent_would_open() {
        Map<WhyNotLifted, Integer> why = new EnumMap<>(WhyNotLifted.class);
        int lifted = 0;
        for (FactSheet sheet : sheets()) {
            CategoryDecision asked = ADVISER.answer(sheet, DAY);
            if (!asked.flows()) {
                var because = OVERRIDING.whyNot(EVERYTHING, asked, DAY);
                CategoryDecision consented = ADVISER.answer(fullConsent(sheet), DAY);
                if (because.isEmpty()) {
                    lifted++;
                    assertThat(consented.flows()).as("%s", sheet).isTrue();
                    assertThat(asked.tier().rank()).as("%s", sheet).isGreaterThan(1);
                    assertThat(asked.effect()).as("%s", sheet).isNotEqualTo(Effect.TRIM);
                    assertThat(OverridingAdviser.reachable()).contains(sheet.get(Facts.RECIPIENT_KIND));
                } else {
                    why.merge(because.get().because(), 1, Integer::sum);
                    assertThat(because.get().rules()).isNotEmpty();
                }
            }
        }
        assertThat(lifted).isGreaterThan(1000);
        assertThat(why)
                .containsKeys(
                        WhyNotLifted.BARRED, WhyNotLifted.RECIPIENT_OUTSIDE, WhyNotLifted.CONSENT_WOULD_NOT_OPEN_IT);
    }

    @Test
    void every_law_is_kept_for_every_case_by_an_override_of_everything() {
        SharingAdviser reading = SharingAdviser.reading(ADVISER.pack());
        OverridingAdviser overriding = OverridingAdviser.of(reading);
        int lifted = 0;
        for (Cases.Case each : Cases.all()) {
            SharingQuestion question = each.document().question();
            OverriddenDecision result =
                    overriding.advise(Overrides.ofEverything(question.asOf()).build(), question);
            for (OverrideLaws law : OverrideLaws.values()) {
                assertThat(law.isKept(result, reading))
                        .as(each.id() + " " + law)
                        .isTrue();
            }
            lifted += result.lifted().size();
        }
        assertThat(lifted).isGreaterThan(20);
    }

    /** Written out here once more: every class of giver consents, and nobody refuses. */
    private static FactSheet fullConsent(FactSheet sheet) {
        return sheet.withOrdinal(Facts.CHILD_CONSENT, ConsentStanding.VALID.ordinal())
                .withOrdinal(Facts.PARENT_CONSENT, ConsentStanding.VALID.ordinal())
                .withOrdinal(Facts.THIRD_PARTY_CONSENT, ConsentStanding.VALID.ordinal())
                .withOrdinal(Facts.CORPORATE_PARENT_CONSENT, YesNo.YES.ordinal())
                .withOrdinal(Facts.CLIENT_AUTHORITY, YesNo.YES.ordinal());
    }

    private static List<FactSheet> sheets() {
        List<FactSheet> sheets = new ArrayList<>();
        for (FactSheet circumstances : circumstances()) {
            for (RecipientKind recipient : RecipientKind.values()) {
                for (InformationCategory category : InformationCategory.values()) {
                    for (ConsentStanding standing : ConsentStanding.values()) {
                        sheets.add(circumstances
                                .with(Facts.RECIPIENT_KIND, recipient)
                                .with(Facts.CATEGORY, category)
                                .with(Facts.PARENT_CONSENT, standing));
                    }
                }
            }
        }
        return sheets;
    }

    /** Cases in which the purpose needs what is asked for, far from each other in the list. */
    private static List<FactSheet> circumstances() {
        SharingAdviser reading = SharingAdviser.reading(ADVISER.pack());
        List<FactSheet> all = Cases.all().stream()
                .flatMap(each -> reading.advise(each.document().question()).categories().stream())
                .filter(category -> category.tier().rank() > 0 || category.effect() == Effect.REFER)
                .map(CategoryDecision::facts)
                .distinct()
                .toList();
        List<FactSheet> some = new ArrayList<>();
        for (int i = 0; i < CIRCUMSTANCES; i++) {
            some.add(all.get(i * all.size() / CIRCUMSTANCES));
        }
        return some;
    }
}
