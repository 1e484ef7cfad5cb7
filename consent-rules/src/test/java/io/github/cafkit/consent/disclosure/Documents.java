package io.github.cafkit.consent.disclosure;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.plan.JointPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples of the model, about invented people. */
final class Documents {

    private static final Path SAMPLES = Path.of("../caf-model/src/test/resources/io/github/cafkit/model/json/samples");

    static final List<CommonAssessment> ASSESSMENTS = List.of(
            read("common-assessment.json", CommonAssessment.class),
            read("common-assessment-caf-2006.json", CommonAssessment.class),
            read("common-assessment-family.json", CommonAssessment.class),
            read("common-assessment-sen.json", CommonAssessment.class),
            read("common-assessment-unborn-draft.json", CommonAssessment.class),
            read("common-assessment-young-carer.json", CommonAssessment.class));
    static final List<JointPlan> PLANS =
            List.of(read("joint-plan.json", JointPlan.class), read("joint-plan-family.json", JointPlan.class));
    static final List<Episode> EPISODES =
            List.of(read("episode.json", Episode.class), read("episode-stepped-up.json", Episode.class));
    static final CaseFile FILE = read("case-file.json", CaseFile.class);

    private Documents() {}

    private static <T> T read(String name, Class<T> type) {
        try {
            return CafJson.standard().read(Files.readAllBytes(SAMPLES.resolve(name)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a document on both lines. */
    static List<String> json(Object document) {
        return List.of(CafJson.standard().write(document), CafJson3.standard().write(document));
    }

    static @Nullable Object tree(Object document) {
        return JsonTree.read(CafJson.standard().write(document));
    }
}
