package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a framework that nobody has checked against a source. */
final class Unverified {

    private final List<String> found = new ArrayList<>();

    private Unverified() {}

    static List<String> in(Framework framework) {
        Unverified unverified = new Unverified();
        unverified.part("the framework as a whole", framework.getProvenance());
        framework.getProcess().ifPresent(process -> unverified.part("its process", process.getProvenance()));
        framework
                .getElements()
                .forEach(element -> unverified.part("element " + element.getCode(), element.getProvenance()));
        framework.getScoreScale().ifPresent(scale -> unverified.part("its scale", scale.getProvenance()));
        framework
                .getOutcomes()
                .forEach(outcome -> unverified.part("outcome " + outcome.getCode(), outcome.getProvenance()));
        framework.getNeedLevels().ifPresent(levels -> unverified.part("its levels of need", levels.getProvenance()));
        unverified.part("its times of review", framework.getReviewPolicy().getProvenance());
        framework
                .getConsentPolicy()
                .getBases()
                .forEach(basis -> unverified.part("consent: " + basis.statement(), Optional.of(basis.provenance())));
        framework
                .getConsentPolicy()
                .getConditions()
                .forEach(condition ->
                        unverified.part("consent: " + condition.statement(), Optional.of(condition.provenance())));
        framework
                .getClosureReasons()
                .forEach(reason -> unverified.part("reason for closure " + reason.getCode(), reason.getProvenance()));
        framework
                .getRequirements()
                .forEach(requirement ->
                        unverified.part("that " + requirement.getMessage(), requirement.getProvenance()));
        return List.copyOf(unverified.found);
    }

    private void part(String part, Optional<Provenance> provenance) {
        provenance
                .filter(source -> !source.verified())
                .ifPresent(source -> found.add(part + " (" + source.source() + ")"));
    }
}
