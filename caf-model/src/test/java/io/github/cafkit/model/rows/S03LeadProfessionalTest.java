package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.LeadHandover;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.MeetingId;
import io.github.cafkit.model.team.NominationAnswer;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S3: one point of reference for the family; nominated, accepted, handed over; exactly one at a time. */
class S03LeadProfessionalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static TeamAroundTheChild team(Line line) {
        return line.read(Sample.named("team-around-the-child.json").json(), TeamAroundTheChild.class);
    }

    private static TeamAroundTheChild panel(Line line) {
        return line.read(Sample.named("team-around-the-child-panel.json").json(), TeamAroundTheChild.class);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aNominationSaysWhoWasAskedWhereWhatTheFamilySaidAndWhatTheyAnswered(Line line) {
        LeadNomination first = team(line).getNominations().get(0);

        assertThat(first.getMeeting()).contains(MeetingId.of("meeting-7001-1"));
        assertThat(first.getFamilyAgrees()).isEqualTo(YesNoUnknown.YES);
        assertThat(first.getAnswer()).isEqualTo(NominationAnswer.ACCEPTED);
        assertThat(first.getHandover().map(LeadHandover::getTo)).contains(PersonId.of("social-worker-09"));
        assertThat(team(line).getNominations().get(1).getDeclineReason()).isPresent();
        assertThat(team(line).getNominations().get(2).getBudgetHolding()).isEqualTo(YesNoUnknown.YES);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void exactlyOneLeadsOnEachDayAlsoAcrossTheHandover(Line line) {
        TeamAroundTheChild team = team(line);

        assertThat(team.checkLead()).isEmpty();
        assertThat(team.checkNominations(TODAY)).isEmpty();
        assertThat(lead(team, LocalDate.of(2026, 9, 1))).isEqualTo("safeguarding-lead-09");
        assertThat(lead(team, LocalDate.of(2026, 9, 2))).isEqualTo("social-worker-09");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aNominationThatNobodyAnsweredIsReportedAndListed(Line line) {
        TeamAroundTheChild panel = panel(line);

        assertThat(panel.checkNominations(TODAY).stream().map(Problem::code)).containsExactly("LEAD-03");
        assertThat(panel.unansweredNominations(TODAY))
                .extracting(each -> each.getNominee().value())
                .containsExactly("head-of-year-11");
        assertThat(panel.unansweredNominations(LocalDate.of(2026, 10, 11))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aLeadWhomNobodyNominatedIsReported(Line line) {
        TeamAroundTheChild team = team(line).withNominations(List.of());

        assertThat(team.checkNominations(TODAY).stream().map(Problem::code)).containsExactly("LEAD-01", "LEAD-01");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void theLeadIsHandedOverInOneStepThatLeavesNobodyWithoutOne(Line line) {
        LocalDate first = LocalDate.of(2026, 12, 1);
        PersonId teacher = PersonId.of("head-of-year-11");
        TeamAroundTheChild after = panel(line)
                .accepted(teacher, LocalDate.of(2026, 11, 26))
                .handedOver(first, LeadHandover.to(teacher).withReason("Sees the family every day"));

        assertThat(lead(after, first.minusDays(1))).isEqualTo("coordinator-11");
        assertThat(lead(after, first)).isEqualTo("head-of-year-11");
        assertThat(after.checkNominations(first)).isEmpty();
        assertThat(line.read(line.write(after), TeamAroundTheChild.class)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void nobodyIsMadeToTakeOver(Line line) {
        LeadHandover handover = LeadHandover.to(PersonId.of("head-of-year-11"));

        assertThatThrownBy(() -> panel(line).handedOver(LocalDate.of(2026, 12, 1), handover))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("LEAD-26");
    }

    private static String lead(TeamAroundTheChild team, LocalDate day) {
        return team.leadProfessionalOn(day).orElseThrow().getMember().personId().value();
    }
}
