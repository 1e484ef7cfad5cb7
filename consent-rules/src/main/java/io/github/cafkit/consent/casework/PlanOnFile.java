package io.github.cafkit.consent.casework;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.framework.ElementCode;
import java.util.List;
import java.util.Set;

/**
 * A version of a plan with the places of its parts.
 *
 * @param outcomes its outcomes in order
 */
record PlanOnFile(List<OutcomeOnFile> outcomes) {

    /** An outcome: its elements, the agencies that contribute to it, and its actions. */
    record OutcomeOnFile(
            CasePlace place, Set<ElementCode> elements, List<AgencyId> contributors, List<ActionOnFile> actions) {}

    /** An action with its needs to share. */
    record ActionOnFile(CasePlace place, Accountability action, List<NeedOnFile> needs) {}

    /** A need to share. */
    record NeedOnFile(CasePlace place, SharingNeed need) {}
}
