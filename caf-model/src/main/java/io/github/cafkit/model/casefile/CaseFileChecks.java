package io.github.cafkit.model.casefile;

import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** That all documents of a case file are about its child, and that each is there once. */
final class CaseFileChecks {

    private static final String SAME_CHILD =
            "every document is about the child of the file, or about the child's family";

    private final CaseFile file;

    private CaseFileChecks(CaseFile file) {
        this.file = file;
    }

    static void of(CaseFile file) {
        CaseFileChecks checks = new CaseFileChecks(file);
        checks.aboutTheChild();
        checks.eachOnce();
    }

    private void aboutTheChild() {
        each(file.getAssessments(), "/assessments", this::names);
        each(
                file.getChecklists(),
                "/checklists",
                checklist -> isChild(checklist.getChild().getId()));
        each(file.getPlans(), "/plans", this::names);
        each(file.getTeams(), "/teams", this::names);
        each(file.getReferrals(), "/referrals", referral -> isChild(referral.getChild()));
        each(file.getEpisodes(), "/episodes", episode -> episode.getChildren().contains(file.getChild()));
        Set<PlanId> plans = versions().stream().map(JointPlan::getId).collect(Collectors.toSet());
        each(file.getReviews(), "/reviews", review -> isChild(review.getChild()) || plans.contains(review.getPlan()));
        each(
                file.getHouseholds(),
                "/households",
                household -> household.person(file.getChild()).isPresent());
        each(file.getConsents(), "/consents", consent -> isChild(consent.getChild()));
        each(file.getKeptRecords(), "/keptRecords", kept -> isChild(kept.getChild()));
    }

    private boolean isChild(PersonId person) {
        return person.equals(file.getChild());
    }

    /** A family's assessment may take the child in with a later version. */
    private boolean names(AssessmentHistory history) {
        return history.getVersions().stream()
                .flatMap(version -> version.allChildren().stream())
                .anyMatch(child -> isChild(child.getId()));
    }

    private boolean names(PlanHistory history) {
        return isChild(history.getChild())
                || history.getVersions().stream()
                        .flatMap(version -> version.getOutcomes().stream())
                        .anyMatch(outcome -> outcome.getSubjectPerson().equals(Optional.of(file.getChild())));
    }

    private boolean names(TeamAroundTheChild team) {
        return isChild(team.getChild())
                || team.getMembers().stream()
                        .anyMatch(member -> isChild(member.getMember().personId()));
    }

    private void eachOnce() {
        List<CommonAssessment> assessments = file.getAssessments().stream()
                .flatMap(history -> history.getVersions().stream())
                .toList();
        once(assessments, CommonAssessment::getId, "/assessments");
        once(file.getChecklists(), PreAssessmentChecklist::getId, "/checklists");
        once(file.getPlans(), PlanHistory::getId, "/plans");
        once(versions(), JointPlan::getId, "/plans");
        once(file.getTeams(), TeamAroundTheChild::getId, "/teams");
        once(file.getReferrals(), Referral::getId, "/referrals");
        once(file.getEpisodes(), Episode::getId, "/episodes");
        once(file.getReviews(), ReviewRecord::getId, "/reviews");
        once(file.getHouseholds(), Household::getId, "/households");
        once(file.getConsents(), ConsentRecord::getId, "/consents");
        once(file.getKeptRecords(), KeptRecord::getId, "/keptRecords");
        Checks.requireDistinct(
                file.getNeedLevels(),
                RecordedNeedLevel::getFirstDay,
                "CASE-FILE-03",
                "/needLevels",
                "one level of need counts from a day");
    }

    private List<JointPlan> versions() {
        return file.getPlans().stream()
                .flatMap(history -> history.getVersions().stream())
                .toList();
    }

    private static <T> void each(List<T> documents, String path, Predicate<T> aboutChild) {
        for (int i = 0; i < documents.size(); i++) {
            Checks.require(aboutChild.test(documents.get(i)), "CASE-FILE-01", path + "/" + i, SAME_CHILD);
        }
    }

    private static <T> void once(List<T> documents, Function<T, ?> id, String path) {
        Checks.requireDistinct(documents, id, "CASE-FILE-02", path, "a document is in the file once");
    }
}
