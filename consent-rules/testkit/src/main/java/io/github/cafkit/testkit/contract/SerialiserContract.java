package io.github.cafkit.testkit.contract;

import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.testkit.sample.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What any way of writing and reading documents as JSON has to keep, as JUnit tests: the mapper that a service configured
 * itself, a gateway, a converter. A test class implements it:
 *
 * <pre>{@code
 * class OurMapperTest implements SerialiserContract {
 *     @Override
 *     public String write(Object document) {
 *         return MAPPER.writeValueAsString(document);
 *     }
 *
 *     @Override
 *     public <T> T read(String json, Class<T> type) {
 *         return MAPPER.readValue(json, type);
 *     }
 * }
 * }</pre>
 *
 * <p>Each law is tried with every type of document, and a law that is broken prints the smallest document that was found.
 * Documents are invented, so that the message may be read by anybody.
 */
public interface SerialiserContract {

    /**
     * Writes a document.
     *
     * @param document the document, not null
     * @return its JSON, never null
     * @throws Exception if it cannot be written, which breaks the laws
     */
    String write(Object document) throws Exception;

    /**
     * Reads a document.
     *
     * @param json the JSON, not null
     * @param type the type of the document, not null
     * @param <T> the type
     * @return the document, never null
     * @throws Exception if the JSON is refused
     */
    <T> T read(String json, Class<T> type) throws Exception;

    /**
     * The types of the documents that are written and read.
     *
     * @return every type of {@link DocumentType} unless the test says otherwise, never null
     */
    default List<Class<?>> types() {
        return Arrays.<DocumentType>stream(DocumentType.values())
                .<Class<?>>map(DocumentType::type)
                .filter(Samples::knows)
                .toList();
    }

    /**
     * With how many documents of each type each law is tried.
     *
     * @return the number, 10 unless the test says otherwise
     */
    default int tries() {
        return 10;
    }

    /**
     * From what the documents are drawn: the same seed draws the same documents on every machine.
     *
     * @return any number
     */
    default long seed() {
        return 1;
    }

    /**
     * Writes and reads.
     *
     * @return a test for each type, never null
     */
    @TestFactory
    default Stream<DynamicNode> what_is_written_and_read_is_the_same_document() {
        return tests(SerialiserChecks::roundTrip);
    }

    /**
     * Writes twice.
     *
     * @return a test for each type, never null
     */
    @TestFactory
    default Stream<DynamicNode> equal_documents_are_written_alike() {
        return tests(SerialiserChecks::sameText);
    }

    /**
     * Puts a property that nobody knows into each object of a document.
     *
     * @return a test for each type, never null
     */
    @TestFactory
    default Stream<DynamicNode> a_property_that_is_unknown_is_refused() {
        return tests(SerialiserChecks::unknownProperty);
    }

    /**
     * Reads a document as one of another type.
     *
     * @return a test for each type, never null
     */
    @TestFactory
    default Stream<DynamicNode> a_document_is_not_read_as_one_of_another_type() {
        return tests(SerialiserChecks::otherType);
    }

    /**
     * Spoils documents with values that occur nowhere else, and looks for them in what is thrown.
     *
     * @return a test for each type, never null
     */
    @TestFactory
    default Stream<DynamicNode> what_is_thrown_shows_nothing_of_the_document() {
        return tests(SerialiserChecks::silent);
    }

    private Stream<DynamicNode> tests(Consumer<SerialiserChecks<?>> law) {
        return types().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(), () -> law.accept(SerialiserChecks.of(this, type))));
    }
}
