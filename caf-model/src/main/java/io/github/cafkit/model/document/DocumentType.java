package io.github.cafkit.model.document;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.json.SchemaVersion;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.partnership.BarrierRegister;
import io.github.cafkit.model.partnership.JointVision;
import io.github.cafkit.model.partnership.PartnershipAgreement;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.RoleCatalogue;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.retention.RetentionSchedule;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
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
    PLAN_HISTORY(PlanHistory.class, PlanHistory.SCHEMA),
    /** What an agency knows about the records that it keeps. */
    RECORD_REGISTER(RecordRegister.class, RecordRegister.SCHEMA),
    /** How long a controller keeps which records. */
    RETENTION_SCHEDULE(RetentionSchedule.class, RetentionSchedule.SCHEMA),
    /** What the agencies of a partnership have agreed. */
    PARTNERSHIP_AGREEMENT(PartnershipAgreement.class, PartnershipAgreement.SCHEMA),
    /** How the agencies of a partnership see it. */
    PARTNERSHIP_SELF_ASSESSMENT(PartnershipSelfAssessment.class, PartnershipSelfAssessment.SCHEMA),
    /** What a partnership wants. */
    JOINT_VISION(JointVision.class, JointVision.SCHEMA),
    /** What stands in the way of a partnership. */
    BARRIER_REGISTER(BarrierRegister.class, BarrierRegister.SCHEMA),
    /** Everything held about one child. */
    CASE_FILE(CaseFile.class, CaseFile.SCHEMA);

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
     * The JSON Schema (draft 2020-12) of the version that is written. It also takes documents of earlier minor versions.
     *
     * <p>It tells the form: names, what is required, codes, patterns, lengths, and that nothing else is allowed. What hangs
     * on several places at once, such as days in order, only the reader can tell. The schema is the stricter of the two in
     * small things, so that what passes it is written as the library writes: null stands nowhere, numbers such as an NHS
     * number have no spaces in them, and texts are as long as {@link io.github.cafkit.model.validation.Draft} allows.
     *
     * @return the schema as text, never null
     */
    public String jsonSchema() {
        String name = version().form().substring("cafkit/".length()) + ".schema.json";
        try (InputStream in =
                Objects.requireNonNull(DocumentType.class.getResourceAsStream(name), "a schema is in the jar")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What a document is, by its own account. Nothing of it is bound to a type yet, and nothing but its {@code schema}
     * property is kept.
     *
     * <pre>{@code
     * DocumentType type = DocumentType.of(json);
     * Object document = CafJson.standard().read(json, type.type());
     * }</pre>
     *
     * @param json the document, not null
     * @return its type, never null
     * @throws ProblemException with {@code DOCUMENT-01} at {@code /schema} if the document does not say what it is,
     *     {@code DOCUMENT-02} if the library knows no such document, {@code SCHEMA-02} if it is of a later version, another
     *     {@code SCHEMA} code if the version cannot be read, a {@code JSON} code if the document is malformed or beyond
     *     the standard limits
     */
    public static DocumentType of(String json) {
        return said(JsonTree.schema(json));
    }

    /**
     * What a document in UTF-8 is, as {@link #of(String)} tells.
     *
     * @param json the document, not null
     * @return its type, never null
     * @throws ProblemException as {@link #of(String)} does
     */
    public static DocumentType of(byte[] json) {
        return said(JsonTree.schema(json));
    }

    private static DocumentType said(Optional<String> schema) {
        String said = schema.orElseThrow(() -> refused("DOCUMENT-01", "a document says in a text what it is"));
        DocumentType found =
                find(said).orElseThrow(() -> refused("DOCUMENT-02", "the library knows no document of this schema"));
        found.version().requireReadable(said);
        return found;
    }

    private static ProblemException refused(String code, String rule) {
        return new ProblemException(Problem.error(code, "/schema", rule));
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
