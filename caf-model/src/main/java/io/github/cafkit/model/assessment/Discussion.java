package io.github.cafkit.model.assessment;

/** Whether an element was talked about. The form need not be filled in throughout, and silence is not "no needs". */
public enum Discussion {
    /** It was considered; strengths and needs, if any, are listed. */
    DISCUSSED,
    /** It was not considered this time. */
    NOT_DISCUSSED,
    /** The family did not wish to talk about it. */
    DECLINED
}
