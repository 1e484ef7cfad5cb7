package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same question with other consents on file that should make no difference. */
final class OtherConsents {

    private static final List<ConsentGiver> GIVERS =
            List.of(ConsentGiver.PARENT_WITH_PR, ConsentGiver.COMPETENT_CHILD, ConsentGiver.THIRD_PARTY_CONCERNED);

    private OtherConsents() {}

    static SharingQuestion backwards(SharingQuestion question) {
        List<Consent> consents = new ArrayList<>(question.consents());
        Collections.reverse(consents);
        return Restated.withConsents(question, consents);
    }

    /** One question for each way in which a consent can count for nothing, with such a consent of every giver. */
    static List<SharingQuestion> withADeadOne(SharingQuestion question) {
        LocalDate day = question.asOf();
        List<SharingQuestion> others = new ArrayList<>();
        others.add(with(question, given -> given.expiresOn(day.minusDays(1))));
        others.add(with(question, given -> given.free(false)));
        others.add(with(question, given -> given.givenOn(day.plusDays(1))));
        return others;
    }

    /** How a consent is spoilt. */
    private interface Spoilt {

        Consent.Builder of(Consent.Builder given);
    }

    private static SharingQuestion with(SharingQuestion question, Spoilt spoilt) {
        List<Consent> consents = new ArrayList<>(question.consents());
        for (ConsentGiver giver : GIVERS) {
            consents.add(spoilt.of(Consent.builder().state(ConsentState.GIVEN).giver(giver))
                    .build());
        }
        return Restated.withConsents(question, consents);
    }
}
