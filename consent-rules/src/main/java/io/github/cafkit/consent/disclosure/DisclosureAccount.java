package io.github.cafkit.consent.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.tree.TreeWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What was left out of a document, for one reader. It holds names of types and attributes, codes, ids of rules and sources;
 * nothing of what the document says, no number of parts and no place in a list. Immutable and thread-safe.
 */
public final class DisclosureAccount {

    /** The schema of the JSON document, and its version. */
    public static final String SCHEMA = "cafkit/disclosure-account/1";

    /** Who reads an account. */
    public enum Reader {
        /** Whoever receives the document. */
        RECIPIENT,
        /** Whoever examines what was disclosed. */
        AUDITOR
    }

    private final Reader reader;
    private final List<RemovedPart> parts;

    private DisclosureAccount(Reader reader, List<RemovedPart> parts) {
        this.reader = reader;
        this.parts = List.copyOf(parts);
    }

    static DisclosureAccount of(Reader reader, int[] causes, Map<InformationCategory, WithheldCategory> withheld) {
        List<FieldCategory> table = FieldCategories.all();
        List<RemovedPart> parts = new ArrayList<>();
        for (int i = 0; i < causes.length; i++) {
            if (causes[i] != 0) {
                List<WithheldCategory> why = Masks.categories(causes[i]).stream()
                        .map(withheld::get)
                        .filter(Objects::nonNull)
                        .toList();
                parts.add(new RemovedPart(table.get(i).part(), Masks.grounds(causes[i]), why));
            }
        }
        return new DisclosureAccount(reader, parts);
    }

    /**
     * Who may read it.
     *
     * @return the reader, never null
     */
    public Reader reader() {
        return reader;
    }

    /**
     * The parts that were left out.
     *
     * @return the parts, each once, in the order of {@link FieldCategories}, never null
     */
    public List<RemovedPart> parts() {
        return parts;
    }

    /**
     * The account as a document: plain maps, lists and codes, the same on every run. This is what both Jackson lines write.
     *
     * @return the document, never null
     */
    @JsonValue
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("reader", reader.name());
        document.put("parts", parts.stream().map(DisclosureAccount::part).toList());
        Map<String, Object> categories = new LinkedHashMap<>();
        Arrays.stream(InformationCategory.values())
                .flatMap(category -> parts.stream()
                        .flatMap(part -> part.withheld().stream())
                        .filter(why -> why.category() == category)
                        .limit(1))
                .forEach(why -> categories.put(why.category().name(), category(why)));
        document.put("withheld", categories);
        return document;
    }

    private static Map<String, Object> part(RemovedPart part) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("part", part.part());
        document.put("grounds", names(part.grounds()));
        document.put(
                "categories",
                part.withheld().stream().map(why -> why.category().name()).toList());
        return document;
    }

    private static Map<String, Object> category(WithheldCategory why) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("standing", why.standing().name());
        document.put("rules", why.rules());
        document.put(
                "citations", why.citations().stream().map(TreeWriter::citation).toList());
        return document;
    }

    private static List<String> names(Set<RemovalGround> grounds) {
        return grounds.stream().map(Enum::name).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisclosureAccount that && reader == that.reader && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reader, parts);
    }

    /** Reader and parts; nothing that a document says. */
    @Override
    public String toString() {
        return "DisclosureAccount[" + reader + ", "
                + parts.stream().map(RemovedPart::part).toList() + "]";
    }
}
