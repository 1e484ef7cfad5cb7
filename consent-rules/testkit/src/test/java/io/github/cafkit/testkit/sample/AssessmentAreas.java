package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.framework.ClosureReasons;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.NeedLevelVocabularies;
import io.github.cafkit.model.framework.OutcomeVocabularies;
import io.github.cafkit.model.framework.ReviewPolicies;
import io.github.cafkit.model.validation.CrossChecked;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.ReadyToClose;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.Required;
import io.github.cafkit.model.validation.TextLimits;
import java.util.List;

/** The packages about assessments, the frameworks that they follow and consent to them. */
final class AssessmentAreas {

    private AssessmentAreas() {}

    static List<Area> all() {
        return List.of(
                Area.of("io.github.cafkit.model.internal"),
                Area.of("io.github.cafkit.model.validation")
                        .withoutSample("a purpose for a validator", Draft.class, ReadyForPlan.class)
                        .withoutSample("a purpose for a validator", ReadyToShare.class, ReadyToClose.class)
                        .withoutSample("only constants", TextLimits.class)
                        .withoutSample("what values with such checks have in common", CrossChecked.class)
                        .withoutSample("the validator makes it", Required.Validator.class),
                Area.of("io.github.cafkit.model.framework")
                        .withoutSample("only constants", ClosureReasons.class, Frameworks.class)
                        .withoutSample("only constants", NeedLevelVocabularies.class, OutcomeVocabularies.class)
                        .withoutSample("only constants", ReviewPolicies.class)
                        .withoutVariety("never empty", "NeedLevelDefinition#levels", "ProcessDefinition#stages")
                        .withoutVariety("never empty", "Requirement#purposes"),
                Area.of("io.github.cafkit.model.consent")
                        .withoutRefusal("a finding", "CONSENT-CHECK-01", "CONSENT-CHECK-02", "CONSENT-CHECK-03")
                        .withoutRefusal("a finding", "CONSENT-CHECK-04", "CONSENT-CHECK-05", "CONSENT-CHECK-06")
                        .withoutRefusal("a finding", "CONSENT-CHECK-07")
                        .withoutVariety("never empty", "ConsentRecord#activities", "WithoutConsent#activities"),
                Area.of("io.github.cafkit.model.assessment")
                        .withoutRefusal("found when two states of a history are compared", "HISTORY-06", "HISTORY-07")
                        .withoutVariety("never empty", "AssessmentHistory#versions"));
    }
}
