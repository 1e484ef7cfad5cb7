package io.github.cafkit.model.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the meetings of a team still owe: meetings to be held, and reports to be sent. */
final class MeetingDays {

    private MeetingDays() {}

    static List<LocalDate> dueBy(TeamAroundTheChild team, LocalDate day) {
        Stream<LocalDate> planned = team.getMeetings().stream()
                .filter(meeting -> meeting.getStatus() == MeetingStatus.PLANNED)
                .map(TeamMeeting::getOn);
        Optional<LocalDate> announced = team.lastMeetingBy(day)
                .flatMap(TeamMeeting::getNextMeetingOn)
                .filter(next -> team.getMeetings().stream()
                        .noneMatch(meeting -> meeting.getStatus() == MeetingStatus.CANCELLED
                                && meeting.getOn().equals(next)));
        return Stream.concat(planned, announced.stream())
                .filter(due -> !due.isAfter(day))
                .distinct()
                .sorted()
                .toList();
    }

    static List<OutstandingReport> outstandingReports(TeamAroundTheChild team, LocalDate day) {
        return team.getMeetings().stream()
                .filter(meeting -> meeting.getStatus() != MeetingStatus.CANCELLED)
                .flatMap(meeting -> meeting.getAttendances().stream()
                        .filter(each -> each.owesReportOn(day))
                        .flatMap(each -> each.getReportDueOn().stream()
                                .map(due -> new OutstandingReport(meeting.getId(), each.getPerson(), due))))
                .toList();
    }
}
