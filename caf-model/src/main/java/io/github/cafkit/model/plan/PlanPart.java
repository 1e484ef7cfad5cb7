package io.github.cafkit.model.plan;

/** What of a plan can change from one version to the next. */
public enum PlanPart {
    /** The status of the plan. */
    PLAN_STATUS(Area.PLAN, "status"),
    /** The day on which the plan starts. */
    PLAN_START(Area.PLAN, "first day"),
    /** The assessment that the plan answers. */
    ASSESSMENT(Area.PLAN, "assessment"),
    /** The framework. */
    FRAMEWORK(Area.PLAN, "framework"),
    /** The long-term goal. */
    LONG_TERM_GOAL(Area.PLAN, "long-term goal"),
    /** The consents. */
    CONSENTS(Area.PLAN, "consents"),
    /** The day of the next review. */
    REVIEW_DAY(Area.PLAN, "next review"),
    /** Everything else about the review. */
    REVIEW_ARRANGEMENT(Area.PLAN, "review arrangement"),
    /** What child, parents and carers say. */
    VOICE(Area.PLAN, "comments of the family"),
    /** The contingencies. */
    CONTINGENCIES(Area.PLAN, "contingencies"),
    /** The copies given. */
    COPIES(Area.PLAN, "copies given"),
    /** An outcome as a whole. */
    OUTCOME(Area.OUTCOME, "outcome"),
    /** For whom the outcome is wanted. */
    SUBJECT(Area.OUTCOME, "subject"),
    /** The outcome in words. */
    STATEMENT(Area.OUTCOME, "statement"),
    /** The needs and elements of the assessment. */
    NEEDS(Area.OUTCOME, "needs"),
    /** The outcomes of the framework. */
    FRAMEWORK_OUTCOMES(Area.OUTCOME, "framework outcomes"),
    /** Baseline, target and measure. */
    TARGET(Area.OUTCOME, "baseline, target or measure"),
    /** The day by which the target is to be reached. */
    TARGET_DAY(Area.OUTCOME, "target day"),
    /** What agencies contribute in words. */
    CONTRIBUTIONS(Area.OUTCOME, "contributions"),
    /** Whether it is achievable and realistic. */
    SMART_ANSWER(Area.OUTCOME, "answer on achievable and realistic"),
    /** The evaluations. */
    EVALUATIONS(Area.OUTCOME, "evaluations"),
    /** An action as a whole. */
    ACTION(Area.ACTION, "action"),
    /** The outcome that the action serves. */
    ACTION_OUTCOME(Area.ACTION, "outcome served"),
    /** What is done. */
    WHAT(Area.ACTION, "what is done"),
    /** Who answers for it. */
    ACCOUNTABLE(Area.ACTION, "accountable party"),
    /** Who helps. */
    SUPPORTING(Area.ACTION, "supporting parties"),
    /** The first day. */
    FIRST_DAY(Area.ACTION, "first day"),
    /** The last day. */
    LAST_DAY(Area.ACTION, "last day"),
    /** How often and how long. */
    FREQUENCY(Area.ACTION, "frequency"),
    /** Where. */
    PLACE(Area.ACTION, "place"),
    /** The cost. */
    COST(Area.ACTION, "cost"),
    /** Who pays. */
    FUNDING(Area.ACTION, "funding"),
    /** Whether the cost is agreed. */
    COST_AGREEMENT(Area.ACTION, "agreement on the cost"),
    /** What has to be shared. */
    SHARING(Area.ACTION, "what has to be shared"),
    /** How far the action has come. */
    ACTION_STATUS(Area.ACTION, "status"),
    /** Progress and reports. */
    PROGRESS(Area.ACTION, "progress"),
    /** Who is told of non-delivery, and what came of it. */
    ESCALATION(Area.ACTION, "escalation"),
    /** Whether a party agrees. */
    AGREEMENT(Area.AGREEMENT, "agreement"),
    /** A need that is not met. */
    UNMET_NEED(Area.UNMET_NEED, "unmet need");

    /** What a part belongs to. */
    enum Area {
        PLAN("Plan"),
        OUTCOME("Outcome"),
        ACTION("Action"),
        AGREEMENT("Agreement of"),
        UNMET_NEED("Unmet need");

        private final String title;

        Area(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Area area;
    private final String label;

    PlanPart(Area area, String label) {
        this.area = area;
        this.label = label;
    }

    Area area() {
        return area;
    }

    /**
     * The part in words.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }
}
