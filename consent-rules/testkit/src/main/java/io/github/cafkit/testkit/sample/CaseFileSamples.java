package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.casefile.ElementOverlap;
import java.util.Locale;

/** Case files: all that is on record about one child. */
final class CaseFileSamples {

    private CaseFileSamples() {}

    static void addTo(Catalogue catalogue) {
        Sample<String> finding = choices -> choices.pick("/findings/0", "/findings/11");
        catalogue.attribute(ElementOverlap.class, "earlierPath", finding);
        catalogue.attribute(ElementOverlap.class, "laterPath", finding);
        catalogue.add(CasePlace.class, choices -> {
            CaseDocument document = choices.pick(CaseDocument.values());
            return new CasePlace(
                    document,
                    PlainSamples.id(document.name().toLowerCase(Locale.ROOT).replace('_', '-'), choices),
                    choices.pick("", "/outcomes/0", "/meetings/2/on"));
        });
        catalogue.corrected(
                CaseFile.class,
                CaseFile.Builder.class,
                (file, choices) -> new WholeCase(catalogue, choices).fill(file),
                "child",
                "assessments",
                "checklists",
                "plans",
                "teams",
                "referrals",
                "episodes",
                "reviews",
                "households",
                "consents",
                "keptRecords",
                "needLevels");
    }
}
