package io.github.cafkit.model.household;

import io.github.cafkit.model.internal.PageText;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws a family as the text of a Mermaid flowchart. */
final class FamilyPicture {

    private FamilyPicture() {}

    static String of(Household household, LocalDate day, Function<FamilyMember, Optional<String>> called) {
        StringBuilder text = new StringBuilder("flowchart TD\n");
        text.append("    subgraph home[\"household on ").append(day).append("\"]\n");
        for (FamilyMember member : household.membersOn(day)) {
            text.append("    ").append(node(household, member, called));
        }
        text.append("    end\n");
        for (FamilyMember member : household.othersOn(day)) {
            text.append(node(household, member, called));
        }
        for (FamilyTie tie : drawn(household, day)) {
            text.append("    ")
                    .append(key(household, tie.getPerson()))
                    .append(" -->|\"")
                    .append(tie.getKind().label())
                    .append("\"| ")
                    .append(key(household, tie.getOf()))
                    .append('\n');
        }
        return text.toString();
    }

    /** A box for a grown-up, a rounded one for a child. */
    private static String node(
            Household household, FamilyMember member, Function<FamilyMember, Optional<String>> called) {
        String label =
                PageText.mermaidLabel(called.apply(member).orElse(member.getId().value()));
        String shape = member.getKind() == MemberKind.CHILD ? "([" + label + "])" : "[" + label + "]";
        return "    " + key(household, member.getId()) + shape + "\n";
    }

    /** Ids of people may hold characters that Mermaid does not take as the key of a node: their places do not. */
    private static String key(Household household, PersonId person) {
        return "p"
                + household.getPeople().stream()
                        .map(FamilyMember::getId)
                        .toList()
                        .indexOf(person);
    }

    /** The ties of the day, without those that an earlier one tells from the other end. */
    private static List<FamilyTie> drawn(Household household, LocalDate day) {
        List<FamilyTie> drawn = new ArrayList<>();
        for (FamilyTie tie : household.getTies()) {
            boolean told = drawn.stream()
                    .anyMatch(earlier -> FamilyTies.opposes(earlier, tie)
                            && earlier.getKind().agreesWith(tie.getKind()));
            if (tie.period().contains(day) && !told) {
                drawn.add(tie);
            }
        }
        return drawn;
    }
}
