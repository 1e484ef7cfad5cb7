package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.examples.quickstart.Report.Tone;
import io.github.cafkit.examples.quickstart.Storybook.Asked;
import io.github.cafkit.examples.quickstart.Storybook.Chapter;
import io.github.cafkit.examples.quickstart.Storybook.Step;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.plan.CostPeriod;
import io.github.cafkit.model.plan.CostTotals;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The whole path for two invented children: assessment, team, plan, and who may be told what. */
final class Story {

    private final Report report;
    private final SharingAdviser adviser = SharingAdviser.of(EnglandPack.standard());

    Story(Report report) {
        this.report = report;
    }

    void tell() throws IOException {
        report.line(Tone.QUIET, "Everybody in this story is invented. " + SharingDecision.NOTICE);
        for (Chapter chapter : read("story.json", Storybook.class).chapters()) {
            tell(chapter);
        }
        report.blank();
        report.line(Tone.QUIET, SharingDecision.NOTICE);
        report.flush();
    }

    private void tell(Chapter chapter) throws IOException {
        CommonAssessment assessment = read(chapter.assessment(), CommonAssessment.class);
        TeamAroundTheChild team = read(chapter.team(), TeamAroundTheChild.class);
        JointPlan plan = read(chapter.plan(), JointPlan.class);

        report.title(chapter.title());
        report.line(chapter.scene());
        Beside beside = new Beside(
                Optional.empty(),
                Optional.of(assessment),
                Optional.of(team),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        for (Step step : chapter.path()) {
            tell(step, beside);
        }
        Framework framework = beside.framework(assessment.getFramework());
        report.heading("The assessment");
        new AssessmentReport(report, framework, assessment).show();
        if (chapter.draft().isPresent()) {
            CommonAssessment draft = read(chapter.draft().get(), CommonAssessment.class);
            Readiness.of(draft, framework).show(report, "What it still lacked as a draft");
        }
        Readiness.of(assessment, framework).show(report);

        TeamReport teamReport = new TeamReport(report, team, beside.names());
        teamReport.members(chapter.day());
        teamReport.work(chapter.day());
        PlanReport planReport = new PlanReport(report, beside.names());
        planReport.plan(plan);
        planReport.totals(CostTotals.of(plan, team, CostPeriod.Kind.ACADEMIC_YEAR));
        planReport.review(PlanReview.of(plan, team, assessment, chapter.day()));

        report.title("Who may be told?");
        int number = 1;
        for (Asked asked : chapter.questions()) {
            ask(number++, asked);
        }
        if (!chapter.afterwards().isEmpty()) {
            report.title("And what came of it?");
            for (Step step : chapter.afterwards()) {
                tell(step, beside);
            }
            coordinate(chapter, assessment, team, plan);
        }
    }

    /** Puts all documents of the chapter together, as whoever coordinates would. */
    private void coordinate(Chapter chapter, CommonAssessment assessment, TeamAroundTheChild team, JointPlan plan)
            throws IOException {
        CaseCollector collector =
                new CaseCollector(plan.getChild()).add(assessment).add(team).add(plan);
        for (Step step : chapter.steps()) {
            collector.add(document(step.document()));
        }
        CaseFile file = collector.file();
        report.heading("Everything about " + assessment.getChild().calledName().orElse("the child") + " in one place");
        report.line(
                "What the coordinator sees when she puts it all together. The plan's next version is still to be written,"
                        + " so that what the review found is not in it.");
        new CaseFileReport(report, new Names()).show(file, List.of(), CaseFileReport.dayOf(file));
    }

    private void tell(Step step, Beside beside) throws IOException {
        report.heading(step.title());
        report.line(step.scene());
        Object document = document(step.document());
        Beside with = new Beside(
                beside.framework(),
                beside.assessment(),
                beside.team(),
                read(step.plan(), JointPlan.class),
                read(step.review(), ReviewRecord.class),
                beside.day());
        new DocumentReports(report, with).show(document);
        report.flush();
    }

    private void ask(int number, Asked asked) throws IOException {
        SharingQuestion question;
        try (InputStream json = open(asked.question())) {
            question = QuestionDocument.read(JsonTree.readObject(json));
        }
        SharingDecision decision = adviser.advise(question);

        report.heading(number + ". " + asked.title());
        report.line(asked.scene());
        new DecisionReport(report).show(decision);
        report.flush();
    }

    private static <T> T read(String name, Class<T> type) throws IOException {
        try (InputStream json = open(name)) {
            return CafJson.standard().read(json, type);
        }
    }

    private static <T> Optional<T> read(Optional<String> name, Class<T> type) throws IOException {
        return name.isPresent() ? Optional.of(read(name.get(), type)) : Optional.empty();
    }

    private static Object document(String name) throws IOException {
        String json = text(name);
        return CafJson.standard().read(json, DocumentType.of(json).type());
    }

    private static String text(String name) throws IOException {
        try (InputStream json = open(name)) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Story.class.getResourceAsStream(name), name);
    }
}
