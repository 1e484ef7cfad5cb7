package io.github.cafkit.testkit.contract;

import io.github.cafkit.testkit.contract.StoreContract.Store;
import io.github.cafkit.testkit.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The laws of a store. All but the first compare with what the store gives back for a document that is saved alone, so
 * that a store which loses part of each document breaks the first law only.
 *
 * @param contract what is tested
 */
record StoreChecks<T>(StoreContract<T> contract) {

    private static final String ID = "document-1";

    /** Ids that a careless store takes for one. */
    private static final List<String> ALIKE =
            List.of("document-1", "Document-1", "document-11", "document-1-", "document");

    static <T> StoreChecks<T> of(StoreContract<T> contract) {
        return new StoreChecks<>(contract);
    }

    void saved() {
        search("STORE-SAVED", "What is saved is what is loaded.").accept(drawn -> {
            T document = contract.withId(drawn, ID);
            Optional<T> loaded = alone(document, ID);
            return breach(
                    loaded.equals(Optional.of(document)),
                    loaded.isPresent() ? "Another document is loaded." : "Nothing is loaded.");
        });
    }

    void unknown() {
        search("STORE-UNKNOWN", "Nothing is loaded by an id under which nothing was saved.")
                .accept(drawn -> {
                    Store<T> store = contract.emptyStore();
                    if (store.load(ID).isPresent()) {
                        return Optional.of("An empty store gives a document back.");
                    }
                    store.save(contract.withId(drawn, ID));
                    return breach(store.load("unknown").isEmpty(), "A document is loaded by the id of none.");
                });
    }

    void last() {
        search("STORE-LAST", "What was saved last under an id is loaded by it.", pairs())
                .accept(pair -> {
                    T first = contract.withId(pair.get(0), ID);
                    T second = contract.withId(pair.get(1), ID);
                    Store<T> store = contract.emptyStore();
                    store.save(first);
                    store.save(second);
                    if (!store.load(ID).equals(alone(second, ID))) {
                        return Optional.of("The second document is not loaded after it was saved over the first.");
                    }
                    store.save(first);
                    return breach(
                            store.load(ID).equals(alone(first, ID)),
                            "The first document is not loaded after it was saved again over the second.");
                });
    }

    void apart() {
        search("STORE-APART", "What is saved under one id leaves every other alone.", pairs())
                .accept(pair -> {
                    Store<T> store = contract.emptyStore();
                    List<Optional<T>> expected = new ArrayList<>();
                    for (int i = 0; i < ALIKE.size(); i++) {
                        T document = contract.withId(pair.get(i % 2), ALIKE.get(i));
                        store.save(document);
                        expected.add(alone(document, ALIKE.get(i)));
                    }
                    for (int i = 0; i < ALIKE.size(); i++) {
                        if (!store.load(ALIKE.get(i)).equals(expected.get(i))) {
                            return Optional.of(
                                    "Of documents saved under " + ALIKE + " the one of " + ALIKE.get(i) + " is lost.");
                        }
                    }
                    return Optional.empty();
                });
    }

    void order() {
        search("STORE-ORDER", "Versions stay in the order in which they were saved.", pairs())
                .accept(pair -> {
                    T first = contract.withId(pair.get(0), ID);
                    T second = contract.withId(pair.get(1), ID);
                    List<T> expected = new ArrayList<>();
                    Store<T> store = contract.emptyStore();
                    for (T each : List.of(first, second, first, second)) {
                        store.save(each);
                        alone(each, ID).ifPresent(expected::add);
                    }
                    return breach(
                            store.versions(ID).equals(Optional.of(expected)),
                            "The versions are not the first document, the second, the first again and the second again.");
                });
    }

    void copied() {
        Consumer<T> change = contract.changeInPlace().orElseThrow();
        search("STORE-COPIED", "What is changed outside is not changed in the store.")
                .accept(drawn -> {
                    T document = contract.withId(drawn, ID);
                    Store<T> store = contract.emptyStore();
                    store.save(document);
                    String before = shown(store);
                    change.accept(document);
                    if (!shown(store).equals(before)) {
                        return Optional.of("A document that was changed after it was saved is changed in the store.");
                    }
                    store.load(ID).ifPresent(change);
                    return breach(
                            shown(store).equals(before),
                            "A document that was changed after it was loaded is changed in the store.");
                });
    }

    private String shown(Store<T> store) {
        return store.load(ID).map(contract::shown).orElse("nothing");
    }

    /** What the store gives back for a document that it holds alone. */
    private Optional<T> alone(T document, String id) {
        Store<T> store = contract.emptyStore();
        store.save(document);
        return store.load(id);
    }

    private Sample<List<T>> pairs() {
        return contract.documents().list(2, 2);
    }

    private static Optional<String> breach(boolean holds, String why) {
        return holds ? Optional.empty() : Optional.of(why);
    }

    private Consumer<DocumentSearch.Check<T>> search(String law, String sentence) {
        DocumentSearch<T> search = new DocumentSearch<>(law, sentence, contract::shown);
        return check -> search.check(contract.documents(), contract.tries(), contract.seed(), check);
    }

    private Consumer<DocumentSearch.Check<List<T>>> search(String law, String sentence, Sample<List<T>> drawn) {
        DocumentSearch<List<T>> search = new DocumentSearch<>(law, sentence, this::shown);
        return check -> search.check(drawn, contract.tries(), contract.seed(), check);
    }

    private String shown(List<T> documents) {
        List<String> each = new ArrayList<>();
        documents.forEach(document -> each.add(contract.shown(document)));
        return String.join("\n", each);
    }
}
