package io.github.cafkit.consent.mais;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.style.CafValue;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A request of the MAIS drafts: who asks, about whom, for what purpose, under which policies. What it says is asserted by the
 * requester, whose identity others have to establish. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
public interface MaisRequest {

    /**
     * Its identifier, for the logs of both sides.
     *
     * @return the identifier, never null
     */
    MaisIdentifier getIdentifier();

    /**
     * When it was made, in the requester's own time.
     *
     * @return date and time to the second, without a zone as in the draft, never null
     */
    LocalDateTime getDateStamp();

    /**
     * Who asks: an entry in the catalogue of parties.
     *
     * @return the identifier, never null
     */
    MaisIdentifier getRequester();

    /**
     * The person asked about, as the JSON that came. Personal data: guarded, and in no log entry.
     *
     * @return the JSON of an object, guarded, never null
     */
    PersonalText getQuery();

    /**
     * The purpose that the requester asserts, in the vocabulary of the policies.
     *
     * @return the code, never null
     */
    String getPurpose();

    /**
     * The policies under which it is made.
     *
     * @return the policies, not empty, never null
     */
    List<CitedPolicy> getPolicies();

    /** A request is made under a policy. */
    @Value.Check
    default void check() {
        if (getPolicies().isEmpty()) {
            throw new ProblemException(Problem.error("MAIS-REQUEST", "/SharingPolicy", "at least one policy"));
        }
    }

    /**
     * Reads a request of draft {@link Mais#DRAFT}. A policy may be there in full or by its address.
     *
     * @param document the document, as a strict JSON reader gives it, not null
     * @return the request, never null
     * @throws ProblemException with every fault found, each with its place; nothing about the person asked about is in it
     */
    static MaisRequest read(Map<String, ?> document) {
        MaisReader reader = new MaisReader();
        return reader.finished(reader.request(document));
    }

    /**
     * The request in the shape of the draft, which {@link #read(Map)} reads back. It holds the person asked about.
     *
     * @return plain maps, lists and texts, the same on every run, never null
     */
    default Map<String, Object> toDocument() {
        return MaisWriter.request(this);
    }

    /**
     * Begins a request.
     *
     * @return a builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a request. */
    final class Builder extends ImmutableMaisRequest.Builder {
        Builder() {}
    }
}
