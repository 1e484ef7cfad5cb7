package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A named person's statement to have read a text of a document as it stands, and of which categories they found information in
 * it. A judgement of that person and nobody else's: the library reads no text. Immutable and thread-safe.
 *
 * <p>A text that was read goes, even where danger keeps back the texts that nobody read, if the categories of its field and all
 * categories found in it may go. That it says where somebody can be found is stated with {@link
 * InformationCategory#ADDRESS}, {@link InformationCategory#PHONE}, {@link InformationCategory#SCHOOL_OR_PLACEMENT} or
 * {@link InformationCategory#ATTENDANCE}.
 *
 * @param pointer where the text stands, as a JSON pointer into the document, such as {@code /findings/0/needs/1/statement};
 *     for a part that is kept or left out as a whole the place of the part, not null
 * @param reader who read it, not null
 * @param readOn the day on which it was read, not null
 * @param holds the categories of what it says; none if it says nothing of the kind, not null
 */
public record TextReview(String pointer, PersonId reader, LocalDate readOn, Set<InformationCategory> holds) {

    /**
     * Checks the parts.
     *
     * @throws ProblemException with the code {@code DISCLOSURE-01} if the pointer is none
     */
    public TextReview {
        if (!pointer.startsWith("/") || pointer.endsWith("/")) {
            throw new ProblemException(Problem.error(
                    "DISCLOSURE-01", "/pointer", "the place of a text is a JSON pointer into its document"));
        }
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(readOn, "readOn");
        EnumSet<InformationCategory> copy = EnumSet.noneOf(InformationCategory.class);
        copy.addAll(holds);
        holds = Collections.unmodifiableSet(copy);
    }
}
