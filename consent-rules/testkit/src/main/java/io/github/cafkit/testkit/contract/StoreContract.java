package io.github.cafkit.testkit.contract;

import io.github.cafkit.testkit.sample.Sample;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What any store of documents has to keep, as JUnit tests: what you save is what you load. A test class implements it and
 * says how an empty store is made, and of which documents:
 *
 * <pre>{@code
 * class OurPlansTest implements StoreContract<JointPlan> {
 *     @Override
 *     public Store<JointPlan> emptyStore() {
 *         return new PlansInOurDatabase(emptySchema());
 *     }
 *
 *     @Override
 *     public Sample<JointPlan> documents() {
 *         return Samples.of(JointPlan.class);
 *     }
 *
 *     @Override
 *     public JointPlan withId(JointPlan plan, String id) {
 *         return plan.withId(PlanId.of(id));
 *     }
 * }
 * }</pre>
 *
 * <p>A law that is broken prints the smallest document that was found. Documents are invented, so that the message may
 * be read by anybody.
 *
 * @param <T> what is stored; two documents are the same if they are equal
 */
public interface StoreContract<T> {

    /**
     * The store as the tests see it.
     *
     * @param <T> what is stored
     */
    interface Store<T> {

        /**
         * Saves a document under its own id.
         *
         * @param document the document, not null
         */
        void save(T document);

        /**
         * Loads what was saved last under an id.
         *
         * @param id an id, not null
         * @return the document, or empty if nothing was saved under the id
         */
        Optional<T> load(String id);

        /**
         * Loads everything that was saved under an id, if the store keeps more than the last.
         *
         * @param id an id, not null
         * @return the documents in the order in which they were saved; empty if the store keeps the last only, never null
         */
        default Optional<List<T>> versions(String id) {
            return Optional.empty();
        }
    }

    /**
     * Makes a store in which nothing is saved, and which shares nothing with one made before.
     *
     * @return the store, never null
     */
    Store<T> emptyStore();

    /**
     * How documents are drawn.
     *
     * @return the sample, such as one of {@link io.github.cafkit.testkit.sample.Samples}, never null
     */
    Sample<T> documents();

    /**
     * A document under another id.
     *
     * @param document the document, not null
     * @param id the id: letters, digits and dashes, not null
     * @return the same document with that id, never null
     */
    T withId(T document, String id);

    /**
     * How a document is changed in place, if documents can be: then the store has to keep a copy.
     *
     * @return what changes a document so that it is shown differently; empty for values that cannot be changed, never null
     */
    default Optional<Consumer<T>> changeInPlace() {
        return Optional.empty();
    }

    /**
     * How a document is shown in the message of a failure.
     *
     * @param document the document, not null
     * @return JSON, if the document has such a form and there is a Jackson on the class path; else what the document prints
     */
    default String shown(T document) {
        return ShownDocument.of(document);
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

    /** Saves a document and loads it. */
    @Test
    default void what_is_saved_is_what_is_loaded() {
        StoreChecks.of(this).saved();
    }

    /** Asks for an id that is unknown. */
    @Test
    default void nothing_is_loaded_by_an_id_under_which_nothing_was_saved() {
        StoreChecks.of(this).unknown();
    }

    /** Saves twice under one id. */
    @Test
    default void what_was_saved_last_is_loaded() {
        StoreChecks.of(this).last();
    }

    /** Saves under several ids that are much alike. */
    @Test
    default void what_is_saved_under_one_id_leaves_the_others_alone() {
        StoreChecks.of(this).apart();
    }

    /** Saves several times under one id, if the store keeps more than the last. */
    @Test
    default void versions_stay_in_the_order_in_which_they_were_saved() {
        Assumptions.assumeTrue(emptyStore().versions("unknown").isPresent(), "the store keeps the last version only");
        StoreChecks.of(this).order();
    }

    /** Changes what was saved and what was loaded, if documents can be changed in place. */
    @Test
    default void what_is_changed_outside_is_not_changed_in_the_store() {
        Assumptions.assumeTrue(changeInPlace().isPresent(), "documents cannot be changed in place");
        StoreChecks.of(this).copied();
    }
}
