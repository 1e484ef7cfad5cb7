package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.coordination.CoordinatorFinding;

/** What a coordinator is told. Thresholds are any times and numbers. */
final class CoordinationSamples {

    private CoordinationSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.attribute(CoordinatorFinding.class, "message", PlainSamples::line);
        catalogue.attribute(CoordinatorFinding.class, "basis", choices -> PlainSamples.id("COORD", choices));
    }
}
