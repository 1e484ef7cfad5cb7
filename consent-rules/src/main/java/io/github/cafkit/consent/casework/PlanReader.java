package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.PlanOnFile.ActionOnFile;
import io.github.cafkit.consent.casework.PlanOnFile.NeedOnFile;
import io.github.cafkit.consent.casework.PlanOnFile.OutcomeOnFile;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.plan.Contribution;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which versions of plans are carried out when, and the places of their parts. */
final class PlanReader {

    private PlanReader() {}

    /** A version is carried out from its first day until the next version's; a draft never is, nor what was closed. */
    static List<Known<PlanOnFile>> plans(List<PlanHistory> histories) {
        List<Known<PlanOnFile>> plans = new ArrayList<>();
        for (PlanHistory history : histories) {
            List<JointPlan> begun = history.getVersions().stream()
                    .filter(version -> version.getStatus() != PlanStatus.DRAFT)
                    .toList();
            for (int i = 0; i < begun.size(); i++) {
                JointPlan version = begun.get(i);
                LocalDate until = i + 1 < begun.size() ? begun.get(i + 1).getStartsOn() : LocalDate.MAX;
                if (version.getStatus() != PlanStatus.CLOSED) {
                    plans.add(new Known<>(plan(version), place(version, ""), version.getStartsOn(), until));
                }
            }
        }
        plans.sort(Comparator.comparing((Known<PlanOnFile> known) -> known.place()));
        return plans;
    }

    private static PlanOnFile plan(JointPlan plan) {
        List<OutcomeOnFile> outcomes = new ArrayList<>();
        for (int i = 0; i < plan.getOutcomes().size(); i++) {
            IntendedOutcome outcome = plan.getOutcomes().get(i);
            String path = "/outcomes/" + i;
            List<ActionOnFile> actions = new ArrayList<>();
            for (int j = 0; j < outcome.getActions().size(); j++) {
                actions.add(action(plan, outcome.getActions().get(j), path + "/actions/" + j));
            }
            outcomes.add(new OutcomeOnFile(
                    place(plan, path),
                    outcome.getElements(),
                    outcome.getContributions().stream()
                            .map(Contribution::getAgency)
                            .toList(),
                    actions));
        }
        return new PlanOnFile(outcomes);
    }

    private static ActionOnFile action(JointPlan plan, Accountability action, String path) {
        List<NeedOnFile> needs = new ArrayList<>();
        for (int i = 0; i < action.getSharingNeeds().size(); i++) {
            needs.add(new NeedOnFile(
                    place(plan, path + "/sharingNeeds/" + i),
                    action.getSharingNeeds().get(i)));
        }
        return new ActionOnFile(place(plan, path), action, needs);
    }

    private static CasePlace place(JointPlan plan, String path) {
        return new CasePlace(CaseDocument.PLAN, plan.getId().value(), path);
    }
}
