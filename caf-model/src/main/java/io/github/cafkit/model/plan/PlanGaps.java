package io.github.cafkit.model.plan;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Provision;
import io.github.cafkit.model.accountability.ProvisionKind;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what nobody answers for, and for what several do. */
final class PlanGaps {

    /** Sorts that two agencies may well have a part in at the same time. */
    private static final Set<ProvisionKind> SHARED =
            Set.of(ProvisionKind.FAMILY_ACTION, ProvisionKind.COORDINATION, ProvisionKind.OTHER);

    private final JointPlan plan;
    private final TeamAroundTheChild team;
    private final LocalDate day;
    private final List<PlanGap> gaps = new ArrayList<>();

    PlanGaps(JointPlan plan, TeamAroundTheChild team, LocalDate day) {
        this.plan = plan;
        this.team = team;
        this.day = day;
    }

    List<PlanGap> find() {
        plan.getOutcomes().forEach(this::unanswered);
        overlaps();
        agenciesWithoutPart();
        return List.copyOf(gaps);
    }

    private void unanswered(IntendedOutcome outcome) {
        List<Accountability> current = current(outcome).toList();
        for (Accountability action : current) {
            if (action.getStatus().open() && action.getAccountable().isEmpty()) {
                gaps.add(new PlanGap(
                        PlanGap.Kind.ACTION_WITHOUT_ACCOUNTABLE,
                        Optional.of(outcome.getId()),
                        List.of(action.getId()),
                        List.of(),
                        Optional.empty()));
            }
        }
        if (current.stream().allMatch(action -> action.getAccountable().isEmpty())) {
            gaps.add(new PlanGap(
                    PlanGap.Kind.OUTCOME_WITHOUT_ACCOUNTABLE,
                    Optional.of(outcome.getId()),
                    List.of(),
                    List.of(),
                    Optional.empty()));
        }
    }

    private void overlaps() {
        List<Placed> placed = plan.getOutcomes().stream()
                .flatMap(outcome -> current(outcome)
                        .filter(action -> action.getAccountable().isPresent())
                        .map(action -> new Placed(outcome, action)))
                .toList();
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                overlap(placed.get(i), placed.get(j));
            }
        }
    }

    private void overlap(Placed one, Placed other) {
        if (!one.forSameNeed(other)) {
            return;
        }
        Party first = one.action().getAccountable().orElseThrow();
        Party second = other.action().getAccountable().orElseThrow();
        boolean words =
                normal(one.action().getWhat()).equals(normal(other.action().getWhat()));
        if (first.equals(second)) {
            if (words) {
                add(PlanGap.Kind.SAME_THING_TWICE, one, other, List.of(first));
            }
        } else if (words || (sameSort(one.action(), other.action()) && ofTwoAgencies(first, second))) {
            add(PlanGap.Kind.SAME_THING_BY_TWO, one, other, List.of(first, second));
        }
    }

    private void add(PlanGap.Kind kind, Placed one, Placed other, List<Party> parties) {
        gaps.add(new PlanGap(
                kind,
                Optional.of(one.outcome().getId()),
                List.of(one.action().getId(), other.action().getId()),
                parties,
                Optional.empty()));
    }

    private boolean ofTwoAgencies(Party one, Party other) {
        Optional<AgencyId> first = team.agencyOf(one);
        Optional<AgencyId> second = team.agencyOf(other);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private static boolean sameSort(Accountability one, Accountability other) {
        if (one.getProvision().isEmpty() || other.getProvision().isEmpty()) {
            return false;
        }
        Provision first = one.getProvision().get();
        Provision second = other.getProvision().get();
        boolean sameProgramme = first.getProgramme().isEmpty()
                || second.getProgramme().isEmpty()
                || normal(first.getProgramme().get())
                        .equals(normal(second.getProgramme().get()));
        return first.getKind() == second.getKind() && !SHARED.contains(first.getKind()) && sameProgramme;
    }

    private static String normal(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private void agenciesWithoutPart() {
        Set<AgencyId> withPart =
                plan.getOutcomes().stream().flatMap(this::taking).collect(Collectors.toCollection(TreeSet::new));
        for (AgencyId agency : Parties.agenciesOn(team, day)) {
            if (!withPart.contains(agency)) {
                gaps.add(new PlanGap(
                        PlanGap.Kind.AGENCY_WITHOUT_PART,
                        Optional.empty(),
                        List.of(),
                        List.of(Party.agency(agency)),
                        Optional.of(agency)));
            }
        }
    }

    /** The agencies that do, support, pay for or contribute to something of an outcome. */
    private Stream<AgencyId> taking(IntendedOutcome outcome) {
        Stream<AgencyId> acting = current(outcome)
                .flatMap(action -> Stream.concat(action.getAccountable().stream(), action.getSupporting().stream()))
                .flatMap(party -> team.agencyOf(party).stream());
        Stream<AgencyId> paying = current(outcome)
                .flatMap(action -> action.getCost().orElse(null) instanceof Cost.Payable cost
                        ? cost.funders().stream()
                        : Stream.empty())
                .map(FundingShare::getFunder);
        Stream<AgencyId> contributing = outcome.getContributions().stream().map(Contribution::getAgency);
        return Stream.of(acting, paying, contributing).flatMap(agencies -> agencies);
    }

    private static Stream<Accountability> current(IntendedOutcome outcome) {
        return outcome.getActions().stream()
                .filter(action -> !action.getStatus().dropped());
    }

    /** An action and the outcome that it is listed under. */
    private record Placed(IntendedOutcome outcome, Accountability action) {

        boolean forSameNeed(Placed other) {
            Set<NeedId> needs = outcome.getNeeds();
            return outcome.getId().equals(other.outcome.getId())
                    || !Collections.disjoint(needs, other.outcome.getNeeds());
        }
    }
}
