package io.github.cafkit.model.team;

import java.time.Period;
import java.util.Objects;

/**
 * How many meetings, how large, and how many missed, before somebody should look. Families and practitioners complain of
 * too many and too large meetings; what is too many is for an authority to say, so there is no limit of the library's
 * own. Immutable and thread-safe.
 *
 * @param mostMeetings the most meetings within a stretch of time, 1 or more
 * @param within the stretch of time, not null, longer than nothing
 * @param mostPeople the most people present at one meeting, 1 or more
 * @param mostMissed the most meetings that an agency may miss without sending a report, 0 or more
 */
public record MeetingLimits(int mostMeetings, Period within, int mostPeople, int mostMissed) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a number is too small, or the stretch of time empty or backwards
     */
    public MeetingLimits {
        Objects.requireNonNull(within, "within");
        if (mostMeetings < 1 || mostPeople < 1 || mostMissed < 0) {
            throw new IllegalArgumentException("limits on meetings are numbers of meetings and of people");
        }
        if (within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("meetings are counted within some stretch of time");
        }
    }
}
