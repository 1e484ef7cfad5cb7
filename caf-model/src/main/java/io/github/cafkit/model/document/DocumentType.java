package io.github.cafkit.model.document;

import io.github.cafkit.core.json.SchemaVersion;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.partnership.BarrierRegister;
import io.github.cafkit.model.partnership.JointVision;
import io.github.cafkit.model.partnership.PartnershipAgreement;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.Arrays;
import java.util.Optional;

/** The documents that the library exchanges as JSON: one for each value that is kept and passed on by itself. */
public enum DocumentType {
    /** What differs between authorities and years. */
    FRAMEWORK(Framework.class, Framework.SCHEMA),
    /** An assessment. */
    COMMON_ASSESSMENT(CommonAssessment.class, CommonAssessment.SCHEMA),
    /** The people around a child. */
    TEAM_AROUND_THE_CHILD(TeamAroundTheChild.class, TeamAroundTheChild.SCHEMA),
    /** A joint agency plan. */
    JOINT_PLAN(JointPlan.class, JointPlan.SCHEMA),
    /** What the agencies of a partnership have agreed. */
    PARTNERSHIP_AGREEMENT(PartnershipAgreement.class, PartnershipAgreement.SCHEMA),
    /** How the agencies of a partnership see it. */
    PARTNERSHIP_SELF_ASSESSMENT(PartnershipSelfAssessment.class, PartnershipSelfAssessment.SCHEMA),
    /** What a partnership wants. */
    JOINT_VISION(JointVision.class, JointVision.SCHEMA),
    /** What stands in the way of a partnership. */
    BARRIER_REGISTER(BarrierRegister.class, BarrierRegister.SCHEMA);

    private final Class<?> type;
    private final String schema;

    DocumentType(Class<?> type, String schema) {
        this.type = type;
        this.schema = schema;
    }

    /**
     * The type that such a document is read as.
     *
     * @return the type, to be handed to a JSON reader, never null
     */
    public Class<?> type() {
        return type;
    }

    /**
     * The version that is written.
     *
     * @return the version, never null
     */
    public SchemaVersion version() {
        return SchemaVersion.parse(schema);
    }

    /**
     * The type of the documents whose {@code schema} property says this, whatever their version.
     *
     * @param schema what the property says, such as {@code cafkit/joint-plan/1.1}, not null
     * @return the type, or empty if the library knows no such document
     */
    public static Optional<DocumentType> find(String schema) {
        return Arrays.stream(values())
                .filter(each -> schema.startsWith(each.version().form() + "/"))
                .findFirst();
    }
}
