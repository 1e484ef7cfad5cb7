package io.github.cafkit.consent.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Consents;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatedConsentsProperties {

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 3, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void consents_stand_on_another_day_as_they_stood_on_the_day_that_they_are_read_on(
            @ForAll("questions") SharingQuestion question,
            @ForAll("days") LocalDate on,
            @ForAll("days") LocalDate asIf) {
        List<Consent> before = question.consents();
        List<Consent> after = DatedConsents.read(before, on, asIf);
        RecipientKind recipient = question.get(Facts.RECIPIENT_KIND);
        Purpose purpose = question.get(Facts.PURPOSE);
        for (InformationCategory category : question.items().keySet()) {
            for (Consents.GiverClass givers : Consents.GiverClass.values()) {
                assertThat(Consents.standing(after, givers, category, recipient, purpose, asIf))
                        .isEqualTo(Consents.standing(before, givers, category, recipient, purpose, on));
            }
            assertThat(Consents.validFrom(after, ConsentGiver.CORPORATE_PARENT, category, recipient, purpose, asIf))
                    .isEqualTo(Consents.validFrom(
                            before, ConsentGiver.CORPORATE_PARENT, category, recipient, purpose, on));
            for (int i = 0; i < before.size(); i++) {
                assertThat(Consents.doubt(after.get(i), category, recipient, purpose, asIf))
                        .isEqualTo(Consents.doubt(before.get(i), category, recipient, purpose, on));
            }
        }
    }
}
