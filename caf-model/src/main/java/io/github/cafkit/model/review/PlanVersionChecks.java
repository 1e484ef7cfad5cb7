package io.github.cafkit.model.review;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at the versions of one plan together. */
final class PlanVersionChecks {

    private PlanVersionChecks() {}

    static List<PlanFinding> run(List<JointPlan> versions) {
        Set<PlanId> known = versions.stream().map(JointPlan::getId).collect(Collectors.toSet());
        Set<PlanId> replaced = versions.stream()
                .filter(version -> version.getStatus() != PlanStatus.DRAFT)
                .flatMap(version -> version.getReplaces().stream())
                .collect(Collectors.toSet());
        List<PlanFinding> findings = new ArrayList<>();
        boolean active = false;
        for (int i = 0; i < versions.size(); i++) {
            JointPlan version = versions.get(i);
            if (version.getStatus() == PlanStatus.ACTIVE) {
                if (active) {
                    findings.add(found(Severity.ERROR, i, "/status", "another version is active, too"));
                }
                active = true;
                if (replaced.contains(version.getId())) {
                    findings.add(found(Severity.ERROR, i, "/status", "it was replaced and is still active"));
                }
            }
            if (version.getReplaces().map(before -> !known.contains(before)).orElse(false)) {
                findings.add(found(Severity.WARNING, i, "/replaces", "the version that it replaces is not kept"));
            }
        }
        return List.copyOf(findings);
    }

    private static PlanFinding found(Severity severity, int version, String path, String message) {
        return new PlanFinding(
                PlanRule.ONE_ACTIVE_PLAN, severity, "/" + version + path, message, Optional.empty(), Optional.empty());
    }
}
