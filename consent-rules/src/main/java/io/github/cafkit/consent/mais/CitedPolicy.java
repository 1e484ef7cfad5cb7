package io.github.cafkit.consent.mais;

import java.util.Objects;
import java.util.Optional;

/**
 * A policy under which a request is made: its address and, where the requester sent one, the requester's copy. Immutable and
 * thread-safe.
 *
 * @param uri where its published text is, not null
 * @param copy the requester's copy, or empty if the request only points to it, not null
 */
public record CitedPolicy(String uri, Optional<MaisPolicy> copy) {

    /** Insists on both parts. */
    public CitedPolicy {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(copy, "copy");
    }
}
