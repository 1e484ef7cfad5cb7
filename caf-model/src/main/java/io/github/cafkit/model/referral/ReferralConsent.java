package io.github.cafkit.model.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a referral rests on: a consent, or why there is none. That nothing is recorded is no permission. Whether a consent
 * is valid, and whether the referral may be made without one, is decided by the consent rules and not here. In JSON
 * {@code type} is {@code GIVEN}, {@code NOT_NEEDED}, {@code NOT_GIVEN} or {@code SAFEGUARDING}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReferralConsent.Given.class, name = "GIVEN"),
    @JsonSubTypes.Type(value = ReferralConsent.NotNeeded.class, name = "NOT_NEEDED"),
    @JsonSubTypes.Type(value = ReferralConsent.NotGiven.class, name = "NOT_GIVEN"),
    @JsonSubTypes.Type(value = ReferralConsent.Safeguarding.class, name = "SAFEGUARDING")
})
public sealed interface ReferralConsent {

    /**
     * A consent was given.
     *
     * @param consent its record, not null
     */
    record Given(ConsentId consent) implements ReferralConsent {
        /** Checks the parts. */
        public Given {
            Objects.requireNonNull(consent, "consent");
        }
    }

    /**
     * Nobody had to be asked.
     *
     * @param reason why not, not null
     */
    record NotNeeded(NoConsentNeeded reason) implements ReferralConsent {
        /** Checks the parts. */
        public NotNeeded {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * There is none.
     *
     * @param reason why not, not null
     */
    record NotGiven(ConsentNotGiven reason) implements ReferralConsent {
        /** Checks the parts. */
        public NotGiven {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The referral is made without consent to keep somebody safe. It is somebody's judgement, with the reasons written
     * down. {@code toString} does not show them.
     *
     * @param ground the ground, not null
     * @param why what it rests on in this case, in words, not null or blank
     * @param decidedBy whose judgement it is, not null
     * @param decidedOn the day of the judgement, not null
     */
    record Safeguarding(SafeguardingGround ground, String why, PersonId decidedBy, LocalDate decidedOn)
            implements ReferralConsent {
        /**
         * Checks the parts.
         *
         * @throws io.github.cafkit.core.problem.ProblemException if no reasons are written down
         */
        public Safeguarding {
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(decidedBy, "decidedBy");
            Objects.requireNonNull(decidedOn, "decidedOn");
            Checks.require(
                    !why.isBlank(), "REFERRAL-20", "/why", "a referral without consent says in words what it rests on");
        }

        @Override
        public String toString() {
            return "Safeguarding[redacted]";
        }
    }

    /**
     * A consent was given.
     *
     * @param consent its record, not null
     * @return the basis, never null
     */
    static ReferralConsent given(ConsentId consent) {
        return new Given(consent);
    }

    /**
     * Nobody had to be asked.
     *
     * @param reason why not, not null
     * @return the basis, never null
     */
    static ReferralConsent notNeeded(NoConsentNeeded reason) {
        return new NotNeeded(reason);
    }

    /**
     * There is none.
     *
     * @param reason why not, not null
     * @return the basis, never null
     */
    static ReferralConsent notGiven(ConsentNotGiven reason) {
        return new NotGiven(reason);
    }
}
