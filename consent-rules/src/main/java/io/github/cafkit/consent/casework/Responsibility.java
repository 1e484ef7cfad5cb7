package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.ResponsibilityOrderKind;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody has parental responsibility, as far as a document that was seen by a day shows it. That somebody has
 * it, and that somebody has it not, both open something; so both are told only where they are shown.
 */
final class Responsibility {

    private boolean yesShown;
    private boolean yesClaimed;
    private boolean noShown;
    private boolean noClaimed;

    private Responsibility() {}

    /**
     * What is told of a person.
     *
     * @param known the day by which it has to be known
     * @param held the day on which it has to be held
     */
    static Told<ParentalResponsibility> of(PersonOnFile person, LocalDate known, LocalDate held) {
        return read(person, known, held).told(Known.on(person.responsibilities(), known));
    }

    /** Whether somebody is shown to have it, in short. */
    static boolean isShown(PersonOnFile person, LocalDate known, LocalDate held) {
        Responsibility found = read(person, known, held);
        return found.yesShown && !found.noShown && !found.noClaimed;
    }

    /** Whether somebody is shown not to have it, in short. */
    static boolean isShownNot(PersonOnFile person, LocalDate known, LocalDate held) {
        Responsibility found = read(person, known, held);
        return found.noShown && !found.yesShown && !found.yesClaimed;
    }

    private static Responsibility read(PersonOnFile person, LocalDate known, LocalDate held) {
        Responsibility found = new Responsibility();
        for (Known<io.github.cafkit.model.person.ParentalResponsibility> each : person.responsibilities()) {
            if (each.on(known)) {
                found.add(each.value(), known, held);
            }
        }
        return found;
    }

    private void add(io.github.cafkit.model.person.ParentalResponsibility said, LocalDate known, LocalDate held) {
        boolean shown = said.getSeenOn().filter(seen -> !seen.isAfter(known)).isPresent()
                && said.getEvidence()
                        .filter(evidence -> evidence != ResponsibilityEvidence.STATED_BY_FAMILY)
                        .isPresent();
        if (said.getHeld() == YesNoUnknown.NO) {
            noShown |= shown;
            noClaimed |= !shown;
        } else if (said.getHeld() == YesNoUnknown.YES) {
            Optional<ResponsibilityOrder> ended = ending(said, held);
            if (ended.isPresent()) {
                boolean seen =
                        ended.get().getSeenOn().filter(on -> !on.isAfter(known)).isPresent();
                noShown |= seen;
                noClaimed |= !seen;
            } else {
                yesShown |= shown;
                yesClaimed |= !shown;
            }
        }
    }

    /** An order that ends responsibility, one that was seen before one that was not. */
    private static Optional<ResponsibilityOrder> ending(
            io.github.cafkit.model.person.ParentalResponsibility said, LocalDate held) {
        if (said.getOrders().isEmpty()) {
            return Optional.empty();
        }
        return said.ordersOn(held).stream()
                .filter(order -> order.getKind().endsResponsibility())
                .reduce((one, other) -> one.getSeenOn().isPresent() ? one : other);
    }

    private Told<ParentalResponsibility> told(List<Known<io.github.cafkit.model.person.ParentalResponsibility>> said) {
        boolean yes = yesShown || yesClaimed;
        boolean no = noShown || noClaimed;
        if (!yes && !no) {
            return Told.nothing(Because.RESPONSIBILITY_SILENT);
        }
        List<CasePlace> places = Known.places(said);
        if (yes && no) {
            return Told.nothing(Because.RECORDS_DISAGREE, places);
        }
        if (yesShown) {
            return Told.that(ParentalResponsibility.HAS, Because.RESPONSIBILITY_SHOWN, places);
        }
        return noShown
                ? Told.that(ParentalResponsibility.HAS_NOT, Because.NO_RESPONSIBILITY_SHOWN, places)
                : Told.nothing(Because.RESPONSIBILITY_CLAIMED, places);
    }

    /** Whether a care order that was seen is in force on a day, so that the authority shares responsibility. */
    static boolean careOrder(CaseRecords records, LocalDate day) {
        return Known.on(records.index().careOrders(), day).stream()
                .flatMap(known -> known.value().ordersOn(day).stream())
                .anyMatch(order -> order.getKind() == ResponsibilityOrderKind.CARE
                        && order.getSeenOn().filter(seen -> !seen.isAfter(day)).isPresent());
    }

    /** Where orders about a person are on file that count on a day. */
    static List<CasePlace> orders(PersonOnFile person, LocalDate day) {
        return Known.on(person.responsibilities(), day).stream()
                .filter(known -> !known.value().getOrders().isEmpty()
                        && !known.value().ordersOn(day).isEmpty())
                .map(Known::place)
                .distinct()
                .sorted()
                .toList();
    }
}
