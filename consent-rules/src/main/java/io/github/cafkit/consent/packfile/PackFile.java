package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whole packs as JSON files. Their shape is that of {@code rule-pack.schema.json}. A pack that is read from what was written
 * of another one has the same digest and gives the same answers.
 */
public final class PackFile {

    /** The name and version of the shape. */
    public static final String SCHEMA = "cafkit/rule-pack/1";

    static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private PackFile() {}

    /**
     * Writes a pack.
     *
     * @param pack the pack, not null
     * @return a document for {@link JsonTree}, the same on every run, never null
     */
    public static Map<String, Object> write(RulePack pack) {
        return new PackWriter().pack(pack);
    }

    /**
     * Reads a pack, whatever it says. Where the answers of a pack matter, read it with the digest that was agreed on.
     *
     * @param json the file, within the standard limits of {@link JsonTree}, not null
     * @return the pack, never null
     * @throws ProblemException with every fault found: what is malformed, facts, values, terms, tiers and sources that
     *     there are not, rules without dates or sources, editions that overlap, terms that are defined by themselves,
     *     conditions that grow too large
     */
    public static RulePack read(String json) {
        return new PackReader().read(JsonTree.read(json));
    }

    /**
     * Reads a pack and insists that it is the one that was agreed on.
     *
     * @param json the file, within the standard limits of {@link JsonTree}, not null
     * @param pinnedDigest the digest of the pack, as {@link PackDigest#sha256(RulePack)} gives it, not null
     * @return the pack, never null
     * @throws ProblemException with every fault found, as for {@link #read(String)}; with {@code PACK-DIGEST} if it is
     *     another pack
     */
    public static RulePack read(String json, String pinnedDigest) {
        RulePack pack = read(json);
        if (!PackDigest.sha256(pack).equals(pinnedDigest)) {
            throw new ProblemException(Problem.error(
                    "PACK-DIGEST", "", "the file holds another pack than the one with the pinned digest"));
        }
        return pack;
    }
}
