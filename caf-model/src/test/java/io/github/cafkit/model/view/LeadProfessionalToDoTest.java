package io.github.cafkit.model.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CaseFiles;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.team.Attendance;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.Presence;
import io.github.cafkit.model.view.LeadProfessionalToDo.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadProfessionalToDoTest {

    private static final LocalDate DAY = CaseFiles.DAY;

    @Test
    void withEverythingDoneNothingWaits() {
        LeadProfessionalToDo list = list(done(), Period.ofWeeks(2));

        assertThat(list.items()).isEmpty();
        assertThat(list.toMarkdown()).isEqualTo("# To do for Pat Quillfeather, on 2026-02-03\n\nNothing waits.\n");
    }

    @Test
    void aNominationWaitsForAnAnswerOfTheNominee() {
        CaseFile file = CaseFiles.team(
                done(),
                team -> team.withNominations(
                        team.getNominations().get(0),
                        LeadNomination.of(CaseFiles.THERAPIST_ID, LocalDate.of(2026, 1, 30))));

        assertThat(LeadProfessionalToDo.of(file, CaseFiles.THERAPIST_ID, Period.ofWeeks(2), DAY)
                        .items())
                .extracting(LeadProfessionalToDo.Item::kind)
                .containsExactly(Kind.ANSWER_NOMINATION);
        assertThat(list(file, Period.ofWeeks(2)).items()).isEmpty();
    }

    @Test
    void meetingsAndReviewsThatAreDueSoonAreShown() {
        LeadProfessionalToDo list = list(done(), Period.ofWeeks(6));

        assertThat(list.items())
                .extracting(LeadProfessionalToDo.Item::kind)
                .containsExactly(Kind.CALL_MEETING, Kind.HOLD_REVIEW);
        assertThat(list.items()).allSatisfy(item -> assertThat(item.due()).contains(CaseFiles.REVIEW_ON));
    }

    @Test
    void aMeetingThatTheTeamHasSetItselfIsToBeCalled() {
        CaseFile file = CaseFiles.team(done(), team -> team.withMeetsEvery(Period.ofMonths(1)));

        assertThat(list(file, Period.ofWeeks(1)).items(Kind.CALL_MEETING))
                .singleElement()
                .satisfies(item -> assertThat(item.due()).contains(LocalDate.of(2026, 2, 5)));
    }

    @Test
    void aReportThatHasNotComeIsChased() {
        CaseFile file = CaseFiles.team(
                done(),
                team -> team.withMeetings(
                        team.getMeetings()
                                .get(0)
                                .withAttendances(
                                        Attendance.of(CaseFiles.SENCO_ID, Presence.PRESENT),
                                        Attendance.of(Fixtures.MOTHER_ID, Presence.PRESENT),
                                        Attendance.of(CaseFiles.THERAPIST_ID, Presence.APOLOGIES)
                                                .withReportDueOn(LocalDate.of(2026, 1, 9))),
                        team.getMeetings().get(1)));

        assertThat(list(file, Period.ofWeeks(2)).items())
                .extracting(LeadProfessionalToDo.Item::kind)
                .containsExactly(Kind.CHASE_REPORT);
    }

    @Test
    void anActionOverdueIsChasedWithWhoAnswersForIt() {
        CaseFile file = CaseFiles.plan(
                done(),
                plan -> plan.withOutcomes(plan.getOutcomes()
                        .get(0)
                        .withActions(plan.allActions().get(0).withWhen(Timing.by(LocalDate.of(2026, 1, 30))))));

        assertThat(list(file, Period.ofWeeks(2)).toMarkdown())
                .contains("## Actions overdue\n\n- by 2026-01-30: Pat Quillfeather\\: Six sessions of thirty minutes");
    }

    @Test
    void aConsentThatEndsSoonOrHasEndedIsGoneBackTo() {
        CaseFile ending = done().withConsents(Fixtures.consent().withLastValidDay(LocalDate.of(2026, 2, 10)));
        CaseFile withdrawn = done().withConsents(Fixtures.consent().withWithdrawnOn(LocalDate.of(2026, 1, 20)));

        assertThat(list(ending, Period.ofDays(6)).items()).isEmpty();
        assertThat(list(ending, Period.ofDays(7)).items())
                .extracting(LeadProfessionalToDo.Item::kind)
                .containsExactly(Kind.REVISIT_CONSENT);
        assertThat(list(withdrawn, Period.ofDays(0)).toMarkdown()).contains("is no longer in force");
    }

    @Test
    void copiesThatWereNotGivenAreShownForFamilyAndAgencies() {
        CaseFile file = CaseFiles.team(
                CaseFiles.sound(),
                team -> team.withMeetings(
                        team.getMeetings().get(0).withPlanCopies(),
                        team.getMeetings().get(1)));

        assertThat(list(file, Period.ofWeeks(2)).items(Kind.GIVE_COPY)).hasSize(4);
        assertThat(list(file, Period.ofWeeks(2)).toMarkdown())
                .contains(
                        "plan plan\\-1 to Nell Wexcombe",
                        "plan plan\\-1 to An agency \\(therapy\\-1\\)",
                        "assessment caf\\-1 to the family");
    }

    @Test
    void somebodyWhoDoesNotLeadHasNothingToDo() {
        assertThat(LeadProfessionalToDo.of(CaseFiles.sound(), PersonId.of("nobody-1"), Period.ofYears(1), DAY)
                        .items())
                .isEmpty();
    }

    @Test
    void theListShowsNothingByItself() {
        LeadProfessionalToDo list = list(CaseFiles.sound(), Period.ofWeeks(6));

        assertThat(list).hasToString("LeadProfessionalToDo[lead=senco-1, day=2026-02-03, items=3]");
        assertThat(List.copyOf(list.items()).toString()).doesNotContain("Wexcombe", "family");
    }

    private static LeadProfessionalToDo list(CaseFile file, Period ahead) {
        return LeadProfessionalToDo.of(file, CaseFiles.SENCO_ID, ahead, DAY);
    }

    /** The sound file, with the copy of the assessment given. */
    private static CaseFile done() {
        return CaseFiles.assessment(
                CaseFiles.sound(),
                version -> version.withConsentStatement(ConsentStatement.builder()
                        .copyGivenOn(LocalDate.of(2025, 12, 16))
                        .build()));
    }
}
