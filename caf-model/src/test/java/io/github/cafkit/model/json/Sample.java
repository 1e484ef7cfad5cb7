package io.github.cafkit.model.json;

import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The wire samples: documents as they are exchanged, one or more for each schema. */
public enum Sample {
    ASSESSMENT("common-assessment-1.json", CommonAssessment.class),
    UNBORN_DRAFT("common-assessment-1-unborn-draft.json", CommonAssessment.class),
    PLAN("joint-plan-1.json", JointPlan.class),
    TEAM("team-around-the-child-1.json", TeamAroundTheChild.class),
    FRAMEWORK("framework-1.json", Framework.class),
    LOCAL_FRAMEWORK("framework-1-local.json", Framework.class);

    private final String file;
    private final Class<?> type;

    Sample(String file, Class<?> type) {
        this.file = file;
        this.type = type;
    }

    public Class<?> type() {
        return type;
    }

    public String json() {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Object read(Line line) {
        return line.read(json(), type);
    }
}
