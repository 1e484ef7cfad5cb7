package io.github.cafkit.model.partnership;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what a register of barriers lacks on a day. */
final class BarrierChecks {

    private BarrierChecks() {}

    static List<PartnershipFinding> of(BarrierRegister register, LocalDate day) {
        List<PartnershipFinding> found = new ArrayList<>();
        for (int i = 0; i < register.getBarriers().size(); i++) {
            Barrier barrier = register.getBarriers().get(i);
            if (barrier.getStatus().isOpen()) {
                found.addAll(of(barrier, "/barriers/" + i, day));
            }
        }
        return List.copyOf(found);
    }

    private static List<PartnershipFinding> of(Barrier barrier, String path, LocalDate day) {
        List<PartnershipFinding> found = new ArrayList<>();
        if (barrier.getOwner().isEmpty()) {
            found.add(PartnershipFinding.error(
                    PartnershipRule.BARRIER_HAS_OWNER, path + "/owner", "nobody takes care of an open barrier"));
        }
        if (barrier.getAction().isEmpty()) {
            found.add(PartnershipFinding.error(
                    PartnershipRule.BARRIER_HAS_ACTION, path + "/action", "nothing is done about an open barrier"));
        }
        if (barrier.getActionBy().map(by -> by.isBefore(day)).orElse(false)) {
            found.add(PartnershipFinding.warning(
                    PartnershipRule.BARRIER_ACTION_IN_TIME,
                    path + "/actionBy",
                    "the action on an open barrier is overdue"));
        }
        if (barrier.getCauses().isEmpty()) {
            found.add(PartnershipFinding.warning(
                    PartnershipRule.BARRIER_HAS_CAUSE,
                    path + "/causes",
                    "nobody has asked where an open barrier comes from"));
        }
        Optional<AgencyId> agency = barrier.getOwner()
                .flatMap(owner -> owner instanceof Party.OfAgency of ? Optional.of(of.id()) : Optional.empty());
        return agency.isEmpty()
                ? found
                : found.stream().map(each -> each.of(agency.get())).toList();
    }
}
