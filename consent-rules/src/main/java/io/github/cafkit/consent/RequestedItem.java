package io.github.cafkit.consent;

import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ThirdParty;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.style.CafValue;
import java.util.Optional;
import org.immutables.value.Value;

/** One category of information that is asked for, and what is known about the material. Immutable and thread-safe. */
@Value.Immutable
@CafValue
public interface RequestedItem {

    /**
     * The category.
     *
     * @return the category, never null
     */
    InformationCategory getCategory();

    /**
     * Whether it is necessary for the purpose; under a court order, whether the order covers it.
     *
     * @return the judgement, or empty if nobody has stated it, which is taken as unknown
     */
    Optional<YesNoUnknown> getNeeded();

    /**
     * Who else appears inside the material.
     *
     * @return who, or empty if nobody has stated it, which is taken as nobody
     */
    Optional<ThirdParty> getThirdParty();

    /**
     * Whether the child told it in confidence.
     *
     * @return whether, or empty if nobody has stated it, which is taken as no
     */
    Optional<GivenInConfidence> getGivenInConfidence();

    /**
     * The state of checking.
     *
     * @return the state, or empty if nobody has stated it, which is taken as not checked
     */
    Optional<Accuracy> getAccuracy();

    /**
     * Whether it is private in kind.
     *
     * @return whether, or empty if nobody has stated it, which is taken as private
     */
    Optional<YesNo> getConfidential();

    /**
     * An item that is needed, of which nothing else is stated.
     *
     * @param category the category, not null
     * @return the item, never null
     */
    static RequestedItem needed(InformationCategory category) {
        return builder().category(category).needed(YesNoUnknown.YES).build();
    }

    /**
     * Begins an item.
     *
     * @return a builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an item; the category is mandatory. */
    final class Builder extends ImmutableRequestedItem.Builder {
        Builder() {}
    }
}
