package io.github.cafkit.model.referral;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.util.Optional;

/** Referrals of an invented child, sound unless a test spoils them. */
public final class Referrals {

    public static final LocalDate MADE = LocalDate.of(2026, 1, 12);

    public static final AgencyId NURSERY = AgencyId.of("nursery-1");
    public static final AgencyId SURGERY = AgencyId.of("surgery-1");
    public static final AgencyId CLINIC = AgencyId.of("clinic-1");

    public static final Referrer KEY_PERSON =
            Referrer.practitioner(PersonId.of("key-person-1"), PractitionerRole.KEY_PERSON, NURSERY);
    public static final Referrer DOCTOR = Referrer.practitioner(PersonId.of("doctor-1"), PractitionerRole.GP, SURGERY);

    public static final Recipient GP = Recipient.of(PractitionerRole.GP, SURGERY);
    public static final Recipient THERAPIST =
            Recipient.of(PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, Fixtures.THERAPY);
    public static final Recipient PAEDIATRICIAN = Recipient.of(PractitionerRole.PAEDIATRICIAN, CLINIC);

    private Referrals() {}

    /** From the general practitioner to the therapist, by the usual route and with every step before; not yet made. */
    public static Referral prepared() {
        return Referral.builder()
                .id(ReferralId.of("referral-1"))
                .child(Fixtures.CHILD_ID)
                .referrer(DOCTOR)
                .recipient(THERAPIST)
                .addReasons(ReferralReason.SPEECH_AND_LANGUAGE.code())
                .reasonInWords("Says few words")
                .consent(ReferralConsent.given(ConsentId.of("consent-1")))
                .addStepsDone(
                        StepDone.of(PriorStep.PARENTS_SPOKEN_TO, MADE.minusDays(5)),
                        StepDone.of(PriorStep.HEARING_TESTED, MADE.minusDays(3)),
                        StepDone.of(PriorStep.OBSERVED, MADE))
                .build();
    }

    public static Referral made() {
        return prepared().moved(MADE, new ReferralMove.Made());
    }

    public static Referral made(String id, LocalDate on) {
        return prepared().withId(ReferralId.of(id)).moved(on, new ReferralMove.Made());
    }

    public static ReferralMove passedOn(Recipient to) {
        return new ReferralMove.PassedOn(to);
    }

    public static ReferralMove returned() {
        return new ReferralMove.Returned(ReturnReason.USUAL_ROUTE_ASKED_FOR);
    }

    public static ReferralMove declined() {
        return new ReferralMove.Declined(DeclineReason.CRITERIA_NOT_MET);
    }

    public static ReferralMove completed() {
        return new ReferralMove.Completed(ReferralOutcome.SERVICE_GIVEN);
    }

    public static ReferralMove waitingUntil(LocalDate expected) {
        return new ReferralMove.Waiting(Optional.of(expected));
    }
}
