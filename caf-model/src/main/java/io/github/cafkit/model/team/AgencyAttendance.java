package io.github.cafkit.model.team;

import io.github.cafkit.model.agency.AgencyId;
import java.util.Objects;

/**
 * How often an agency came to the meetings it was called to. An agency came if one of its practitioners did. Failing
 * that it sent a report if one of them did; it is not recorded if it is not for one of them; it sent apologies if one of
 * them did. Immutable and thread-safe.
 *
 * @param agency the agency, not null
 * @param present the number of meetings it came to
 * @param reports the number of others for which it sent a report
 * @param apologies the number of others for which it sent apologies only
 * @param absent the number of others that it missed without a word
 * @param notRecorded the number of meetings for which it is not recorded
 */
public record AgencyAttendance(AgencyId agency, int present, int reports, int apologies, int absent, int notRecorded) {

    /** Checks the parts. */
    public AgencyAttendance {
        Objects.requireNonNull(agency, "agency");
    }

    /**
     * How many meetings it was called to.
     *
     * @return the number of meetings
     */
    public int called() {
        return present + reports + apologies + absent + notRecorded;
    }

    /**
     * How many it is known to have missed without sending a report.
     *
     * @return the number of meetings, those with apologies included
     */
    public int missed() {
        return apologies + absent;
    }
}
