package io.github.cafkit.model.assessment;

/** In what capacity somebody decides what follows a note of significant harm. */
public enum SafeguardingDecider {
    /** For children's social care. */
    SOCIAL_CARE,
    /** As the designated lead for safeguarding of an agency. */
    DESIGNATED_LEAD,
    /** Anybody else, such as the practitioner who makes the referral. */
    OTHER
}
