package io.github.cafkit.testkit.contract;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.testkit.privacy.CanaryScan;
import io.github.cafkit.testkit.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The laws of a serialiser for one type of document.
 *
 * @param contract what is tested
 * @param type the type
 */
record SerialiserChecks<T>(SerialiserContract contract, Class<T> type) {

    /** In a long document not every place is tried. */
    private static final int MOST_PLACES = 20;

    /** Occurs in no document. */
    private static final String CANARY = "Quendryth 9990123454";

    static <T> SerialiserChecks<T> of(SerialiserContract contract, Class<T> type) {
        return new SerialiserChecks<>(contract, type);
    }

    void roundTrip() {
        check("JSON-ROUND-TRIP", "What is written and read again is the same document.", document -> {
            T read = contract.read(contract.write(document), type);
            return breach(read.equals(document), "Another document is read than was written.");
        });
    }

    void sameText() {
        check("JSON-SAME-TEXT", "Equal documents are written alike.", document -> {
            String text = contract.write(document);
            if (!contract.write(document).equals(text)) {
                return Optional.of("The same document is written differently the second time.");
            }
            return breach(
                    contract.write(contract.read(text, type)).equals(text),
                    "A document is written differently after it was written and read.");
        });
    }

    void unknownProperty() {
        check("JSON-UNKNOWN", "A property that is unknown is refused, wherever it stands.", document -> {
            String text = contract.write(document);
            Object tree = JsonTree.read(text);
            for (String pointer : some(JsonEdits.objects(tree))) {
                if (isRead(JsonEdits.added(tree, pointer, "unknownToAnybody", "x"))) {
                    return Optional.of("It is accepted in the object at \"" + pointer + "\".");
                }
            }
            return Optional.empty();
        });
    }

    void otherType() {
        List<Class<?>> others = contract.types().stream()
                .filter(other -> other != type && other.isAnnotationPresent(JsonDocument.class))
                .toList();
        check("JSON-TYPE", "A document is not read as one of another type.", document -> {
            String text = contract.write(document);
            for (Class<?> other : others) {
                if (isRead(text, other)) {
                    return Optional.of("It is read as " + other.getSimpleName() + ".");
                }
            }
            return Optional.empty();
        });
    }

    void silent() {
        check("JSON-SILENT", "What is thrown shows nothing of the document that is refused.", document -> {
            String text = contract.write(document);
            Object tree = JsonTree.read(text);
            List<String> spoilt = new ArrayList<>();
            for (String pointer : some(JsonEdits.values(tree))) {
                spoilt.add(JsonEdits.replaced(tree, pointer, CANARY));
                spoilt.add(JsonEdits.replaced(tree, pointer, List.of(CANARY)));
            }
            spoilt.add(JsonEdits.added(tree, "", "unknownToAnybody", CANARY));
            spoilt.add(text.substring(0, text.length() - 1) + ", \"" + CANARY);
            CanaryScan scan = CanaryScan.of(CANARY, "Quendryth", "9990123454");
            for (String each : spoilt) {
                thrown(each).ifPresent(thrown -> scan.thrown("what is thrown", thrown));
            }
            return breach(scan.findings().isEmpty(), "A value of the document is shown.");
        });
    }

    /** All of a few, and of many some from everywhere. */
    private static List<String> some(List<String> places) {
        int step = (places.size() + MOST_PLACES - 1) / MOST_PLACES;
        List<String> some = new ArrayList<>();
        for (int i = 0; i < places.size(); i += step) {
            some.add(places.get(i));
        }
        return some;
    }

    private boolean isRead(String json) {
        return thrown(json).isEmpty();
    }

    private boolean isRead(String json, Class<?> as) {
        return thrown(json, as).isEmpty();
    }

    private Optional<Exception> thrown(String json) {
        return thrown(json, type);
    }

    private Optional<Exception> thrown(String json, Class<?> as) {
        try {
            contract.read(json, as);
            return Optional.empty();
        } catch (Exception refused) {
            return Optional.of(refused);
        }
    }

    private static Optional<String> breach(boolean holds, String why) {
        return holds ? Optional.empty() : Optional.of(why);
    }

    private void check(String law, String sentence, DocumentSearch.Check<T> check) {
        new DocumentSearch<T>(law, sentence, ShownDocument::of)
                .check(Samples.of(type), contract.tries(), contract.seed(), check);
    }
}
