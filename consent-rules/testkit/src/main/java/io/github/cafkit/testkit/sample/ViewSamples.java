package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.view.OneChildPicture;

/** The lines of the pages that are made from a case file. */
final class ViewSamples {

    private ViewSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.attribute(OneChildPicture.Assessed.class, "version", choices -> choices.between(1, 3));
        catalogue.attribute(OneChildPicture.Waiting.class, "what", PlainSamples::line);
    }
}
