package io.github.cafkit.consent.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What narrowing must always keep to, for whatever narrows: each law answers with what is broken, or with nothing. A test holds
 * the library to them, and a faulty stand-in, to see that they notice.
 */
final class DisclosureLaws {

    private DisclosureLaws() {}

    /**
     * Narrows a document.
     *
     * @param <T> the type of the document
     */
    interface Narrowing<T> {
        Narrowed<T> narrow(T document, Clearance clearance);

        default T document(T document, Clearance clearance) {
            return narrow(document, clearance).document();
        }
    }

    static <T> Optional<String> idempotent(Narrowing<T> narrowing, T document, Clearance clearance) {
        T once = narrowing.document(document, clearance);
        return broken(
                Documents.json(narrowing.document(once, clearance)).equals(Documents.json(once)),
                "narrowing again narrows further");
    }

    static <T> Optional<String> subDocument(Narrowing<T> narrowing, T document, Clearance clearance) {
        Object narrow = Documents.tree(narrowing.document(document, clearance));
        return broken(SubDocument.isPart(narrow, Documents.tree(document)), "something was added or changed");
    }

    static <T> Optional<String> wholeIfEverythingGoes(Narrowing<T> narrowing, T document) {
        return broken(
                Documents.json(narrowing.document(document, Clearances.EVERYTHING))
                        .equals(Documents.json(document)),
                "something is left out though everything may go");
    }

    static <T> Optional<String> monotone(Narrowing<T> narrowing, T document, Clearance less, Clearance more) {
        Object narrow = Documents.tree(narrowing.document(document, less));
        Object wide = Documents.tree(narrowing.document(document, more));
        return broken(SubDocument.isPart(narrow, wide), "what may go goes no longer when more may go");
    }

    static <T> Optional<String> blind(Narrowing<T> narrowing, T one, T other, Clearance clearance) {
        Narrowed<T> first = narrowing.narrow(one, clearance);
        Narrowed<T> second = narrowing.narrow(other, clearance);
        if (!Documents.json(first.document()).equals(Documents.json(second.document()))) {
            return Optional.of("the bytes tell documents apart that differ in hidden parts only");
        }
        return broken(
                first.forRecipient().equals(second.forRecipient()),
                "the account for the recipient tells documents apart that differ in hidden parts only");
    }

    /** For words that stand in nothing but in hidden parts. */
    static <T> Optional<String> silentAbout(Narrowing<T> narrowing, T document, Clearance clearance, String words) {
        Narrowed<T> narrowed = narrowing.narrow(document, clearance);
        String all = Documents.json(narrowed.document()) + " "
                + narrowed.forRecipient().toDocument() + narrowed.forAudit().toDocument();
        return broken(!all.contains(words), "hidden words are told");
    }

    /** For danger: of the texts that nobody has read none is left, nor a piece of one. */
    static <T> Optional<String> noPieceOfAText(Narrowing<T> narrowing, T document, Clearance clearance, String text) {
        String all = String.join("", Documents.json(narrowing.document(document, clearance)));
        for (String word : text.split(" ", -1)) {
            if (all.contains(word)) {
                return Optional.of("a piece of a text is left");
            }
        }
        return Optional.empty();
    }

    /** Whether a key stands anywhere in a document. */
    static boolean holds(@Nullable Object tree, String key) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .anyMatch(entry ->
                            (key.equals(entry.getKey()) && !isEmpty(entry.getValue())) || holds(entry.getValue(), key));
        }
        return tree instanceof List<?> list && list.stream().anyMatch(each -> holds(each, key));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof List<?> list && list.isEmpty());
    }

    private static Optional<String> broken(boolean holds, String otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }
}
