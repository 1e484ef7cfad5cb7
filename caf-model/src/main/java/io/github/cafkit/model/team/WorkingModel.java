package io.github.cafkit.model.team;

import io.github.cafkit.core.source.Provenance;
import java.util.List;

/**
 * How several agencies work together, after two classifications. A team says which it is;
 * {@link TeamAroundTheChild#checkModel} looks for the marks of it.
 */
public enum WorkingModel {
    /** Practitioners of several agencies meet regularly about children and stay with their home agencies. */
    PANEL("a multi-agency panel", ModelClassification.GUIDANCE),
    /** A formal team with a leader, its members seconded to it or recruited into it. */
    TEAM("a multi-agency team", ModelClassification.GUIDANCE),
    /** Separate services brought together, usually under one roof. */
    INTEGRATED_SERVICE("an integrated service", ModelClassification.GUIDANCE),
    /** Professionals of several agencies meet to discuss and decide, and deliver apart. */
    DECISION_MAKING_GROUP("a decision-making group", ModelClassification.ACTIVITY),
    /** Professionals of one agency strengthen those of another by advice and training. */
    CONSULTATION_AND_TRAINING("consultation and training", ModelClassification.ACTIVITY),
    /** Expertise gathered in one place; delivery need not be joint. */
    CENTRE_BASED_DELIVERY("centre-based delivery", ModelClassification.ACTIVITY),
    /** A coordinator draws together what several agencies deliver. */
    COORDINATED_DELIVERY("co-ordinated delivery", ModelClassification.ACTIVITY),
    /** Professionals of several agencies work together every day as one team. */
    OPERATIONAL_TEAM("an operational team", ModelClassification.ACTIVITY);

    private final String label;
    private final ModelClassification classification;

    WorkingModel(String label, ModelClassification classification) {
        this.label = label;
        this.classification = classification;
    }

    /**
     * The model in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * The classification it belongs to.
     *
     * @return the classification, never null
     */
    public ModelClassification classification() {
        return classification;
    }

    /**
     * The marks by which it is known, as far as the record of a team can show them.
     *
     * @return the marks in the order of {@link ModelMark}, never null
     */
    public List<ModelMark> marks() {
        return switch (this) {
            case PANEL ->
                List.of(ModelMark.SEVERAL_AGENCIES, ModelMark.CHAIR, ModelMark.MEETS_IN_TERM, ModelMark.HOME_AGENCIES);
            case TEAM -> List.of(ModelMark.SEVERAL_AGENCIES, ModelMark.LEADER, ModelMark.OWN_MEMBERS);
            case INTEGRATED_SERVICE -> List.of(ModelMark.SEVERAL_AGENCIES, ModelMark.LEADER, ModelMark.ONE_PLACE);
            case DECISION_MAKING_GROUP ->
                List.of(ModelMark.SEVERAL_AGENCIES, ModelMark.CHAIR, ModelMark.MEETS_IN_TERM, ModelMark.DECISIONS);
            case CONSULTATION_AND_TRAINING -> List.of(ModelMark.SEVERAL_AGENCIES, ModelMark.ADVISER);
            case CENTRE_BASED_DELIVERY -> List.of(ModelMark.SEVERAL_AGENCIES, ModelMark.ONE_PLACE);
            case COORDINATED_DELIVERY -> List.of(ModelMark.SEVERAL_AGENCIES, ModelMark.COORDINATOR);
            case OPERATIONAL_TEAM -> List.of(ModelMark.SEVERAL_AGENCIES, ModelMark.LEADER, ModelMark.OWN_MEMBERS);
        };
    }

    /**
     * Where the model comes from. Unverified: both classifications were read at second hand.
     *
     * @return the source, never null
     */
    public Provenance source() {
        return Provenance.unverified(
                classification == ModelClassification.GUIDANCE
                        ? "Government guidance on multi-agency working under Every Child Matters"
                        : "Atkinson and others, Multi-agency working: a detailed study, 2002");
    }
}
