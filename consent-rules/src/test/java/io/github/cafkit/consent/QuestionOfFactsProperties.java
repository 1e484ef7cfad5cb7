package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.YesNo;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuestionOfFactsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Property(tries = 500)
    void whatever_the_rules_can_see_can_be_asked_again(@ForAll("questions") SharingQuestion question) {
        for (RequestedItem item : question.items().values()) {
            FactSheet seen = FactSheets.of(question, item);

            assertThat(SharingQuestion.ofFacts(seen, question.asOf())).hasValueSatisfying(again -> {
                assertThat(again.items()).hasSize(1);
                assertThat(again.notStated()).isEmpty();
                assertThat(FactSheets.of(
                                again, again.items().values().iterator().next()))
                        .isEqualTo(seen);
            });
        }
    }

    @Example
    void facts_that_no_question_brings_together_are_not_asked() {
        FactSheet ordinary = FactSheets.of(
                Cases.all().get(0).document().question(),
                Cases.all()
                        .get(0)
                        .document()
                        .question()
                        .items()
                        .values()
                        .iterator()
                        .next());

        assertThat(SharingQuestion.ofFacts(
                        ordinary.with(Facts.AGE, ChildAge.UNBORN).with(Facts.COMPETENCE, Competence.COMPETENT), DAY))
                .isEmpty();
        assertThat(SharingQuestion.ofFacts(
                        ordinary.with(Facts.PARENT_CONSENT, ConsentStanding.VALID)
                                .with(Facts.CORPORATE_PARENT_CONSENT, YesNo.NO)
                                .with(Facts.CLIENT_AUTHORITY, YesNo.NO),
                        DAY))
                .as("a parent's valid consent authorises the parent's lawyer")
                .isEmpty();
        assertThat(SharingQuestion.ofFacts(
                        ordinary.with(Facts.PARENT_CONSENT, ConsentStanding.REFUSED)
                                .with(Facts.CORPORATE_PARENT_CONSENT, YesNo.YES),
                        DAY))
                .as("the authority's valid consent is one of the parents' class")
                .isEmpty();
    }

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }
}
