package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.partnership.BarrierRegister;
import io.github.cafkit.model.partnership.BarrierStatus;
import io.github.cafkit.model.partnership.JointVision;
import io.github.cafkit.model.partnership.PartnershipAgreement;
import io.github.cafkit.model.partnership.PartnershipFinding;
import io.github.cafkit.model.partnership.PartnershipRule;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Partnerships come agreed and not, and have everything in their way that the library looks for. */
class PartnershipVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    @Test
    void agreements_end_the_day_before_on_and_after_the_day() {
        Seen<PartnershipAgreement> agreements = Seen.of(PartnershipAgreement.class, 1000)
                .atLeast(10, "no parties", agreement -> agreement.getParties().isEmpty())
                .atLeast(20, "in force", agreement -> agreement.inForce().contains(DAY))
                .atLeast(
                        5,
                        "not signed by all",
                        agreement -> !agreement.unsignedOn(DAY).isEmpty());
        for (int days : new int[] {-1, 0, 1}) {
            agreements.atLeast(
                    2,
                    "last day in " + days + " days",
                    agreement -> agreement.getLastDay().equals(Optional.of(DAY.plusDays(days))));
        }
    }

    @Test
    void documents_of_a_partnership_break_every_rule() {
        Seen<List<PartnershipFinding>> found = new Seen<>(LongStream.range(0, 400)
                .mapToObj(PartnershipVarietyTest::findings)
                .toList());
        for (PartnershipRule rule : PartnershipRule.values()) {
            found.atLeast(1, rule.name(), findings -> findings.stream().anyMatch(each -> each.rule() == rule));
        }
    }

    private static List<PartnershipFinding> findings(long seed) {
        return Stream.of(
                        Samples.of(PartnershipAgreement.class).of(seed).check(DAY),
                        Samples.of(PartnershipSelfAssessment.class).of(seed).findings(),
                        Samples.of(JointVision.class).of(seed).findings(),
                        Samples.of(BarrierRegister.class).of(seed).check(DAY))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void agencies_see_it_alike_and_not_and_visions_are_agreed_and_not() {
        Seen.of(PartnershipSelfAssessment.class, 400)
                .atLeast(10, "not alike", assessed -> !assessed.disagreements().isEmpty())
                .atLeast(10, "alike", assessed -> assessed.disagreements().isEmpty());
        Seen.of(JointVision.class, 1000)
                .atLeast(1, "agreed", JointVision::agreed)
                .atLeast(50, "not agreed", vision -> !vision.agreed())
                .atLeast(10, "nothing said yet", vision -> vision.percentFilled() < 40);
    }

    @Test
    void barriers_are_in_every_status() {
        Seen<BarrierRegister> registers = Seen.of(BarrierRegister.class, 400)
                .atLeast(10, "none", register -> register.getBarriers().isEmpty())
                .atLeast(10, "nobody's", register -> !register.ownerless().isEmpty());
        for (BarrierStatus status : BarrierStatus.values()) {
            registers.atLeast(
                    10,
                    status.name(),
                    register -> register.getBarriers().stream().anyMatch(barrier -> barrier.getStatus() == status));
        }
    }
}
