package io.github.cafkit.testkit.authority;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.testkit.authority.Family.Home;
import io.github.cafkit.testkit.authority.Family.Young;
import io.github.cafkit.testkit.authority.Situation.Helper;
import io.github.cafkit.testkit.sample.Choices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody answered who was asked for consent: the same for the record and for the questions.
 *
 * @param id the id of the consent
 * @param giver who answered
 * @param capacity as what
 * @param decision yes or no
 * @param categories about which information
 * @param recipients to whom it may go
 * @param givenOn the day of the answer
 * @param lastValidDay the last day of a consent that ends
 * @param withdrawnOn the day of a withdrawal
 */
record ConsentAnswer(
        ConsentId id,
        PersonId giver,
        ConsentCapacity capacity,
        ConsentDecision decision,
        Set<InformationCategory> categories,
        List<Helper> recipients,
        LocalDate givenOn,
        Optional<LocalDate> lastValidDay,
        Optional<LocalDate> withdrawnOn) {

    static final Set<Purpose> PURPOSES =
            EnumSet.of(Purpose.EARLY_HELP, Purpose.SPECIALIST_REFERRAL, Purpose.CARE_ADMIN);

    private static final Set<InformationCategory> EVERYDAY = EnumSet.of(
            InformationCategory.NAME,
            InformationCategory.ADDRESS,
            InformationCategory.DEVELOPMENTAL,
            InformationCategory.ATTENDANCE,
            InformationCategory.SEN);

    private static final Set<InformationCategory> HEALTH =
            EnumSet.of(InformationCategory.MEDICAL, InformationCategory.DEVELOPMENTAL);

    private static final int OLD_ENOUGH = 16;

    /** Nobody was asked, or there is one answer, or a second one about health. */
    static List<ConsentAnswer> drawn(Family family, Young young, List<Helper> helpers, LocalDate day, Choices choices) {
        int count = choices.pick(1, 1, 1, 1, 2, 2, 0);
        List<ConsentAnswer> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            answers.add(one(family, young, helpers, day, i, choices));
        }
        return List.copyOf(answers);
    }

    private static ConsentAnswer one(
            Family family, Young young, List<Helper> helpers, LocalDate day, int place, Choices choices) {
        ConsentCapacity capacity = capacity(family, Situation.ageOn(young, day), choices);
        int of = choices.below(100);
        boolean refused = of < 12;
        boolean withdrawn = of >= 12 && of < 21;
        boolean expired = of >= 21 && of < 36;
        boolean ends = expired || choices.chance(45);
        LocalDate given = day.minusDays(choices.between(100, 360));
        return new ConsentAnswer(
                ConsentId.of("consent-" + young.number() + "-" + (place + 1)),
                giver(family, young, helpers, capacity),
                capacity,
                refused ? ConsentDecision.REFUSED : ConsentDecision.GIVEN,
                place == 0 ? EVERYDAY : HEALTH,
                helpers,
                given,
                ends && !refused
                        ? Optional.of(day.plusDays(expired ? -choices.between(1, 90) : choices.pick(0, 1, 28, 90, 180)))
                        : Optional.empty(),
                withdrawn ? Optional.of(day.minusDays(choices.below(90))) : Optional.empty());
    }

    private static ConsentCapacity capacity(Family family, int age, Choices choices) {
        if (age >= OLD_ENOUGH || (age >= 13 && choices.chance(20))) {
            return ConsentCapacity.CHILD;
        }
        if (family.home() == Home.CARE_ORDER) {
            return ConsentCapacity.LOCAL_AUTHORITY;
        }
        return family.nobody().isPresent() ? ConsentCapacity.OTHER : ConsentCapacity.PARENT;
    }

    private static PersonId giver(Family family, Young young, List<Helper> helpers, ConsentCapacity capacity) {
        return switch (capacity) {
            case CHILD -> young.id();
            case LOCAL_AUTHORITY -> helpers.get(helpers.size() - 1).id();
            case PARENT ->
                family.home() == Home.ACCOMMODATED
                        ? family.absentParent().orElseThrow().id()
                        : family.mainCarer().id();
            case CARER, PERSON_CONCERNED, OTHER -> family.mainCarer().id();
        };
    }

    /** As a question tells it. */
    Consent told() {
        EnumSet<RecipientKind> kinds = EnumSet.noneOf(RecipientKind.class);
        recipients.forEach(recipient -> kinds.add(recipient.partner().kind()));
        return Consent.builder()
                .state(decision == ConsentDecision.GIVEN ? ConsentState.GIVEN : ConsentState.REFUSED)
                .giver(
                        switch (capacity) {
                            case CHILD -> ConsentGiver.COMPETENT_CHILD;
                            case PARENT -> ConsentGiver.PARENT_WITH_PR;
                            case LOCAL_AUTHORITY -> ConsentGiver.CORPORATE_PARENT;
                            case CARER, PERSON_CONCERNED, OTHER -> ConsentGiver.SOMEONE_ELSE;
                        })
                .categories(Scope.of(categories))
                .recipients(Scope.of(kinds))
                .purposes(Scope.of(PURPOSES))
                .givenOn(givenOn)
                .expiresOn(lastValidDay)
                .withdrawnOn(withdrawnOn)
                .build();
    }
}
