package io.github.cafkit.examples.sharing;

import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sections of the agreement that the rules rest on. */
final class Agreement {

    static final DateRange IN_FORCE = DateRange.from(LocalDate.of(2026, 10, 1));

    static final String HUB = "BRK-2";
    static final String COLLECTING = "BRK-3";
    static final String PANEL = "BRK-4";
    static final String CONTACT_DETAILS = "BRK-5";
    static final String PICTURES = "BRK-6";
    static final String RESEARCH = "BRK-7";
    static final String FRONT_LINE = "BRK-8";
    static final String MOVING = "BRK-9";
    static final String YOUNG_PEOPLE = "BRK-10";

    private static final SourceDocument DOCUMENT =
            new SourceDocument("BRK-AGREEMENT", "Brackenshire early help sharing agreement", "Brackenshire Council");

    private Agreement() {}

    static List<Citation> sections() {
        return List.of(
                section(HUB, "Specialists of the early help hub are told children's names without asking each family."),
                section(COLLECTING, "Whoever looks after a child that day is told of an accident at handover."),
                section(PANEL, "What other agencies need for early help, the panel decides."),
                section(CONTACT_DETAILS, "Addresses and telephone numbers are not given to other agencies."),
                section(PICTURES, "No pictures to firms for publicity while there is any worry about a child."),
                section(RESEARCH, "Every request of a researcher goes to the research board."),
                section(FRONT_LINE, "Volunteers, and support staff of housing, pass on through a manager or the lead."),
                section(MOVING, "The new setting confirms that it has received what is known of special needs."),
                section(YOUNG_PEOPLE, "Where a person of 16 or 17 objects to early help sharing, somebody decides."));
    }

    private static Citation section(String id, String statement) {
        return new Citation(
                id,
                CitationKind.PROFESSIONAL_STANDARD,
                DOCUMENT,
                "section " + id.substring(id.indexOf('-') + 1),
                statement,
                Optional.of(IN_FORCE),
                true);
    }
}
