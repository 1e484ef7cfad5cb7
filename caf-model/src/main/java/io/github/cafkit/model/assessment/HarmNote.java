package io.github.cafkit.model.assessment;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must stay in a note of significant harm whatever is added to it. */
record HarmNote(LocalDate raisedOn, PersonId raisedBy, PersonalText concern) {

    static HarmNote of(SignificantHarm note) {
        return new HarmNote(note.getRaisedOn(), note.getRaisedBy(), PersonalText.of(note.getConcern()));
    }

    /** Whether each note is among the later ones, with everything that it said. */
    static boolean allKept(List<SignificantHarm> earlier, List<SignificantHarm> later) {
        return earlier.stream().allMatch(note -> later.stream().anyMatch(other -> kept(note, other)));
    }

    private static boolean kept(SignificantHarm earlier, SignificantHarm later) {
        return of(earlier).equals(of(later))
                && kept(earlier.getToldPerson(), later.getToldPerson())
                && kept(earlier.getToldAgency(), later.getToldAgency())
                && kept(earlier.getToldOn(), later.getToldOn())
                && kept(earlier.getReferral(), later.getReferral());
    }

    private static <T> boolean kept(Optional<T> earlier, Optional<T> later) {
        return earlier.isEmpty() || earlier.equals(later);
    }
}
