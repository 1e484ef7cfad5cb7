package io.github.cafkit.model.plan;

/** Why a need is not met. */
public enum UnmetReason {
    /** Nobody provides what is needed. */
    NO_PROVIDER,
    /** Nobody pays for it. */
    NO_FUNDING,
    /** It is provided, and there is a wait. */
    WAITING_LIST,
    /** The child does not meet the provider's criteria. */
    CRITERIA_NOT_MET,
    /** The family does not want it. */
    DECLINED,
    /** Something else. */
    OTHER
}
