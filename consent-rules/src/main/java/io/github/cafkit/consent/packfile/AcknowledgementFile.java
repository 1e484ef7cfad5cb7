package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Acknowledgements of what local rules widen, as JSON files. Their shape is that of {@code pack-acknowledgement.schema.json}. */
public final class AcknowledgementFile {

    /** The name and version of the shape. */
    public static final String SCHEMA = "cafkit/pack-acknowledgement/1";

    /** All members but the schema. */
    static final Set<String> MEMBERS = Set.of("by", "role", "on", "why", "localDigest", "nationalDigest", "widenings");

    private AcknowledgementFile() {}

    /**
     * Writes an acknowledgement.
     *
     * @param seen the acknowledgement, not null
     * @return a document for {@link JsonTree}; reading it gives an equal acknowledgement; never null
     */
    public static Map<String, Object> write(Acknowledgement seen) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.putAll(members(seen));
        return document;
    }

    /** Everything but the schema. */
    static Map<String, Object> members(Acknowledgement seen) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("by", seen.by());
        document.put("role", seen.role());
        document.put("on", seen.on().toString());
        document.put("why", seen.why());
        document.put("localDigest", seen.localDigest());
        document.put("nationalDigest", seen.nationalDigest());
        document.put("widenings", seen.widenings());
        return document;
    }

    /**
     * Reads an acknowledgement.
     *
     * @param json the file, within the standard limits of {@link JsonTree}, not null
     * @return the acknowledgement, never null
     * @throws ProblemException with every fault found, each with its place
     */
    public static Acknowledgement read(String json) {
        Parts parts = new Parts();
        Map<String, ?> root = parts.anyObject(JsonTree.read(json), "");
        parts.throwIfFaulty();
        parts.schema(root, SCHEMA);
        Map<String, Object> members = new LinkedHashMap<>(root);
        members.remove("schema");
        Optional<Acknowledgement> read = read(parts, parts.object(members, "", MEMBERS), "");
        parts.throwIfFaulty();
        return read.orElseThrow();
    }

    /** Reads the members of an acknowledgement. */
    static Optional<Acknowledgement> read(Parts parts, Map<String, ?> members, String path) {
        int before = parts.count();
        Optional<String> by = parts.text(members.get("by"), path + "/by");
        Optional<String> role = parts.text(members.get("role"), path + "/role");
        Optional<LocalDate> on = parts.date(members.get("on"), path + "/on");
        Optional<String> why = parts.text(members.get("why"), path + "/why");
        Optional<String> localDigest = digest(parts, members, path, "localDigest");
        Optional<String> nationalDigest = digest(parts, members, path, "nationalDigest");
        List<String> widenings = parts.texts(members.get("widenings"), path + "/widenings");
        return parts.count() > before
                ? Optional.empty()
                : Optional.of(new Acknowledgement(
                        by.orElseThrow(),
                        role.orElseThrow(),
                        on.orElseThrow(),
                        why.orElseThrow(),
                        localDigest.orElseThrow(),
                        nationalDigest.orElseThrow(),
                        widenings));
    }

    private static Optional<String> digest(Parts parts, Map<String, ?> members, String path, String name) {
        return parts.matching(
                members.get(name),
                path + "/" + name,
                PackFile.DIGEST,
                "must be the digest of exactly one pack: 64 hexadecimal digits in lower case");
    }
}
