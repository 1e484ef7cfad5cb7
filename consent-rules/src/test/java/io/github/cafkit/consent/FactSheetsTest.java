package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.ThirdParty;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactSheetsTest {

    private static final List<Fact<?>> CONSENT_FACTS = Facts.all(Fact.Scope.CONSENT);

    @Test
    void the_rules_see_every_fact_of_the_question() {
        for (Cases.Case each : Cases.all()) {
            SharingQuestion question = each.document().question();
            for (RequestedItem item : question.items().values()) {
                FactSheet sheet = FactSheets.of(question, item);
                for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
                    assertThat(sheet.get(fact)).as(fact.name()).isEqualTo(question.get(fact));
                }
                assertThat(sheet.get(Facts.CATEGORY)).isEqualTo(item.getCategory());
            }
        }
    }

    @Test
    void the_rules_see_what_is_stated_of_the_item() {
        FactSheet sheet = sheet(
                RequestedItem.builder()
                        .category(InformationCategory.MEDICAL)
                        .needed(YesNoUnknown.NO)
                        .thirdParty(ThirdParty.INFORMANT)
                        .givenInConfidence(GivenInConfidence.PART)
                        .accuracy(Accuracy.DISPUTED)
                        .confidential(YesNo.NO)
                        .build(),
                RecipientKind.HEALTH);
        assertThat(sheet.get(Facts.NEEDED)).isEqualTo(YesNoUnknown.NO);
        assertThat(sheet.get(Facts.THIRD_PARTY)).isEqualTo(ThirdParty.INFORMANT);
        assertThat(sheet.get(Facts.GIVEN_IN_CONFIDENCE)).isEqualTo(GivenInConfidence.PART);
        assertThat(sheet.get(Facts.ACCURACY)).isEqualTo(Accuracy.DISPUTED);
        assertThat(sheet.get(Facts.CONFIDENTIAL)).isEqualTo(YesNo.NO);
    }

    @Test
    void the_consent_of_each_giver_is_a_fact_of_its_own() {
        assertThat(raised(ConsentGiver.COMPETENT_CHILD)).isEqualTo(Map.of("childConsent", "VALID"));
        assertThat(raised(ConsentGiver.PARENT_WITH_PR))
                .isEqualTo(Map.of("parentConsent", "VALID", "clientAuthority", "YES"));
        assertThat(raised(ConsentGiver.CORPORATE_PARENT))
                .isEqualTo(Map.of("parentConsent", "VALID", "corporateParentConsent", "YES"));
        assertThat(raised(ConsentGiver.THIRD_PARTY_CONCERNED)).isEqualTo(Map.of("thirdPartyConsent", "VALID"));
        assertThat(raised(ConsentGiver.SOMEONE_ELSE)).isEmpty();
        assertThat(raised(ConsentGiver.NONE)).isEmpty();
    }

    @Test
    void a_consent_is_resolved_for_the_category_the_recipient_and_the_purpose_in_question() {
        Consent narrow = Consent.builder()
                .state(ConsentState.GIVEN)
                .giver(ConsentGiver.PARENT_WITH_PR)
                .categories(Scope.of(InformationCategory.SEN))
                .recipients(Scope.of(RecipientKind.LAWYER))
                .purposes(Scope.of(Purpose.EARLY_HELP))
                .build();
        FactSheet inScope = sheet(Questions.checked(InformationCategory.SEN), RecipientKind.LAWYER, narrow);
        FactSheet otherCategory = sheet(Questions.checked(InformationCategory.NAME), RecipientKind.LAWYER, narrow);
        FactSheet otherRecipient = sheet(Questions.checked(InformationCategory.SEN), RecipientKind.HEALTH, narrow);
        assertThat(inScope.get(Facts.PARENT_CONSENT)).isEqualTo(ConsentStanding.VALID);
        assertThat(otherCategory.get(Facts.PARENT_CONSENT)).isEqualTo(ConsentStanding.NONE);
        assertThat(otherRecipient.get(Facts.PARENT_CONSENT)).isEqualTo(ConsentStanding.NONE);
        assertThat(otherCategory.get(Facts.CLIENT_AUTHORITY))
                .as("a client's authority reaches the lawyer whatever its categories")
                .isEqualTo(YesNo.YES);
        assertThat(otherRecipient.get(Facts.CLIENT_AUTHORITY)).isEqualTo(YesNo.NO);
    }

    /** The facts about consent that a consent of this giver changes. */
    private static Map<String, String> raised(ConsentGiver giver) {
        RequestedItem item = Questions.checked(InformationCategory.SEN);
        FactSheet without = sheet(item, RecipientKind.HEALTH);
        FactSheet with = sheet(
                item,
                RecipientKind.HEALTH,
                Consent.builder().state(ConsentState.GIVEN).giver(giver).build());
        return CONSENT_FACTS.stream()
                .filter(fact -> with.ordinal(fact) != without.ordinal(fact))
                .collect(Collectors.toMap(Fact::name, fact -> with.get(fact).name()));
    }

    private static FactSheet sheet(RequestedItem item, RecipientKind recipient, Consent... consents) {
        SharingQuestion question = Questions.ordinary(recipient, Purpose.EARLY_HELP)
                .item(item)
                .consents(List.of(consents))
                .build();
        return FactSheets.of(question, item);
    }
}
