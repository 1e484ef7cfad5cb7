package io.github.cafkit.model.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the meetings of any team. */
class MeetingProperties {

    private static final LocalDate FIRST = Fixtures.STARTED;
    private static final LocalDate TODAY = FIRST.plusDays(100);
    private static final MeetingLimits LIMITS = new MeetingLimits(2, Period.ofWeeks(3), 3, 1);
    private static final List<PersonId> PEOPLE =
            List.of(PersonId.of("senco-1"), PersonId.of("therapist-1"), Fixtures.MOTHER_ID, PersonId.of("guest-1"));

    @Property(tries = 300)
    void meetingsSurviveTheTripUnderBothLines(@ForAll("teams") TeamAroundTheChild team) {
        String json = Line.JACKSON_2.write(team);

        assertThat(Line.JACKSON_3.write(team)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, TeamAroundTheChild.class)).isEqualTo(team);
        assertThat(Line.JACKSON_3.read(json, TeamAroundTheChild.class)).isEqualTo(team);
    }

    @Property(tries = 300)
    void anAgencyIsCountedOnceForEachMeetingHeldThatItWasCalledTo(@ForAll("teams") TeamAroundTheChild team) {
        MeetingReview review = MeetingReview.of(team, DateRange.ALWAYS, LIMITS, TODAY);

        for (AgencyId agency : List.of(Fixtures.SCHOOL, Fixtures.THERAPY)) {
            PersonId person = PEOPLE.get(agency.equals(Fixtures.SCHOOL) ? 0 : 1);
            long called = team.getMeetings().stream()
                    .filter(TeamMeeting::held)
                    .filter(meeting -> meeting.getAttendances().stream()
                            .anyMatch(each -> each.getPerson().equals(person)))
                    .count();
            assertThat(review.attendance().stream()
                            .filter(row -> row.agency().equals(agency))
                            .mapToInt(AgencyAttendance::called)
                            .sum())
                    .isEqualTo((int) called);
        }
    }

    @Property(tries = 300)
    void whatIsFoundDoesNotDependOnTheOrderInWhichMeetingsWereRecorded(@ForAll("teams") TeamAroundTheChild team) {
        List<TeamMeeting> backwards = new ArrayList<>(team.getMeetings());
        Collections.reverse(backwards);

        assertThat(keys(team.withMeetings(backwards))).isEqualTo(keys(team));
    }

    @Property(tries = 300)
    void meetingsDueAreInOrderAndNeverLaterThanTheDay(@ForAll("teams") TeamAroundTheChild team) {
        for (int days = 0; days <= 120; days += 20) {
            LocalDate day = FIRST.plusDays(days);
            assertThat(team.meetingsDueBy(day))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(due -> !due.isAfter(day));
        }
    }

    private static List<String> keys(TeamAroundTheChild team) {
        return MeetingReview.of(team, DateRange.ALWAYS, LIMITS, TODAY).findings().stream()
                .map(finding -> finding.rule().id() + finding.meeting() + finding.agency() + finding.message())
                .toList();
    }

    @Provide
    Arbitrary<TeamAroundTheChild> teams() {
        Arbitrary<List<TeamMeeting>> meetings =
                Arbitraries.integers().between(0, 12).set().ofMaxSize(6).flatMap(MeetingProperties::meetings);
        return meetings.map(all -> Fixtures.team().withMeetings(all));
    }

    private static Arbitrary<List<TeamMeeting>> meetings(Set<Integer> weeks) {
        return Combinators.combine(
                        weeks.stream().map(MeetingProperties::meeting).toList())
                .as(all -> all);
    }

    private static Arbitrary<TeamMeeting> meeting(int week) {
        Arbitrary<Boolean> held =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)));
        return held.flatMap(was -> Combinators.combine(
                        attendances(was),
                        participations(was),
                        participations(was),
                        was ? decisions() : Arbitraries.just(List.<MeetingDecision>of()),
                        was ? conflicts() : Arbitraries.just(List.<TeamConflict>of()),
                        texts().optional(),
                        Arbitraries.of(MeetingKind.class),
                        Arbitraries.integers().between(1, 40).optional())
                .as((people, parent, child, decisions, conflicts, place, kind, next) -> TeamMeeting.builder()
                        .id(MeetingId.of("meeting-" + week))
                        .kind(kind)
                        .status(was ? MeetingStatus.HELD : MeetingStatus.PLANNED)
                        .on(FIRST.plusWeeks(week))
                        .place(place)
                        .attendances(people)
                        .parentParticipation(parent)
                        .childParticipation(child)
                        .decisions(decisions)
                        .conflicts(conflicts)
                        .nextMeetingOn(next.map(FIRST.plusWeeks(week)::plusDays))
                        .build()));
    }

    private static Arbitrary<List<Attendance>> attendances(boolean held) {
        Arbitrary<Presence> presence = held
                ? Arbitraries.of(Presence.INVITED, Presence.PRESENT, Presence.APOLOGIES, Presence.ABSENT)
                : Arbitraries.just(Presence.INVITED);
        return Arbitraries.integers()
                .between(0, PEOPLE.size())
                .flatMap(count -> presence.list()
                        .ofSize(count)
                        .map(answers -> IntStream.range(0, count)
                                .mapToObj(i -> Attendance.of(PEOPLE.get(i), answers.get(i)))
                                .toList()));
    }

    private static Arbitrary<Participation> participations(boolean held) {
        Arbitrary<Participation> away = Arbitraries.of(NonParticipation.class).map(Participation::absent);
        return held ? Arbitraries.oneOf(away, Arbitraries.just(Participation.there())) : away;
    }

    private static Arbitrary<List<MeetingDecision>> decisions() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Fixtures.SENCO, Fixtures.MOTHER).optional(),
                        Arbitraries.of(DecisionStatus.class))
                .as((words, by, status) -> MeetingDecision.builder()
                        .number(1)
                        .words(words)
                        .by(by)
                        .addActions(ActionCode.of("action-1"))
                        .status(status)
                        .build())
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<List<TeamConflict>> conflicts() {
        return texts().map(about -> TeamConflict.builder()
                        .about(about)
                        .addBetween(Fixtures.SENCO, Fixtures.THERAPIST)
                        .build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(30),
                Arbitraries.of("Siân O’Malley", "привет", "a\tb\n\"c\" \\ /", "\u2028"));
    }
}
