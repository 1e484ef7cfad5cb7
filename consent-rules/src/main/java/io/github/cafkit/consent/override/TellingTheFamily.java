package io.github.cafkit.consent.override;

import io.github.cafkit.core.privacy.PersonalText;
import java.time.LocalDate;
import java.util.Objects;

/** Whether the child and the family are told at once. Never telling them is no choice: putting it off has a day. */
public sealed interface TellingTheFamily {

    /** They are told what goes, to whom and why, at once. */
    record Now() implements TellingTheFamily {}

    /**
     * They are told later.
     *
     * @param because why telling them now would not be safe, not null
     * @param lookAgainOn the day on which it is looked at again, not null
     */
    record Later(PersonalText because, LocalDate lookAgainOn) implements TellingTheFamily {
        /** Insists on both parts. */
        public Later {
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(lookAgainOn, "lookAgainOn");
        }
    }

    /**
     * They are told at once.
     *
     * @return the choice, never null
     */
    static TellingTheFamily now() {
        return new Now();
    }

    /**
     * They are told later.
     *
     * @param because why telling them now would not be safe, not null
     * @param lookAgainOn the day on which it is looked at again, not null
     * @return the choice, never null
     */
    static TellingTheFamily later(String because, LocalDate lookAgainOn) {
        return new Later(PersonalText.of(because), lookAgainOn);
    }
}
