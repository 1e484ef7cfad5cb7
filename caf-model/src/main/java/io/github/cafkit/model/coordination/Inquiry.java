package io.github.cafkit.model.coordination;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.plan.JointPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is asked, of which file and on which day, and what has been found so far. */
final class Inquiry {

    private static final Comparator<CoordinatorFinding> ORDER = Comparator.comparing(CoordinatorFinding::rule)
            .thenComparing(CoordinatorFinding::place)
            .thenComparing(CoordinatorFinding::basis)
            .thenComparing(CoordinatorFinding::message);

    private final CaseFile file;
    private final List<Framework> frameworks;
    private final CoordinationThresholds thresholds;
    private final LocalDate day;
    private final List<CoordinatorFinding> found = new ArrayList<>();

    Inquiry(CaseFile file, List<Framework> frameworks, CoordinationThresholds thresholds, LocalDate day) {
        this.file = file;
        this.frameworks = frameworks;
        this.thresholds = thresholds;
        this.day = day;
    }

    CaseFile file() {
        return file;
    }

    CoordinationThresholds thresholds() {
        return thresholds;
    }

    LocalDate day() {
        return day;
    }

    /** The first day that is looked at. */
    LocalDate since() {
        return day.minus(thresholds.lookBack());
    }

    /** Whether a day is among those looked at. */
    boolean recent(LocalDate on) {
        return !on.isBefore(since()) && !on.isAfter(day);
    }

    Optional<Framework> framework(FrameworkId id) {
        return frameworks.stream()
                .filter(framework -> framework.getId().equals(id))
                .findFirst()
                .or(() -> Frameworks.find(id));
    }

    void add(
            CoordinatorRule rule,
            Severity severity,
            CasePlace place,
            String message,
            Collection<AgencyId> agencies,
            String basis) {
        List<AgencyId> concerned = agencies.stream().distinct().sorted().toList();
        found.add(new CoordinatorFinding(rule, severity, place, message, concerned, basis));
    }

    void add(CoordinatorRule rule, Severity severity, CasePlace place, String message, Collection<AgencyId> agencies) {
        add(rule, severity, place, message, agencies, rule.id());
    }

    List<CoordinatorFinding> findings() {
        return found.stream().distinct().sorted(ORDER).toList();
    }

    static CasePlace place(JointPlan plan, String path) {
        return new CasePlace(CaseDocument.PLAN, plan.getId().value(), path);
    }

    static CasePlace place(CommonAssessment assessment, String path) {
        return new CasePlace(CaseDocument.ASSESSMENT, assessment.getId().value(), path);
    }

    static List<AgencyId> agencies(CommonAssessment assessment) {
        return assessment.getAssessors().stream().map(Practitioner::getAgency).toList();
    }
}
