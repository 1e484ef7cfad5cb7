package io.github.cafkit.model.document;

import io.github.cafkit.core.json.SchemaVersion;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.RoleCatalogue;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.Arrays;
import java.util.Optional;

/** The documents that the library exchanges as JSON: one for each value that is kept and passed on by itself. */
public enum DocumentType {
    /** What differs between authorities and years. */
    FRAMEWORK(Framework.class, Framework.SCHEMA),
    /** A family and its home. */
    HOUSEHOLD(Household.class, Household.SCHEMA),
    /** An assessment. */
    COMMON_ASSESSMENT(CommonAssessment.class, CommonAssessment.SCHEMA),
    /** All versions of an assessment. */
    ASSESSMENT_HISTORY(AssessmentHistory.class, AssessmentHistory.SCHEMA),
    /** A checklist to decide whether to offer an assessment. */
    PRE_ASSESSMENT_CHECKLIST(PreAssessmentChecklist.class, PreAssessmentChecklist.SCHEMA),
    /** The people around a child. */
    TEAM_AROUND_THE_CHILD(TeamAroundTheChild.class, TeamAroundTheChild.SCHEMA),
    /** A joint agency plan. */
    JOINT_PLAN(JointPlan.class, JointPlan.SCHEMA),
    /** The record of a review of a plan. */
    REVIEW_RECORD(ReviewRecord.class, ReviewRecord.SCHEMA),
    /** The support of a child or family from the first concern to its end. */
    EPISODE(Episode.class, Episode.SCHEMA),
    /** What roles do, and who refers to them. */
    ROLE_CATALOGUE(RoleCatalogue.class, RoleCatalogue.SCHEMA),
    /** A referral. */
    REFERRAL(Referral.class, Referral.SCHEMA),
    /** All versions of a joint agency plan. */
    PLAN_HISTORY(PlanHistory.class, PlanHistory.SCHEMA);

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
