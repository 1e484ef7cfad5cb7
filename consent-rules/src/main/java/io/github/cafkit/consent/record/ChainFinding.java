package io.github.cafkit.consent.record;

import java.util.Objects;

/**
 * Something wrong with a chain. It holds numbers, codes and the library's own words, and nothing of what a record says.
 * Immutable and thread-safe.
 *
 * @param fault what is wrong, not null
 * @param line the line it was noticed at, from 1; after the last line it is the number of lines
 * @param sentence what is wrong with which record, in words, not null
 */
public record ChainFinding(ChainFault fault, long line, String sentence) {

    /** Insists on the parts. */
    public ChainFinding {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** Line, code and sentence. */
    @Override
    public String toString() {
        return "line " + line + ": " + fault.code() + ": " + sentence;
    }
}
