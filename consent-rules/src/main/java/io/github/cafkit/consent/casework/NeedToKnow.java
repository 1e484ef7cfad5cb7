package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.PersonOnFile.Membership;
import io.github.cafkit.consent.casework.PlanOnFile.ActionOnFile;
import io.github.cafkit.consent.casework.PlanOnFile.NeedOnFile;
import io.github.cafkit.consent.casework.PlanOnFile.OutcomeOnFile;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.team.HeldFunction;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamFunction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What team and plan say of the recipient's need to know, and of what an action needs. */
final class NeedToKnow {

    private final CaseRecords records;
    private final CaseCodes codes;
    private final RecipientFacts recipient;
    private final Purpose purpose;
    private final LocalDate day;

    NeedToKnow(CaseRecords records, CaseCodes codes, RecipientFacts recipient, Purpose purpose, LocalDate day) {
        this.records = records;
        this.codes = codes;
        this.recipient = recipient;
        this.purpose = purpose;
        this.day = day;
    }

    Told<YesNoUnknown> told(Set<InformationCategory> categories) {
        if (recipient.family()) {
            return Told.nothing(Because.FAMILY_NEEDS_ASKING);
        }
        List<Membership> memberships = memberships();
        TreeSet<CasePlace> functions = new TreeSet<>();
        TreeSet<CasePlace> plain = new TreeSet<>();
        TreeSet<CasePlace> ended = new TreeSet<>();
        for (Membership membership : memberships) {
            if (membership.member().period().contains(day)) {
                (hasFunction(membership) ? functions : plain).add(membership.place());
            } else if (membership.member().getFirstDay().isBefore(day)) {
                ended.add(membership.place());
            }
        }
        if (!functions.isEmpty() && recipient.person().isPresent()) {
            return Told.that(YesNoUnknown.YES, Because.MEMBER_WITH_FUNCTION, List.copyOf(functions));
        }
        if (!ended.isEmpty() && plain.isEmpty() && functions.isEmpty()) {
            return Told.that(YesNoUnknown.NO, Because.MEMBERSHIP_ENDED, List.copyOf(ended));
        }
        return byPlan(categories, !plain.isEmpty() || !functions.isEmpty(), plain);
    }

    private List<Membership> memberships() {
        return recipient.person().isPresent()
                ? recipient.onFile().memberships()
                : records.index().teamsOfAgencies().getOrDefault(agency().orElseThrow(), List.of());
    }

    private Optional<AgencyId> agency() {
        return recipient.agency();
    }

    private boolean hasFunction(Membership membership) {
        for (HeldFunction held : membership.member().getFunctions()) {
            if (held.getFunction() != TeamFunction.OBSERVER
                    && held.getFunction() != TeamFunction.FAMILY
                    && held.period().contains(day)) {
                return true;
            }
        }
        return false;
    }

    private Told<YesNoUnknown> byPlan(Set<InformationCategory> categories, boolean member, Set<CasePlace> plain) {
        EnumSet<InformationCategory> served = EnumSet.noneOf(InformationCategory.class);
        TreeSet<CasePlace> places = new TreeSet<>();
        for (Known<PlanOnFile> plan : records.index().plans()) {
            if (plan.on(day)) {
                for (OutcomeOnFile outcome : plan.value().outcomes()) {
                    outcome(outcome, member, categories, served, places);
                }
            }
        }
        if (served.containsAll(categories)) {
            return Told.that(YesNoUnknown.YES, Because.IN_PLAN, List.copyOf(places));
        }
        if (!served.isEmpty()) {
            return Told.nothing(Because.IN_PLAN_FOR_SOME, List.copyOf(places));
        }
        return plain.isEmpty()
                ? Told.nothing(Because.NO_PART)
                : Told.nothing(Because.MEMBER_WITHOUT_FUNCTION, List.copyOf(plain));
    }

    private void outcome(
            OutcomeOnFile outcome,
            boolean member,
            Set<InformationCategory> asked,
            Set<InformationCategory> served,
            Set<CasePlace> places) {
        EnumSet<InformationCategory> byElement = EnumSet.noneOf(InformationCategory.class);
        outcome.elements().forEach(element -> byElement.addAll(codes.serving(element)));
        byElement.retainAll(asked);
        boolean contributes = agency().filter(outcome.contributors()::contains).isPresent()
                && (recipient.person().isEmpty() || member);
        if (contributes && served.addAll(byElement)) {
            places.add(outcome.place());
        }
        for (ActionOnFile action : outcome.actions()) {
            if (!action.action().statusOn(day).open() || !(contributes || hasPart(action.action(), member))) {
                continue;
            }
            EnumSet<InformationCategory> found = EnumSet.noneOf(InformationCategory.class);
            if (hasPart(action.action(), member)) {
                found.addAll(byElement);
            }
            for (NeedOnFile need : action.needs()) {
                found.addAll(named(need));
            }
            found.retainAll(asked);
            if (!found.isEmpty()) {
                served.addAll(found);
                places.add(action.place());
            }
        }
    }

    /** Accountable or supporting: the person, or the agency that the person is in the team for. */
    private boolean hasPart(Accountability action, boolean member) {
        if (isRecipient(action.getAccountable(), member)) {
            return true;
        }
        for (Party party : action.getSupporting()) {
            if (isRecipient(Optional.of(party), member)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecipient(Optional<Party> party, boolean member) {
        if (party.isEmpty()) {
            return false;
        }
        if (party.get() instanceof Party.OfPerson someone) {
            return recipient.person().filter(someone.id()::equals).isPresent();
        }
        AgencyId whole = ((Party.OfAgency) party.get()).id();
        return agency().filter(whole::equals).isPresent() && (recipient.person().isEmpty() || member);
    }

    /** The categories that an action has to share with the recipient's agency for the purpose asked about. */
    private Set<InformationCategory> named(NeedOnFile need) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        boolean same = agency().filter(need.need().getRecipient()::equals).isPresent()
                && need.need()
                        .getPurpose()
                        .flatMap(codes::purpose)
                        .filter(purpose::equals)
                        .isPresent();
        if (same) {
            need.need().getCategories().forEach(code -> codes.category(code).ifPresent(categories::add));
        }
        return categories;
    }

    /** Whether an open action of the plan has to share a category with the recipient. */
    Told<YesNoUnknown> needed(InformationCategory category) {
        TreeSet<CasePlace> places = new TreeSet<>();
        for (Known<PlanOnFile> plan : records.index().plans()) {
            if (plan.on(day)) {
                for (OutcomeOnFile outcome : plan.value().outcomes()) {
                    for (ActionOnFile action : outcome.actions()) {
                        needs(action, category, places);
                    }
                }
            }
        }
        return places.isEmpty()
                ? Told.nothing(Because.NOT_IN_RECORDS)
                : Told.that(YesNoUnknown.YES, Because.PLAN_NEEDS_IT, List.copyOf(places));
    }

    private void needs(ActionOnFile action, InformationCategory category, Set<CasePlace> places) {
        if (action.needs().isEmpty() || !action.action().statusOn(day).open()) {
            return;
        }
        for (NeedOnFile need : action.needs()) {
            if (named(need).contains(category)) {
                places.add(need.place());
            }
        }
    }
}
