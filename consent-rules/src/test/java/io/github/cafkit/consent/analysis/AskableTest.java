package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.law.EverydayFacts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AskableTest {

    @Test
    void a_question_can_be_asked_exactly_where_the_condition_holds() {
        int askable = 0;
        for (RecipientKind recipient : List.of(RecipientKind.CHILD_SELF, RecipientKind.LAWYER, RecipientKind.POLICE)) {
            List<FactSheet> sheets = SomeSheets.every(
                    EverydayFacts.SHEET.with(Facts.RECIPIENT_KIND, recipient),
                    List.of(
                            Facts.AGE,
                            Facts.COMPETENCE,
                            Facts.CHILD_VIEW,
                            Facts.GIVEN_IN_CONFIDENCE,
                            Facts.PARENT_CONSENT,
                            Facts.CORPORATE_PARENT_CONSENT,
                            Facts.CLIENT_AUTHORITY));
            for (FactSheet facts : sheets) {
                askable += assertAgree(facts);
            }
        }
        assertThat(askable).isGreaterThan(1_000);
    }

    @Test
    void no_other_facts_keep_a_question_from_being_asked() {
        Random random = new Random(11);
        for (FactSheet near : SomeSheets.near(2_000, 12)) {
            FactSheet facts = near.with(Facts.AGE, ChildAge.values()[random.nextInt(ChildAge.values().length)]);
            for (int i = 0; i < 8; i++) {
                facts = SomeSheets.withAny(
                        facts, Facts.all().get(random.nextInt(Facts.all().size())), random);
            }
            assertAgree(facts);
        }
    }

    private static int assertAgree(FactSheet facts) {
        boolean asked = SharingQuestion.ofFacts(facts, SomeSheets.DAY).isPresent();
        assertThat(Askable.CONDITION.holds(facts)).as(facts.toString()).isEqualTo(asked);
        return asked ? 1 : 0;
    }
}
