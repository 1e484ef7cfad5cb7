package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.MeetingLimits;
import io.github.cafkit.model.team.MeetingReview;
import io.github.cafkit.model.team.MeetingRule;
import io.github.cafkit.model.team.MeetingStatus;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.ModelMark;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import io.github.cafkit.model.team.WorkingModel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Teams come small and large, led and not, with members who have just left. */
class TeamVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    /** So strict that each can be broken by a team of a few. */
    private static final MeetingLimits STRICT = new MeetingLimits(1, Period.ofYears(1), 1, 0);

    @Test
    void teams_have_nobody_a_few_and_practitioners_of_twelve_agencies() {
        Seen.of(TeamAroundTheChild.class, 1000)
                .atLeast(5, "nobody", team -> team.getMembers().isEmpty())
                .atLeast(5, "five or more", team -> team.getMembers().size() >= 5)
                .atLeast(
                        2,
                        "twelve agencies",
                        team -> team.getAgencies().size() == 12
                                && agenciesOf(team).size() == 12)
                .atLeast(
                        2,
                        "only the family",
                        team -> !team.getMembers().isEmpty() && agenciesOf(team).isEmpty())
                .atLeast(
                        5,
                        "somebody twice",
                        team -> team.getMembers().stream()
                                        .map(member -> member.getMember().personId())
                                        .distinct()
                                        .count()
                                < team.getMembers().size())
                .atLeast(
                        20,
                        "somebody has left",
                        team -> team.getMembers().size() > team.membersOn(DAY).size());
    }

    private static List<AgencyId> agenciesOf(TeamAroundTheChild team) {
        return team.getMembers().stream()
                .flatMap(member -> member.getMember().agencyId().stream())
                .distinct()
                .toList();
    }

    @Test
    void memberships_end_the_day_before_on_and_after_the_day() {
        Seen<TeamMember> members = Seen.of(TeamMember.class, 1500)
                .atLeast(20, "without an end", member -> member.getLastDay().isEmpty())
                .atLeast(
                        5,
                        "a reason for leaving",
                        member -> member.getLeavingReason().isPresent())
                .atLeast(20, "of the family", member -> member.getMember() instanceof Member.OfFamily)
                .atLeast(
                        10,
                        "a function for a part of it",
                        member -> member.getFunctions().stream()
                                .anyMatch(held -> !held.period().equals(member.period())));
        for (int days : new int[] {-1, 0, 1}) {
            members.atLeast(
                    2,
                    "last of it in " + days + " days",
                    member -> member.getLastDay().equals(Optional.of(DAY.plusDays(days))));
        }
        for (TeamFunction function : TeamFunction.values()) {
            members.atLeast(
                    2,
                    function.name(),
                    member -> member.getFunctions().stream().anyMatch(held -> held.getFunction() == function));
        }
    }

    @Test
    void members_have_names_with_emoji_and_from_right_to_left() {
        Seen.of(TeamMember.class, 1000)
                .atLeast(
                        2,
                        "emoji",
                        member ->
                                Scripts.hasEmoji(member.getMember().personName().full()))
                .atLeast(
                        5,
                        "right to left",
                        member -> Scripts.isRightToLeft(
                                member.getMember().personName().full()));
    }

    @Test
    void teams_are_led_by_one_by_several_and_by_nobody() {
        Seen<TeamAroundTheChild> teams = Seen.of(TeamAroundTheChild.class, 1500)
                .atLeast(
                        10,
                        "led on the day",
                        team -> team.leadProfessionalOn(DAY).isPresent())
                .atLeast(
                        5,
                        "led in order",
                        team -> team.leadProfessionalOn(DAY).isPresent()
                                && !team.checkLead().hasErrors());
        for (String code : List.of("TEAM-01", "TEAM-02")) {
            teams.atLeast(
                    2,
                    code,
                    team -> team.checkLead().stream()
                            .anyMatch(problem -> problem.code().equals(code)));
        }
        for (int number = 1; number <= 10; number++) {
            String code = "LEAD-%02d".formatted(number);
            teams.atLeast(
                    0.1,
                    code,
                    team -> team.checkNominations(DAY).stream()
                            .anyMatch(problem -> problem.code().equals(code)));
        }
        Seen.of(LeadNomination.class, 500)
                .atLeast(15, "open", LeadNomination::open)
                .atLeast(
                        2, "handed over", nomination -> nomination.getHandover().isPresent())
                .atLeast(
                        10,
                        "declined for a reason",
                        nomination -> nomination.getDeclineReason().isPresent());
    }

    @Test
    void meetings_are_planned_held_and_called_off() {
        Seen<TeamMeeting> meetings = Seen.of(TeamMeeting.class, 600)
                .atLeast(5, "with the child", TeamMeeting::withChild)
                .atLeast(5, "with a parent", TeamMeeting::withParent)
                .atLeast(
                        10,
                        "a report is owed",
                        meeting -> meeting.getAttendances().stream().anyMatch(each -> each.owesReportOn(DAY)));
        for (MeetingStatus status : MeetingStatus.values()) {
            meetings.atLeast(10, status.name(), meeting -> meeting.getStatus() == status);
        }
    }

    @Test
    void meetings_break_every_rule_about_meetings() {
        Seen<MeetingReview> reviews = new Seen<>(Samples.of(TeamAroundTheChild.class).stream(0)
                .limit(600)
                .map(team -> MeetingReview.of(team, DateRange.of(DAY.minusYears(20), DAY.plusYears(9)), STRICT, DAY))
                .toList());
        for (MeetingRule rule : MeetingRule.values()) {
            reviews.atLeast(0.5, rule.name(), review -> !review.findings(rule).isEmpty());
        }
        reviews.atLeast(10, "in order", review -> review.findings().isEmpty());
    }

    @Test
    void teams_follow_every_model_and_lack_every_mark() {
        Seen<TeamAroundTheChild> teams = Seen.of(TeamAroundTheChild.class, 600);
        for (WorkingModel model : WorkingModel.values()) {
            teams.atLeast(1, model.name(), team -> team.getWorkingModels().contains(model));
        }
        for (ModelMark mark : ModelMark.values()) {
            teams.atLeast(
                    0.2,
                    mark.name(),
                    team -> team.checkModel(DAY).stream()
                            .anyMatch(problem -> problem.code().equals(mark.id())));
        }
    }
}
