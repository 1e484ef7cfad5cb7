package io.github.cafkit.model.household;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.ResponsibilityCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a household must hold, and what is to be settled about it. */
final class HouseholdChecks {

    private static final String KNOWN = "everybody spoken of is one of the people of the household";

    private HouseholdChecks() {}

    static void require(Household household) {
        Checks.requireDistinct(
                household.getPeople(),
                FamilyMember::getId,
                "HOUSEHOLD-01",
                "/people",
                "the people of a household have different ids");
        requireKnown(household);
        Checks.requireDistinct(
                household.getTies(),
                tie -> List.of(tie.getPerson(), tie.getKind(), tie.getOf(), tie.period()),
                "HOUSEHOLD-04",
                "/ties",
                "a tie is recorded once");
        Checks.requireDistinct(
                household.getResponsibilities(),
                each -> List.of(each.getHolder(), each.getChild()),
                "HOUSEHOLD-05",
                "/responsibilities",
                "there is one statement about one person's responsibility for one child");
        requireAgreement(household);
    }

    private static void requireKnown(Household household) {
        household
                .getMainCarer()
                .ifPresent(carer ->
                        Checks.require(household.person(carer).isPresent(), "HOUSEHOLD-02", "/mainCarer", KNOWN));
        for (int i = 0; i < household.getTies().size(); i++) {
            FamilyTie tie = household.getTies().get(i);
            known(household, tie.getPerson(), "/ties/", i, "/person");
            known(household, tie.getOf(), "/ties/", i, "/of");
        }
        for (int i = 0; i < household.getResponsibilities().size(); i++) {
            ResponsibilityForChild each = household.getResponsibilities().get(i);
            known(household, each.getHolder(), "/responsibilities/", i, "/holder");
            child(household, each.getChild(), "/responsibilities/", i, "/child");
        }
        for (int i = 0; i < household.getCircumstances().size(); i++) {
            Optional<PersonId> person = household.getCircumstances().get(i).getPerson();
            if (person.isPresent()) {
                known(household, person.get(), "/circumstances/", i, "/person");
            }
        }
        for (int i = 0; i < household.getSupportNeeds().size(); i++) {
            known(household, household.getSupportNeeds().get(i).getPerson(), "/supportNeeds/", i, "/person");
        }
        for (int i = 0; i < household.getTransitions().size(); i++) {
            child(household, household.getTransitions().get(i).getChild(), "/transitions/", i, "/child");
        }
    }

    /** The parts of the path are put together only for somebody who is not known. */
    private static FamilyMember known(Household household, PersonId person, String list, int index, String member) {
        for (FamilyMember each : household.getPeople()) {
            if (each.getId().equals(person)) {
                return each;
            }
        }
        throw new ProblemException(Problem.error("HOUSEHOLD-02", list + index + member, KNOWN));
    }

    private static void child(Household household, PersonId person, String list, int index, String member) {
        if (known(household, person, list, index, member).getKind() != MemberKind.CHILD) {
            throw new ProblemException(Problem.error(
                    "HOUSEHOLD-03",
                    list + index + member,
                    "parental responsibility and transitions are about the children of the household"));
        }
    }

    private static void requireAgreement(Household household) {
        List<FamilyTie> ties = household.getTies();
        for (int i = 0; i < ties.size(); i++) {
            FamilyTie tie = ties.get(i);
            boolean opposed = false;
            boolean agreed = false;
            for (FamilyTie other : ties) {
                boolean opposite = FamilyTies.opposes(tie, other);
                opposed |= opposite;
                agreed |= opposite && tie.getKind().agreesWith(other.getKind());
            }
            if (opposed && !agreed) {
                throw new ProblemException(Problem.error(
                        "HOUSEHOLD-06",
                        "/ties/" + i + "/kind",
                        "two people are to each other what is recorded from either end"));
            }
        }
    }

    static Problems responsibility(Household household, LocalDate day) {
        Problems problems = Problems.none();
        for (int i = 0; i < household.getPeople().size(); i++) {
            FamilyMember member = household.getPeople().get(i);
            if (member.getKind() == MemberKind.CHILD && member.livesHereOn(day)) {
                problems = problems.and(ResponsibilityCheck.of(
                                claims(household, member.getId()), member.getNoResponsibilityReason(), day)
                        .under("/people/" + i));
            }
        }
        return problems;
    }

    private static List<ParentalResponsibility> claims(Household household, PersonId child) {
        return household.getResponsibilities().stream()
                .filter(each -> each.getChild().equals(child))
                .map(ResponsibilityForChild::getResponsibility)
                .toList();
    }

    static Problems transitions(Household household, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < household.getTransitions().size(); i++) {
            Transition transition = household.getTransitions().get(i);
            String place = "/transitions/" + i;
            if (!transition.aheadOn(day)) {
                continue;
            }
            if (transition.getAnswerable().isEmpty()) {
                problems.add(
                        Problem.warning("TRANSITION-01", place + "/answerable", "somebody answers for a transition"));
            }
            if (transition.getSupportAgreed().isEmpty()) {
                problems.add(Problem.warning(
                        "TRANSITION-02", place + "/supportAgreed", "support is agreed for a transition"));
            }
            if (transition.getOn().isEmpty()) {
                problems.add(Problem.warning("TRANSITION-03", place + "/on", "a transition has a day"));
            }
        }
        return Problems.of(problems);
    }
}
