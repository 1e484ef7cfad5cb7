package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Attendance;
import io.github.cafkit.model.team.HeldFunction;
import io.github.cafkit.model.team.LeadHandover;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.MeetingId;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.ModelClassification;
import io.github.cafkit.model.team.NominationAnswer;
import io.github.cafkit.model.team.Presence;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import io.github.cafkit.model.team.WorkingModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the parts of one team speak of the same people and agencies. */
final class WholeTeam {

    /** The child that teams, plans and assessments are about, unless somebody says otherwise. */
    static final PersonId CHILD = PersonId.of("person-1");

    private static final int MANY_AGENCIES = 12;

    private final Catalogue catalogue;
    private final Choices choices;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<TeamMember> members = new ArrayList<>();
    private final List<LeadNomination> nominations = new ArrayList<>();

    WholeTeam(Catalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    void fill(TeamAroundTheChild.Builder team) {
        if (choices.chance(6)) {
            many();
        } else {
            agencies.addAll(Lists.distinct(catalogue.one(Agency.class), 5, Agency::getId, choices));
            for (TeamMember drawn : catalogue.one(TeamMember.class).list(0, 6).from(choices)) {
                members.add(drawn.withMember(known(drawn.getMember())));
            }
        }
        nominations.addAll(catalogue.one(LeadNomination.class).list(0, 2).from(choices));
        members.replaceAll(this::perhapsLeading);
        team.child(CHILD)
                .agencies(agencies)
                .members(members)
                .nominations(nominations)
                .meetings(meetings())
                .workingModels(models())
                .host(
                        agencies.isEmpty()
                                ? Optional.empty()
                                : PlainSamples.maybe(some -> some.pick(agencies).getId(), choices));
    }

    /** Twelve agencies, and one practitioner at least of each. */
    private void many() {
        for (int i = 1; i <= MANY_AGENCIES; i++) {
            AgencyId agency = AgencyId.of("agency-" + i);
            agencies.add(catalogue.one(Agency.class).from(choices).withId(agency));
            Practitioner practitioner = catalogue
                    .one(Practitioner.class)
                    .from(choices)
                    .withId(person())
                    .withAgency(agency);
            members.add(catalogue.one(TeamMember.class).from(choices).withMember(new Member.OfAgency(practitioner)));
        }
    }

    /** The next person, or at times somebody who was of the team before. */
    private PersonId person() {
        return !members.isEmpty() && choices.chance(15)
                ? choices.pick(members).getMember().personId()
                : PersonId.of("person-" + (members.size() + 2));
    }

    private Member known(Member member) {
        if (member instanceof Member.OfFamily family) {
            return new Member.OfFamily(person(), family.name(), family.relationship());
        }
        Practitioner practitioner = ((Member.OfAgency) member).practitioner();
        return new Member.OfAgency(practitioner.withId(person()).withAgency(agency()));
    }

    private AgencyId agency() {
        if (agencies.isEmpty()) {
            agencies.add(catalogue.one(Agency.class).from(choices));
        }
        return choices.pick(agencies).getId();
    }

    /** A practitioner may lead as long as of the team, nominated in time, too late, or without. */
    private TeamMember perhapsLeading(TeamMember member) {
        if (member.getMember().agencyId().isEmpty() || !choices.chance(30)) {
            return member;
        }
        if (choices.chance(75)) {
            nominations.add(accepted(member));
        }
        List<HeldFunction> functions = new ArrayList<>(member.getFunctions());
        functions.add(HeldFunction.builder()
                .function(TeamFunction.LEAD_PROFESSIONAL)
                .firstDay(member.getFirstDay())
                .lastDay(member.getLastDay())
                .build());
        return member.withFunctions(functions);
    }

    private LeadNomination accepted(TeamMember member) {
        PersonId lead = member.getMember().personId();
        LocalDate first = member.getFirstDay();
        List<PersonId> others = members.stream()
                .map(each -> each.getMember().personId())
                .filter(person -> !person.equals(lead))
                .toList();
        boolean hands = member.getLastDay().isPresent() && !others.isEmpty() && choices.chance(50);
        return LeadNomination.builder()
                .nominee(lead)
                .agency(member.getMember().agencyId())
                .nominatedOn(first.minusDays(7))
                .familyAgrees(choices.pick(YesNoUnknown.values()))
                .answer(NominationAnswer.ACCEPTED)
                .answeredOn(first.plusDays(choices.pick(-1, 0, -7, 3)))
                .leadsFrom(first)
                .lastDay(member.getLastDay())
                .handover(hands ? Optional.of(LeadHandover.to(choices.pick(others))) : Optional.empty())
                .build();
    }

    private List<TeamMeeting> meetings() {
        List<TeamMeeting> meetings = new ArrayList<>();
        boolean regular = choices.chance(50);
        Optional<PersonId> absentee = choices.chance(40) ? practitioner() : Optional.empty();
        LocalDate day = PlainSamples.MIDDLE.minusDays(choices.pick(180, 28, 90));
        for (TeamMeeting drawn : catalogue.one(TeamMeeting.class).list(0, 4).from(choices)) {
            TeamMeeting meeting = drawn.withId(MeetingId.of("meeting-" + (meetings.size() + 1)))
                    .withAttendances(called(drawn.getAttendances()));
            LocalDate next = day.plusDays(choices.pick(42, 28, 7));
            meetings.add(regular ? from(day, next, withoutOne(absentee, meeting)) : meeting);
            day = next;
        }
        return meetings;
    }

    private Optional<PersonId> practitioner() {
        return members.stream()
                .map(TeamMember::getMember)
                .filter(member -> member.agencyId().isPresent())
                .map(Member::personId)
                .findFirst();
    }

    /** Somebody who is called to every meeting and never comes. */
    private static TeamMeeting withoutOne(Optional<PersonId> absentee, TeamMeeting meeting) {
        if (absentee.isEmpty() || !meeting.held()) {
            return meeting;
        }
        Stream<Attendance> absent = absentee.stream().map(person -> Attendance.of(person, Presence.ABSENT));
        return meeting.withAttendances(Lists.distinct(
                Stream.concat(absent, meeting.getAttendances().stream()).toList(), Attendance::getPerson));
    }

    private static TeamMeeting from(LocalDate day, LocalDate next, TeamMeeting meeting) {
        return TeamMeeting.builder()
                .from(meeting)
                .on(day)
                .nextMeetingOn(meeting.getNextMeetingOn().map(any -> next))
                .build();
    }

    /** Mostly people of the team, the child among them, one after the other; or anybody. */
    private List<Attendance> called(List<Attendance> drawn) {
        List<PersonId> people = Stream.concat(
                        members.stream().map(member -> member.getMember().personId()), Stream.of(CHILD))
                .distinct()
                .toList();
        if (drawn.size() > people.size() || choices.chance(20)) {
            return drawn;
        }
        int first = choices.below(people.size());
        List<Attendance> called = new ArrayList<>();
        for (Attendance attendance : drawn) {
            called.add(attendance.withPerson(people.get((first + called.size()) % people.size())));
        }
        return called;
    }

    private SortedSet<WorkingModel> models() {
        SortedSet<WorkingModel> models = new TreeSet<>();
        for (ModelClassification classification : ModelClassification.values()) {
            if (choices.chance(40)) {
                models.add(PlainSamples.oneOf(
                        WorkingModel.class, model -> model.classification() == classification, choices));
            }
        }
        return models;
    }
}
