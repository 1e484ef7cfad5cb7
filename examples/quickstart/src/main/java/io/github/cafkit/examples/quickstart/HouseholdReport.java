package io.github.cafkit.examples.quickstart;

import io.github.cafkit.model.household.Circumstance;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.FamilyStructure;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.MemberKind;
import io.github.cafkit.model.household.SupportNeed;
import io.github.cafkit.model.household.Transition;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A household on a day: who lives there, who may decide, what helps and what is ahead. */
final class HouseholdReport {

    private final Report report;

    HouseholdReport(Report report) {
        this.report = report;
    }

    void show(Household household, LocalDate day) {
        report.field("Household", household.getId() + ", on " + Words.day(day));
        report.field(
                "Is",
                household.getStructures().stream().map(FamilyStructure::label).collect(Collectors.joining(", ")));
        Table table = new Table("Who", "Is", "Lives here", "Setting");
        for (FamilyMember member : household.getPeople()) {
            table.row(
                    name(member),
                    member.getKind().label(),
                    member.livesHereOn(day) ? "yes" : "no",
                    member.getSetting().map(setting -> setting.getName()).orElse(""));
        }
        report.table(table);
        report.fields(
                "May decide",
                household.getPeople().stream()
                        .filter(member -> member.getKind() == MemberKind.CHILD)
                        .map(child -> "for " + name(child) + ": " + responsibleFor(household, child, day))
                        .toList());
        report.fields(
                "Circumstances",
                household.getCircumstances().stream()
                        .filter(circumstance -> circumstance.period().contains(day))
                        .map(HouseholdReport::circumstance)
                        .toList());
        report.fields(
                "Support needed",
                household.getSupportNeeds().stream()
                        .filter(need -> need.period().contains(day))
                        .map(HouseholdReport::need)
                        .toList());
        report.fields(
                "Ahead",
                household.getTransitions().stream()
                        .filter(transition -> transition.aheadOn(day))
                        .map(HouseholdReport::transition)
                        .toList());
        report.problems(
                "What somebody should look at",
                household.checkResponsibility(day).and(household.checkTransitions(day)));
    }

    /** Those of whom it is known that they have parental responsibility. */
    private static String responsibleFor(Household household, FamilyMember child, LocalDate day) {
        String known = household.adultsWithResponsibilityFor(child.getId(), day).stream()
                .map(HouseholdReport::name)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "not known" : known;
    }

    private static String name(FamilyMember member) {
        return member.getName()
                .map(name -> name.full())
                .orElseGet(() -> member.getId().toString());
    }

    private static String circumstance(Circumstance circumstance) {
        return circumstance.getKind().label() + " (" + circumstance.getBearer().label() + ")";
    }

    private static String need(SupportNeed need) {
        return need.getKind().label() + (need.getMetBy().isEmpty() ? ": nobody helps with it yet" : "");
    }

    private static String transition(Transition transition) {
        return transition.getKind().label()
                + transition.getOn().map(on -> " on " + Words.day(on)).orElse(", no day fixed");
    }
}
