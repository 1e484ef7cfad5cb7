package io.github.cafkit.testkit.contract;

import io.github.cafkit.testkit.sample.Choices;
import io.github.cafkit.testkit.sample.Sample;
import org.junit.jupiter.api.Test;

/**
 * What anything that makes a smaller document of a document has to keep, as JUnit tests: what somebody else may see, what
 * goes into a report, what an agency is sent. A test class implements it and says what is left out:
 *
 * <pre>{@code
 * class AddressesLeftOutTest implements ProjectionContract<Child> {
 *     @Override
 *     public Sample<Child> documents() {
 *         return Samples.of(Child.class);
 *     }
 *
 *     @Override
 *     public Child project(Child child) {
 *         return child.withOtherAddresses();
 *     }
 *
 *     @Override
 *     public Child changedWhereHidden(Child child, Choices choices) {
 *         return child.withOtherAddresses(Samples.of(PostalAddress.class).list(0, 3).from(choices));
 *     }
 * }
 * }</pre>
 *
 * <p>A law that is broken prints the smallest document that was found. Documents are invented, so that the message may
 * be read by anybody.
 *
 * @param <T> the type of the documents; two are the same if they are equal
 */
public interface ProjectionContract<T> {

    /**
     * How documents are drawn.
     *
     * @return the sample, such as one of {@link io.github.cafkit.testkit.sample.Samples}, never null
     */
    Sample<T> documents();

    /**
     * Makes the smaller document.
     *
     * @param document a document, not null
     * @return what is left of it, never null
     * @throws Exception if it cannot be made, which breaks the laws
     */
    T project(T document) throws Exception;

    /**
     * The same document with something else where this projection hides it: other words, more or fewer of them, another
     * order. What is not hidden stays as it is.
     *
     * @param document a document, not null
     * @param choices what is left to chance, not null
     * @return the changed document, never null
     */
    T changedWhereHidden(T document, Choices choices);

    /**
     * Whether a value may stand in a projection in place of another: a neutral value where the form insists on one.
     *
     * @param pointer where it stands in the projection, as a JSON pointer, not null
     * @param value the text, number or truth value, not null
     * @return false unless the test says otherwise
     */
    default boolean mayReplace(String pointer, Object value) {
        return false;
    }

    /**
     * A document as JSON, which is how it is seen what is part of what, and how it is shown.
     *
     * @param document the document, not null
     * @return its JSON; what the library writes unless the test says otherwise, for which a Jackson is needed
     */
    default String json(T document) {
        return ShownDocument.json(document);
    }

    /**
     * With how many documents each law is tried.
     *
     * @return the number, 50 unless the test says otherwise
     */
    default int tries() {
        return 50;
    }

    /**
     * From what the documents are drawn: the same seed draws the same documents on every machine.
     *
     * @return any number
     */
    default long seed() {
        return 1;
    }

    /** Makes the smaller document of the smaller document. */
    @Test
    default void what_is_left_is_left_as_it_is_the_second_time() {
        ProjectionChecks.of(this).idempotent();
    }

    /** Looks for each part of what is left in the document. */
    @Test
    default void nothing_is_added() {
        ProjectionChecks.of(this).part();
    }

    /** Changes what is hidden. */
    @Test
    default void what_is_left_does_not_tell_what_is_hidden() {
        ProjectionChecks.of(this).blind();
    }
}
