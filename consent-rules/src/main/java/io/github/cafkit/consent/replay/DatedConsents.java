package io.github.cafkit.consent.replay;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ConsentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Consents as they stood on one day, with dates that make them stand so on another. */
final class DatedConsents {

    private DatedConsents() {}

    static List<Consent> read(List<Consent> consents, LocalDate on, LocalDate asIfOn) {
        return on.equals(asIfOn)
                ? consents
                : consents.stream().map(consent -> read(consent, on, asIfOn)).toList();
    }

    private static Consent read(Consent consent, LocalDate on, LocalDate asIfOn) {
        boolean begun = consent.getGivenOn().filter(on::isBefore).isEmpty();
        boolean given = consent.getState() == ConsentState.GIVEN;
        boolean withdrawn = given
                && consent.getWithdrawnOn().filter(day -> !day.isAfter(on)).isPresent();
        boolean expired = given && consent.getExpiresOn().filter(on::isAfter).isPresent();
        return Consent.builder()
                .state(consent.getState())
                .giver(consent.getGiver())
                .categories(consent.getCategories())
                .recipients(consent.getRecipients())
                .purposes(consent.getPurposes())
                .free(consent.isFree())
                .givenOn(begun ? Optional.empty() : Optional.of(asIfOn.plusDays(1)))
                .withdrawnOn(withdrawn ? Optional.of(asIfOn) : Optional.empty())
                .expiresOn(expired ? Optional.of(asIfOn.minusDays(1)) : Optional.empty())
                .build();
    }
}
