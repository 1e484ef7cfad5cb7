package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.partnership.JointVision;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipLists;
import io.github.cafkit.model.partnership.VisionAgreement;
import io.github.cafkit.model.partnership.VisionContribution;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.List;
import java.util.Optional;

/** Joint visions as they cannot be. */
final class VisionRefusals {

    private static final ListedCode UNLISTED = ListedCode.of("NOT.LISTED");

    private VisionRefusals() {}

    static void addTo(RefusalList refusals) {
        refusals.spoilt(
                "VISION-01",
                VisionAgreement.class,
                VisionAgreement.Builder.class,
                (agreement, choices) -> agreement.agrees(YesNoUnknown.YES).on(Optional.empty()));
        vision(refusals, "VISION-02", (vision, choices) -> vision.version(choices.pick(0, -1)));
        contributions(refusals);
        agreements(refusals);
    }

    private static void vision(RefusalList refusals, String code, Catalogue.Corrections<JointVision.Builder> spoil) {
        refusals.spoilt(code, JointVision.class, JointVision.Builder.class, (vision, choices) -> {
            vision.aspects(PartnershipLists.VISION_ASPECTS)
                    .perspectives(PartnershipLists.VISION_PERSPECTIVES)
                    .contributions(List.of())
                    .statement(PlainSamples.text(choices))
                    .agreements(List.of());
            spoil.to(vision, choices);
        });
    }

    private static ListedCode aspect(Choices choices) {
        return choices.pick(PartnershipLists.VISION_ASPECTS.codes());
    }

    private static ListedCode perspective(Choices choices) {
        return choices.pick(PartnershipLists.VISION_PERSPECTIVES.codes());
    }

    private static void contributions(RefusalList refusals) {
        vision(refusals, "VISION-03", (vision, choices) -> {
            boolean aspect = choices.chance(50);
            vision.addContributions(VisionContribution.of(
                    aspect ? UNLISTED : aspect(choices),
                    aspect ? perspective(choices) : UNLISTED,
                    PlainSamples.text(choices)));
        });
        vision(refusals, "VISION-04", (vision, choices) -> {
            VisionContribution contribution =
                    VisionContribution.of(aspect(choices), perspective(choices), PlainSamples.text(choices));
            vision.contributions(List.of(contribution, contribution));
        });
    }

    private static void agreements(RefusalList refusals) {
        Sample<VisionAgreement> agreement = refusals.valid(VisionAgreement.class);
        vision(
                refusals,
                "VISION-05",
                (vision, choices) ->
                        vision.addAgreements(agreement.from(choices).withPerspective(UNLISTED)));
        vision(refusals, "VISION-06", (vision, choices) -> {
            VisionAgreement one = agreement.from(choices).withPerspective(perspective(choices));
            vision.addAgreements(one, one);
        });
        vision(
                refusals,
                "VISION-07",
                (vision, choices) -> vision.statement(Optional.empty())
                        .addAgreements(agreement.from(choices).withPerspective(perspective(choices))));
    }
}
