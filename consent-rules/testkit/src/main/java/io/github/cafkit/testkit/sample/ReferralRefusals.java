package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.referral.PriorStep;
import io.github.cafkit.model.referral.ReasonCode;
import io.github.cafkit.model.referral.ReasonDefinition;
import io.github.cafkit.model.referral.Recipient;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralConsent;
import io.github.cafkit.model.referral.ReferralEvent;
import io.github.cafkit.model.referral.ReferralExpectations;
import io.github.cafkit.model.referral.ReferralHistory;
import io.github.cafkit.model.referral.ReferralId;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.ReferralReason;
import io.github.cafkit.model.referral.ReferralRoute;
import io.github.cafkit.model.referral.ReferralSource;
import io.github.cafkit.model.referral.Referrer;
import io.github.cafkit.model.referral.RoleCatalogue;
import io.github.cafkit.model.referral.RoleProfile;
import io.github.cafkit.model.referral.SafeguardingGround;
import io.github.cafkit.model.referral.StepCode;
import io.github.cafkit.model.referral.StepDefinition;
import io.github.cafkit.model.referral.StepDone;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Referrals and catalogues of roles as they cannot be. */
final class ReferralRefusals {

    private ReferralRefusals() {}

    static void addTo(RefusalList refusals) {
        moves(refusals);
        referrals(refusals);
        parts(refusals);
        profiles(refusals);
        catalogues(refusals);
        histories(refusals);
    }

    private static void referral(RefusalList refusals, String code, Catalogue.Corrections<Referral.Builder> spoil) {
        refusals.spoilt(code, Referral.class, Referral.Builder.class, spoil);
    }

    private static void moves(RefusalList refusals) {
        referral(
                refusals,
                "REFERRAL-02",
                (referral, choices) -> referral.events(List.of(ReferralEvent.of(
                        PlainSamples.day(choices),
                        choices.pick(
                                new ReferralMove.Received(),
                                new ReferralMove.Accepted(),
                                new ReferralMove.Waiting(Optional.empty()))))));
        referral(refusals, "REFERRAL-03", (referral, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            referral.events(List.of(
                    ReferralEvent.of(day, new ReferralMove.Made()),
                    ReferralEvent.of(day.minusDays(choices.pick(1, 365)), new ReferralMove.Received())));
        });
        referral(refusals, "REFERRAL-04", (referral, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            Recipient recipient = refusals.valid(Recipient.class).from(choices);
            referral.recipient(recipient)
                    .events(List.of(
                            ReferralEvent.of(day, new ReferralMove.Made()),
                            ReferralEvent.of(day, new ReferralMove.PassedOn(recipient))));
        });
        refusals.spoilt("REFERRAL-21", ReferralEvent.class, ReferralEvent.Builder.class, (event, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            event.on(day).move(new ReferralMove.Waiting(Optional.of(day.minusDays(choices.pick(1, 365)))));
        });
    }

    private static void referrals(RefusalList refusals) {
        referral(refusals, "REFERRAL-05", (referral, choices) -> {
            ReferralId id = refusals.valid(ReferralId.class).from(choices);
            referral.id(id).follows(id);
        });
        referral(
                refusals,
                "REFERRAL-06",
                (referral, choices) -> referral.assessment(Optional.empty())
                        .needs(refusals.valid(NeedId.class).list(1, 3).from(choices)));
        referral(refusals, "REFERRAL-07", (referral, choices) -> {
            PriorStep step = choices.pick(PriorStep.values());
            referral.stepsDone(List.of(
                    StepDone.of(step, PlainSamples.day(choices)), StepDone.of(step, PlainSamples.day(choices))));
        });
        referral(refusals, "REFERRAL-08", (referral, choices) -> {
            PersonId child = refusals.valid(PersonId.class).from(choices);
            referral.child(child).referrer(Referrer.family(child, choices.pick(Relationship.values())));
        });
        referral(refusals, "REFERRAL-09", (referral, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            referral.events(List.of(ReferralEvent.of(day, new ReferralMove.Made())))
                    .referrerToldOn(Optional.empty())
                    .familyToldOn(day);
        });
    }

    private static void parts(RefusalList refusals) {
        refusals.add(
                "REFERRAL-20",
                ReferralConsent.Safeguarding.class,
                choices -> new ReferralConsent.Safeguarding(
                        choices.pick(SafeguardingGround.values()),
                        choices.pick("", " "),
                        PersonId.of("lead"),
                        PlainSamples.day(choices)));
        refusals.add(
                "REFERRER-01",
                Referrer.OfPublic.class,
                choices -> new Referrer.OfPublic(
                        PlainSamples.oneOf(ReferralSource.class, source -> !source.ofPublic(), choices)));
        refusals.add(
                "ROLES-06",
                ReasonDefinition.class,
                choices -> new ReasonDefinition(ReasonCode.of("OWN"), choices.pick("", " "), choices.chance(50)));
        refusals.add(
                "ROLES-07",
                StepDefinition.class,
                choices -> new StepDefinition(StepCode.of("OWN"), choices.pick("", " ")));
    }

    private static void profiles(RefusalList refusals) {
        refusals.spoilt(
                "ROLES-08",
                ReferralRoute.class,
                ReferralRoute.Builder.class,
                (route, choices) -> route.openToAll(false)
                        .openToFamily(false)
                        .openToChild(false)
                        .roles(List.of())
                        .sectors(Set.of()));
        refusals.spoilt("ROLES-09", RoleProfile.class, RoleProfile.Builder.class, (profile, choices) -> {
            StepCode step = choices.pick(PriorStep.values()).code();
            profile.steps(List.of(step, step));
        });
        refusals.spoilt(
                "ROLES-10", ReferralExpectations.class, ReferralExpectations.Builder.class, (expectations, choices) -> {
                    if (choices.chance(50)) {
                        expectations.answerWithin(Period.ofDays(-1));
                    } else {
                        expectations.passesInOrder(-1);
                    }
                });
    }

    private static void roles(RefusalList refusals, String code, Catalogue.Corrections<RoleCatalogue.Builder> spoil) {
        refusals.spoilt(code, RoleCatalogue.class, RoleCatalogue.Builder.class, spoil);
    }

    private static RoleProfile profile(RefusalList refusals, Choices choices) {
        return refusals.valid(RoleProfile.class)
                .from(choices)
                .withRole(PractitionerRole.GP)
                .withReasons(List.of())
                .withSteps(List.of());
    }

    private static void catalogues(RefusalList refusals) {
        roles(refusals, "ROLES-01", (roles, choices) -> {
            ReasonDefinition reason = ReasonDefinition.of(choices.pick(ReferralReason.values()));
            roles.reasons(List.of(reason, reason));
        });
        roles(refusals, "ROLES-02", (roles, choices) -> {
            StepDefinition step = StepDefinition.of(choices.pick(PriorStep.values()));
            roles.steps(List.of(step, step));
        });
        roles(refusals, "ROLES-03", (roles, choices) -> {
            RoleProfile profile = profile(refusals, choices);
            roles.profiles(List.of(profile, profile));
        });
        roles(
                refusals,
                "ROLES-04",
                (roles, choices) -> roles.reasons(List.of())
                        .profiles(List.of(profile(refusals, choices).withReasons(ReasonCode.of("OWN")))));
        roles(
                refusals,
                "ROLES-05",
                (roles, choices) -> roles.steps(List.of())
                        .profiles(List.of(profile(refusals, choices).withSteps(StepCode.of("OWN")))));
    }

    private static void histories(RefusalList refusals) {
        refusals.add(
                "HISTORY-20",
                ReferralHistory.class,
                choices -> ReferralHistory.of(
                        PersonId.of("another"),
                        List.of(refusals.valid(Referral.class).from(choices))));
        refusals.add("HISTORY-21", ReferralHistory.class, choices -> {
            Referral referral = refusals.valid(Referral.class).from(choices);
            return ReferralHistory.of(referral.getChild(), List.of(referral, referral));
        });
    }
}
