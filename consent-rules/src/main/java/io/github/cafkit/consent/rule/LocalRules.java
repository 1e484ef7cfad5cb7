package io.github.cafkit.consent.rule;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules of a pack were added by an authority or a setting, and on whose word. What these rules oblige to is listed
 * apart from the duties that come with the law, and changes no outcome. Immutable and thread-safe.
 *
 * @param id the stable name of the local pack, not null
 * @param edition its edition, not null
 * @param owner whose rules they are, in words, not null
 * @param digest the digest of the local pack, not null
 * @param rules the ids of the rules, sorted, not null
 * @param acknowledgement who answers for what they widen, or empty if they widen nothing, not null
 */
public record LocalRules(
        String id,
        String edition,
        String owner,
        String digest,
        Set<String> rules,
        Optional<Acknowledgement> acknowledgement) {

    /** Keeps an unmodifiable copy. */
    public LocalRules {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(acknowledgement, "acknowledgement");
        rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    }

    /** The id and the edition. */
    @Override
    public String toString() {
        return id + " " + edition;
    }
}
