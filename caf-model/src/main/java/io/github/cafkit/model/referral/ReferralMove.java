package io.github.cafkit.model.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What happens to a referral. In JSON {@code type} is the name of the {@link ReferralStatus} that it leads to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReferralMove.Made.class, name = "MADE"),
    @JsonSubTypes.Type(value = ReferralMove.Received.class, name = "RECEIVED"),
    @JsonSubTypes.Type(value = ReferralMove.Accepted.class, name = "ACCEPTED"),
    @JsonSubTypes.Type(value = ReferralMove.Waiting.class, name = "WAITING"),
    @JsonSubTypes.Type(value = ReferralMove.PassedOn.class, name = "PASSED_ON"),
    @JsonSubTypes.Type(value = ReferralMove.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = ReferralMove.Declined.class, name = "DECLINED"),
    @JsonSubTypes.Type(value = ReferralMove.Completed.class, name = "COMPLETED"),
    @JsonSubTypes.Type(value = ReferralMove.Withdrawn.class, name = "WITHDRAWN")
})
public sealed interface ReferralMove {

    /**
     * The status that it leads to.
     *
     * @return the status, never null
     */
    ReferralStatus status();

    /** The referral is sent to the one it is for; after it was sent back, sent again. */
    @JsonTypeName("MADE")
    record Made() implements ReferralMove {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.MADE;
        }
    }

    /** The service has it. */
    @JsonTypeName("RECEIVED")
    record Received() implements ReferralMove {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.RECEIVED;
        }
    }

    /** The service takes the child on. */
    @JsonTypeName("ACCEPTED")
    record Accepted() implements ReferralMove {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.ACCEPTED;
        }
    }

    /**
     * The child goes on the waiting list, or learns of another day.
     *
     * @param expectedOn the day on which help is expected to begin, empty if nobody can say, not null
     */
    record Waiting(Optional<LocalDate> expectedOn) implements ReferralMove {
        /** Checks the parts. */
        public Waiting {
            Objects.requireNonNull(expectedOn, "expectedOn");
        }

        @Override
        public ReferralStatus status() {
            return ReferralStatus.WAITING;
        }
    }

    /**
     * The referral goes to somebody else.
     *
     * @param to to whom, not null
     */
    record PassedOn(Recipient to) implements ReferralMove {
        /** Checks the parts. */
        public PassedOn {
            Objects.requireNonNull(to, "to");
        }

        @Override
        public ReferralStatus status() {
            return ReferralStatus.PASSED_ON;
        }
    }

    /**
     * The referral goes back to who made it.
     *
     * @param reason why, not null
     */
    record Returned(ReturnReason reason) implements ReferralMove {
        /** Checks the parts. */
        public Returned {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReferralStatus status() {
            return ReferralStatus.RETURNED;
        }
    }

    /**
     * The service does not take the child on.
     *
     * @param reason why not, not null
     */
    record Declined(DeclineReason reason) implements ReferralMove {
        /** Checks the parts. */
        public Declined {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReferralStatus status() {
            return ReferralStatus.DECLINED;
        }
    }

    /**
     * The referral has been dealt with.
     *
     * @param outcome what came of it, not null
     */
    record Completed(ReferralOutcome outcome) implements ReferralMove {
        /** Checks the parts. */
        public Completed {
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ReferralStatus status() {
            return ReferralStatus.COMPLETED;
        }
    }

    /**
     * The referral is taken back.
     *
     * @param reason why, not null
     */
    record Withdrawn(WithdrawalReason reason) implements ReferralMove {
        /** Checks the parts. */
        public Withdrawn {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public ReferralStatus status() {
            return ReferralStatus.WITHDRAWN;
        }
    }
}
