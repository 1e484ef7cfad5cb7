package io.github.cafkit.model.household;

import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads ties from either end. */
final class FamilyTies {

    private FamilyTies() {}

    /**
     * What one person is to another on a day. A tie told from the other end counts too, unless this end already says it
     * more exactly.
     */
    static List<TieKind> between(Household household, PersonId one, PersonId other, LocalDate day) {
        List<FamilyTie> joining = household.getTies().stream()
                .filter(tie -> tie.joins(one, other) && tie.period().contains(day))
                .toList();
        Set<TieKind> kinds = new LinkedHashSet<>();
        for (FamilyTie tie : joining) {
            if (tie.getPerson().equals(one)) {
                kinds.add(tie.getKind());
            }
        }
        for (FamilyTie tie : joining) {
            if (tie.getPerson().equals(other) && kinds.stream().noneMatch(tie.getKind()::agreesWith)) {
                kinds.add(tie.getKind().inverse());
            }
        }
        return List.copyOf(kinds);
    }

    /** Whether another tie tells of the same two people on a common day from the other end. */
    static boolean opposes(FamilyTie tie, FamilyTie other) {
        return tie.getPerson().equals(other.getOf())
                && tie.getOf().equals(other.getPerson())
                && tie.period().overlaps(other.period());
    }
}
