package io.github.cafkit.model.team;

import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A report that somebody owes a meeting. Immutable and thread-safe.
 *
 * @param meeting the meeting, not null
 * @param person who owes it, not null
 * @param dueOn by when it was asked for, inclusive, not null
 */
public record OutstandingReport(MeetingId meeting, PersonId person, LocalDate dueOn) {

    /** Checks the parts. */
    public OutstandingReport {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(dueOn, "dueOn");
    }
}
