package io.github.cafkit.consent.fact;

/** One value that a fact can take; implemented by enumerations only. */
public interface FactValue {

    /**
     * The code used in documents and rules.
     *
     * @return the upper-case name, never null
     */
    String name();

    /**
     * The value in words, for people.
     *
     * @return a phrase in lower case, never null
     */
    String label();
}
