package io.github.cafkit.model.partnership;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A list of codes with its source: the statements of a checklist, the steps of a ladder from the lowest to the highest,
 * the standards of a workforce, the causes of barriers. Immutable and thread-safe; the words are redacted in
 * {@code toString}, as an authority may write its own.
 *
 * <p>Lists that come with the library are in {@link PartnershipLists}, {@link EffectiveWorkingChecklist} and
 * {@link StandardCodes}. An authority that differs builds a list, or copies one with the {@code with} methods, and gives it
 * a name of its own.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCodeList.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCodeList.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCodeList.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCodeList.class)
public interface CodeList extends WithCodeList {

    /**
     * Names the list.
     *
     * @return the name, never null
     */
    CodeListId getId();

    /**
     * The title.
     *
     * @return the title, never null
     */
    @Value.Redacted
    @NotBlank(message = "a list of codes has a title")
    @Size(max = TextLimits.LINE)
    String getTitle();

    /**
     * Where the codes come from, and whether anybody has checked them there. The words are the library's, or the
     * authority's.
     *
     * @return the source, never null
     */
    @Value.Redacted
    Provenance getSource();

    /**
     * What the source has and this list has not.
     *
     * @return the gap in words, or empty if the list is whole
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNotListed();

    /**
     * The entries.
     *
     * @return the entries in order, each code once, never null
     */
    @NotEmpty(message = "a list of codes has entries")
    List<@Valid CodeEntry> getEntries();

    /**
     * The entry with a code.
     *
     * @param code the code, not null
     * @return the entry, or empty if the list does not have it
     */
    default Optional<CodeEntry> entry(ListedCode code) {
        return getEntries().stream()
                .filter(entry -> entry.getCode().equals(code))
                .findFirst();
    }

    /**
     * The words for a code, for people.
     *
     * @param code the code, not null
     * @return the words, or the code itself if the list does not have it, never null
     */
    default String labelOf(ListedCode code) {
        return entry(code).map(CodeEntry::getLabel).orElse(code.value());
    }

    /**
     * The codes.
     *
     * @return the codes in order, never null
     */
    default List<ListedCode> codes() {
        return getEntries().stream().map(CodeEntry::getCode).toList();
    }

    /**
     * Where an entry stands in the order of the list.
     *
     * @param code the code, not null
     * @return 1 for the first, or empty if the list does not have it
     */
    default Optional<Integer> position(ListedCode code) {
        int index = codes().indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    /** Insists on distinct codes. */
    @Value.Check
    default void check() {
        Checks.requireDistinct(
                getEntries(),
                CodeEntry::getCode,
                "CODE-LIST-01",
                "/entries",
                "the entries of a list have different codes");
    }

    /**
     * Starts a list of codes.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CodeList}. */
    final class Builder extends ImmutableCodeList.Builder {
        Builder() {}
    }
}
