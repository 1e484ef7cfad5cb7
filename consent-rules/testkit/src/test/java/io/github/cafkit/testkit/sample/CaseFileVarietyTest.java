package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.casefile.BookedDay;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.completeness.Completeness;
import io.github.cafkit.model.completeness.Ending;
import io.github.cafkit.model.coordination.CoordinationThresholds;
import io.github.cafkit.model.coordination.CoordinatorReport;
import io.github.cafkit.model.coordination.CoordinatorRule;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.view.ActionList;
import io.github.cafkit.model.view.Holding;
import io.github.cafkit.model.view.LeadProfessionalToDo;
import io.github.cafkit.model.view.OneChildPicture;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Case files come thin and thick, and have something in them for every page that is made from one. */
class CaseFileVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    /** An authority's own, as documents name them. */
    private static final List<Framework> OWN = IntStream.rangeClosed(1, 6)
            .mapToObj(number -> Samples.of(Framework.class).of(number).withId(FrameworkId.of("authority-" + number)))
            .toList();

    private static final Seen<CaseFile> FILES = Seen.of(CaseFile.class, 500);

    @Test
    void files_hold_documents_of_every_sort_together() {
        FILES.atLeast(
                        2,
                        "assessments, plans and a team",
                        file -> !file.getAssessments().isEmpty()
                                && !file.getPlans().isEmpty()
                                && !file.getTeams().isEmpty())
                .atLeast(
                        2,
                        "an active plan and a team",
                        file -> !file.activePlans().isEmpty()
                                && file.teamOn(DAY).isPresent())
                .atLeast(10, "a level of need", file -> file.needLevelOn(DAY).isPresent())
                .atLeast(
                        1,
                        "assessed twice",
                        file -> !file.overlaps(Period.ofYears(30), DAY).isEmpty())
                .atLeast(
                        2,
                        "twelve agencies",
                        file -> file.getTeams().stream()
                                .anyMatch(team -> team.getAgencies().size() == 12));
        for (BookedDay.Kind kind : BookedDay.Kind.values()) {
            FILES.atLeast(
                    0.5, kind.name(), file -> file.bookedFrom(DAY).stream().anyMatch(booked -> booked.kind() == kind));
        }
    }

    @Test
    void a_coordinator_finds_everything_that_there_is_to_find() {
        Seen<CoordinatorReport> reports = new Seen<>(FILES.values().stream()
                .map(file -> CoordinatorReport.of(file, OWN, CoordinationThresholds.standard(), DAY))
                .toList());
        for (CoordinatorRule rule : CoordinatorRule.values()) {
            reports.atLeast(0.2, rule.name(), report -> !report.findings(rule).isEmpty());
        }
    }

    @Test
    void pages_have_every_sort_of_line() {
        Seen<OneChildPicture> pictures = new Seen<>(FILES.values().stream()
                .map(file -> OneChildPicture.of(file, Period.ofYears(1), DAY))
                .toList());
        pictures.atLeast(5, "plans", picture -> !picture.plans().isEmpty())
                .atLeast(5, "a lead", picture -> !picture.leads().isEmpty())
                .atLeast(5, "waiting", picture -> !picture.waiting().isEmpty());
        for (Holding.How how : Holding.How.values()) {
            pictures.atLeast(
                    5, how.name(), picture -> picture.holdings().stream().anyMatch(holding -> holding.how() == how));
        }
        for (ActionList.Due due : ActionList.Due.values()) {
            pictures.atLeast(
                    1, due.name(), picture -> !picture.actions().due(due).isEmpty());
        }
    }

    @Test
    void those_who_lead_or_are_asked_to_have_something_of_every_kind_to_do() {
        Seen<LeadProfessionalToDo> lists = new Seen<>(FILES.values().stream()
                .flatMap(file -> file.getTeams().stream()
                        .flatMap(CaseFileVarietyTest::leading)
                        .map(lead -> LeadProfessionalToDo.of(file, lead, Period.ofWeeks(6), DAY)))
                .toList());
        for (LeadProfessionalToDo.Kind kind : LeadProfessionalToDo.Kind.values()) {
            lists.atLeast(0.5, kind.name(), list -> !list.items(kind).isEmpty());
        }
    }

    private static Stream<PersonId> leading(TeamAroundTheChild team) {
        return Stream.concat(
                team.leadProfessionalOn(DAY).stream()
                        .map(lead -> lead.getMember().personId()),
                team.unansweredNominations(DAY).stream().map(LeadNomination::getNominee));
    }

    @Test
    void work_ends_complete_and_not() {
        Seen<Ending> endings = Seen.of(Ending.class, 500)
                .atLeast(5, "ended", ending -> ending.end().isPresent())
                .atLeast(20, "not ended", ending -> ending.end().isEmpty())
                .atLeast(20, "with a review", ending -> ending.review().isPresent());
        endings.atLeast(
                2,
                "a reason that the framework knows",
                ending -> Frameworks.find(ending.episode().getFramework())
                        .flatMap(ending::reason)
                        .isPresent());
        endings.atLeast(
                10,
                "something is missing",
                ending -> Frameworks.find(ending.episode().getFramework())
                        .map(framework -> !Completeness.of(ending, framework).complete())
                        .orElse(false));
    }
}
