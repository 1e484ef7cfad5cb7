package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.BookedDay;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.coordination.CoordinationThresholds;
import io.github.cafkit.model.coordination.CoordinatorFinding;
import io.github.cafkit.model.coordination.CoordinatorReport;
import io.github.cafkit.model.coordination.CoordinatorRule;
import io.github.cafkit.model.framework.NeedLevel;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.view.ActionList;
import io.github.cafkit.model.view.Holding;
import io.github.cafkit.model.view.LeadProfessionalToDo;
import io.github.cafkit.model.view.OneChildPicture;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S22: one assessment, and one place to see all that is done for a child; and S5, S7 and S12 as a coordinator sees them. */
class S22OneStopPictureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final AgencyId SCHOOL = AgencyId.of("school-1");

    @ParameterizedTest
    @EnumSource(Line.class)
    void everythingAboutAChildIsHeldCheckedAndExchangedInOneFile(Line line) {
        CaseFile file = file(line);

        assertThat(line.read(line.write(file), CaseFile.class)).isEqualTo(file);
        assertThat(CafValidation.standard().check(file, Draft.class)).isEmpty();
        assertThat(file.getAssessments()).hasSize(2);
        assertThat(file.activePlans()).hasSize(1);
        assertThat(file.teamOn(DAY)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void onePlaceShowsWhatIsKnownDoneBookedAndWaitedFor(Line line) {
        OneChildPicture picture = picture(file(line));

        assertThat(picture.name().value()).isEqualTo("Ada Wexcombe");
        assertThat(picture.needLevel().map(level -> level.getLevel())).contains(NeedLevel.TARGETED);
        assertThat(picture.assessments())
                .extracting(assessed -> assessed.id().value())
                .containsExactly("caf-2", "caf-1");
        assertThat(picture.team()).hasSize(3);
        assertThat(picture.leads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.person()).isEqualTo(PersonId.of("senco-1")));
        assertThat(picture.plans())
                .singleElement()
                .satisfies(
                        planned -> assertThat(planned.accountabilities().rows()).hasSize(1));
        assertThat(picture.actions().items()).hasSize(2);
        assertThat(picture.booked())
                .extracting(BookedDay::kind)
                .containsExactly(BookedDay.Kind.REVIEW, BookedDay.Kind.SERVICE_EXPECTED);
        assertThat(picture.waiting())
                .extracting(OneChildPicture.Waiting::what)
                .containsExactly("need need-2 not met: waiting list", "referral waiting");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void anElementThatTwoAgenciesAssessedIsFound(Line line) {
        assertThat(picture(file(line)).assessedTwice())
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.agencies()).containsExactly(SCHOOL, AgencyId.of("therapy-1")));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void itIsKnownWhichAgencyHoldsWhichDocument(Line line) {
        assertThat(picture(file(line)).holdings())
                .extracting(holding -> holding.agency() + " " + holding.how().label() + " " + holding.document())
                .contains(
                        "council-1 keeps kept record record-1",
                        "nursery-1 wrote checklist checklist-1",
                        "school-1 wrote assessment caf-1",
                        "school-1 has a copy of plan plan-1",
                        "therapy-1 received referral referral-1");
        assertThat(picture(file(line)).holdings()).isSorted();
        assertThat(picture(file(line)).holdings()).extracting(Holding::how).contains(Holding.How.values());
    }

    @Test
    void thePageShowsNamesAndLeavesWhoMaySeeItToTheSharingRules() {
        OneChildPicture picture = picture(file(Line.JACKSON_3));

        assertThat(picture.toMarkdown())
                .startsWith("# Ada Wexcombe, on 2026-02-03\n")
                .contains(
                        "Who may see which part of this page is for the sharing rules to say",
                        "Level of need: targeted or complex, Level 3, since 2025-12-15",
                        "## Assessed twice",
                        "## Open actions",
                        "**leads**",
                        "## Who holds what",
                        "```mermaid\ngantt",
                        "expected on 2026-04-13");
        assertThat(picture).hasToString("OneChildPicture[child=child-1, day=2026-02-03]");
        assertThat(picture.team().toString() + picture.assessments() + picture.waiting() + picture.plans())
                .doesNotContain("Wexcombe", "Quillfeather", "sessions");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void theCoordinatorSeesWhatWasDoneTwiceAndWhatNobodyWasTold(Line line) {
        CoordinatorReport report = report(file(line), DAY);

        assertThat(report.findings())
                .extracting(CoordinatorFinding::rule)
                .containsExactly(
                        CoordinatorRule.ASSESSED_ONCE,
                        CoordinatorRule.UNMET_REPORTED,
                        CoordinatorRule.REFERRAL_NOT_REPEATED);
        assertThat(report.toMarkdown()).doesNotContain("Wexcombe", "Quillfeather");
    }

    @Test
    void theCoordinatorSeesLateActionsReviewsAndWaitsByAgencyWhenTheyComeDue() {
        CoordinatorReport report = report(file(Line.JACKSON_2), LocalDate.of(2026, 4, 20));

        assertThat(report.findingsFor(AgencyId.of("therapy-1")))
                .extracting(CoordinatorFinding::rule)
                .contains(CoordinatorRule.ACTION_IN_TIME, CoordinatorRule.REFERRAL_ANSWERED);
        assertThat(report.findings(CoordinatorRule.REVIEW_IN_TIME)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void theLeadSeesWhatWaits(Line line) {
        LeadProfessionalToDo list = LeadProfessionalToDo.of(file(line), PersonId.of("senco-1"), Period.ofWeeks(6), DAY);

        assertThat(list.items())
                .extracting(LeadProfessionalToDo.Item::kind)
                .containsExactly(
                        LeadProfessionalToDo.Kind.CALL_MEETING,
                        LeadProfessionalToDo.Kind.HOLD_REVIEW,
                        LeadProfessionalToDo.Kind.GIVE_COPY);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void everybodySeesTheirOwnActions(Line line) {
        ActionList list = ActionList.of(file(line), DAY);

        assertThat(list.forPerson(PersonId.of("therapist-1"))).hasSize(1);
        assertThat(list.forAgency(SCHOOL)).hasSize(1);
    }

    private static OneChildPicture picture(CaseFile file) {
        return OneChildPicture.of(file, Period.ofYears(1), DAY);
    }

    private static CoordinatorReport report(CaseFile file, LocalDate day) {
        return CoordinatorReport.of(file, List.of(), CoordinationThresholds.standard(), day);
    }

    private static CaseFile file(Line line) {
        return line.read(Sample.named("case-file.json").json(), CaseFile.class);
    }
}
