package io.github.cafkit.examples.quickstart;

import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanHistoryId;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;

/** Collects the documents about a child in one file. */
final class CaseCollector {

    private final CaseFile.Builder file;

    CaseCollector(PersonId child) {
        this.file = CaseFile.about(child);
    }

    /** Adds a document; what is not about a child is left out. */
    CaseCollector add(Object document) {
        if (document instanceof CommonAssessment assessment) {
            file.addAssessments(AssessmentHistory.startedWith(assessment));
        } else if (document instanceof JointPlan plan) {
            file.addPlans(PlanHistory.startingWith(PlanHistoryId.of(plan.getId().value() + "-history"), plan));
        } else if (document instanceof TeamAroundTheChild team) {
            file.addTeams(team);
        } else if (document instanceof PreAssessmentChecklist checklist) {
            file.addChecklists(checklist);
        } else if (document instanceof Household household) {
            file.addHouseholds(household);
        } else if (document instanceof Referral referral) {
            file.addReferrals(referral);
        } else if (document instanceof ReviewRecord review) {
            file.addReviews(review);
        } else if (document instanceof Episode episode) {
            file.addEpisodes(episode);
        }
        return this;
    }

    CaseFile file() {
        return file.build();
    }
}
