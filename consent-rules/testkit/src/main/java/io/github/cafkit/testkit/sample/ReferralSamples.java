package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.referral.PriorStep;
import io.github.cafkit.model.referral.ReasonCode;
import io.github.cafkit.model.referral.ReasonDefinition;
import io.github.cafkit.model.referral.Recipient;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralEvent;
import io.github.cafkit.model.referral.ReferralExpectations;
import io.github.cafkit.model.referral.ReferralFinding;
import io.github.cafkit.model.referral.ReferralHistory;
import io.github.cafkit.model.referral.ReferralId;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.ReferralReason;
import io.github.cafkit.model.referral.ReferralRoute;
import io.github.cafkit.model.referral.ReferralSource;
import io.github.cafkit.model.referral.ReferralStop;
import io.github.cafkit.model.referral.Referrer;
import io.github.cafkit.model.referral.RoleCatalogue;
import io.github.cafkit.model.referral.RoleProfile;
import io.github.cafkit.model.referral.StepCode;
import io.github.cafkit.model.referral.StepDefinition;
import io.github.cafkit.model.referral.StepDone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Referrals on their way, and who is referred to for what. */
final class ReferralSamples {

    private ReferralSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(
                ReasonCode.class,
                choices -> choices.chance(10)
                        ? ReasonCode.of("OWN_REASON")
                        : choices.pick(ReferralReason.values()).code());
        catalogue.add(
                StepCode.class,
                choices -> choices.chance(10)
                        ? StepCode.of("OWN_STEP")
                        : choices.pick(PriorStep.values()).code());
        catalogue.attribute(ReasonDefinition.class, "label", PlainSamples::line);
        catalogue.attribute(StepDefinition.class, "label", PlainSamples::line);
        catalogue.attribute(ReferralFinding.class, "path", choices -> choices.pick("", "/0", "/11"));
        catalogue.attribute(ReferralStop.class, "who", PlainSamples::line);
        catalogue.attribute(
                Referrer.OfPublic.class,
                "source",
                choices -> PlainSamples.oneOf(ReferralSource.class, ReferralSource::ofPublic, choices));
        catalogue.attribute(ReferralExpectations.class, "passesInOrder", choices -> choices.pick(1, 0, 3));
        catalogue.corrected(ReferralEvent.class, ReferralEvent.Builder.class, (event, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            ReferralMove move = catalogue.one(ReferralMove.class).from(choices);
            event.on(day).move(move instanceof ReferralMove.Waiting ? ReferralWay.waiting(day, choices) : move);
        });
        catalogues(catalogue);
        catalogue.corrected(
                Referral.class,
                Referral.Builder.class,
                (referral, choices) -> referral(catalogue, referral, choices),
                "events",
                "stepsDone",
                "referrer",
                "recipient",
                "needs");
        catalogue.add(ReferralHistory.class, choices -> history(catalogue, choices));
    }

    private static void catalogues(Catalogue catalogue) {
        catalogue.corrected(ReferralRoute.class, ReferralRoute.Builder.class, (route, choices) -> {
            boolean all = choices.chance(40);
            boolean role = choices.chance(60);
            route.openToAll(all)
                    .roles(role ? EnumSet.of(choices.pick(PractitionerRole.values())) : List.of())
                    .sectors(
                            !all && !role
                                    ? EnumSet.of(choices.pick(AgencySector.values()))
                                    : EnumSet.noneOf(AgencySector.class));
        });
        catalogue.corrected(
                RoleProfile.class,
                RoleProfile.Builder.class,
                (profile, choices) ->
                        profile.steps(Lists.distinct(catalogue.one(StepCode.class), 3, step -> step, choices)));
        catalogue.corrected(RoleCatalogue.class, RoleCatalogue.Builder.class, (roles, choices) -> {
            List<ReasonDefinition> reasons =
                    Lists.distinct(catalogue.one(ReasonDefinition.class), 5, ReasonDefinition::code, choices);
            List<StepDefinition> steps =
                    Lists.distinct(catalogue.one(StepDefinition.class), 4, StepDefinition::code, choices);
            List<ReasonCode> reasonCodes =
                    reasons.stream().map(ReasonDefinition::code).toList();
            List<StepCode> stepCodes = steps.stream().map(StepDefinition::code).toList();
            roles.reasons(reasons)
                    .steps(steps)
                    .profiles(
                            Lists.distinct(catalogue.one(RoleProfile.class), 4, RoleProfile::getRole, choices).stream()
                                    .map(profile -> profile.withReasons(some(reasonCodes, choices))
                                            .withSteps(some(stepCodes, choices)))
                                    .toList());
        });
    }

    private static <T> List<T> some(List<T> values, Choices choices) {
        return values.subList(0, choices.below(values.size() + 1));
    }

    private static void referral(Catalogue catalogue, Referral.Builder referral, Choices choices) {
        PersonId child = catalogue.one(PersonId.class).from(choices);
        ReferralId id = catalogue.one(ReferralId.class).from(choices);
        Optional<AssessmentId> assessment = PlainSamples.maybe(catalogue.one(AssessmentId.class), choices);
        Recipient recipient = catalogue.one(Recipient.class).from(choices);
        Referrer referrer = catalogue.one(Referrer.class).from(choices);
        List<ReferralEvent> events = new ReferralWay(catalogue, choices, recipient).events();
        referral.child(child)
                .id(id)
                .follows(PlainSamples.maybe(catalogue.one(ReferralId.class), choices)
                        .filter(earlier -> !earlier.equals(id)))
                .assessment(assessment)
                .needs(
                        assessment.isPresent()
                                ? catalogue.one(NeedId.class).list(0, 3).from(choices)
                                : List.of())
                .recipient(recipient)
                .referrer(notThe(child, referrer, choices))
                .stepsDone(Lists.distinct(catalogue.one(StepDone.class), 3, StepDone::step, choices))
                .events(events);
        Optional<LocalDate> ended = events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1))
                        .filter(last -> last.getMove().status().ended())
                        .map(ReferralEvent::getOn);
        referral.referrerToldOn(ended.flatMap(day -> PlainSamples.maybe(some -> PlainSamples.from(day, some), choices)))
                .familyToldOn(ended.flatMap(day -> PlainSamples.maybe(some -> PlainSamples.from(day, some), choices)));
    }

    /** A child that asks in person is a referrer of its own kind. */
    private static Referrer notThe(PersonId child, Referrer referrer, Choices choices) {
        return referrer instanceof Referrer.OfFamily family && family.person().equals(child)
                ? Referrer.family(PersonId.of("relative"), choices.pick(Relationship.values()))
                : referrer;
    }

    private static ReferralHistory history(Catalogue catalogue, Choices choices) {
        PersonId child = PersonId.of(PlainSamples.id("child", choices));
        return ReferralHistory.of(child, ofChild(catalogue, child, 5, choices));
    }

    /** Referrals of one child, some of which follow earlier ones or ask the same of the same again. */
    static List<Referral> ofChild(Catalogue catalogue, PersonId child, int most, Choices choices) {
        List<Referral> referrals = new ArrayList<>();
        for (Referral any : catalogue.one(Referral.class).list(0, most).from(choices)) {
            Referral.Builder next = Referral.builder();
            next.from(any)
                    .id(ReferralId.of("referral-" + (referrals.size() + 1)))
                    .child(child)
                    .referrer(notThe(child, any.getReferrer(), choices))
                    .follows(Optional.empty());
            if (!referrals.isEmpty() && choices.chance(70)) {
                Referral earlier = choices.pick(referrals);
                if (choices.chance(50)) {
                    again(catalogue, earlier, next, choices);
                } else {
                    next.follows(earlier.getId());
                }
            }
            referrals.add(next.build());
        }
        return referrals;
    }

    private static void again(Catalogue catalogue, Referral earlier, Referral.Builder next, Choices choices) {
        next.recipient(earlier.getRecipient())
                .reasons(earlier.getReasons())
                .assessment(earlier.getAssessment())
                .needs(earlier.getNeeds())
                .events(new ReferralWay(catalogue, choices, earlier.getRecipient()).events())
                .referrerToldOn(Optional.empty())
                .familyToldOn(Optional.empty());
    }
}
