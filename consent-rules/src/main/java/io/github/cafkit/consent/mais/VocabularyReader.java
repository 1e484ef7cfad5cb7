package io.github.cafkit.consent.mais;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.tree.TreeReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a vocabulary. */
final class VocabularyReader {

    private final TreeReader reader = new TreeReader();
    private final MaisVocabulary.Builder vocabulary = MaisVocabulary.builder();

    private VocabularyReader() {}

    static MaisVocabulary read(Map<String, ?> document) {
        return new VocabularyReader().from(document);
    }

    private MaisVocabulary from(Map<String, ?> document) {
        Map<String, ?> root =
                reader.object(document, "", Set.of("schema", "parties", "purposes", "data", "readingUses"));
        if (!MaisVocabulary.SCHEMA.equals(root.get("schema"))) {
            reader.fault("/schema", "must be \"" + MaisVocabulary.SCHEMA + "\"");
        }
        entries(
                root,
                "parties",
                (code, value) -> reader.code(value, place("parties", code), RecipientKind.class)
                        .ifPresent(kind -> vocabulary.party(code, kind)));
        entries(
                root,
                "purposes",
                (code, value) -> reader.code(value, place("purposes", code), Purpose.class)
                        .ifPresent(purpose -> vocabulary.purpose(code, purpose)));
        entries(root, "data", this::covered);
        List<?> uses = reader.array(root.get("readingUses"), "/readingUses");
        for (int i = 0; i < uses.size(); i++) {
            reader.text(uses.get(i), "/readingUses/" + i).ifPresent(vocabulary::readingUse);
        }
        reader.throwIfFaulty();
        return vocabulary.build();
    }

    private void covered(String description, @Nullable Object value) {
        String place = place("data", description);
        Set<InformationCategory> categories = reader.codes(value, place, InformationCategory.class);
        if (!categories.isEmpty()) {
            vocabulary.data(description, categories);
        } else if (value instanceof List<?> list && list.isEmpty()) {
            reader.fault(place, "must name at least one code");
        }
    }

    private void entries(Map<String, ?> root, String name, BiConsumer<String, @Nullable Object> use) {
        if (root.get(name) instanceof Map<?, ?> entries) {
            entries.forEach((code, value) -> use.accept(String.valueOf(code), value));
        } else {
            reader.fault("/" + name, "must be present: an object");
        }
    }

    /** Codes are often URIs, which in a pointer have their slashes and tildes escaped. */
    private static String place(String name, String code) {
        return "/" + name + "/" + code.replace("~", "~0").replace("/", "~1");
    }
}
