/** Checks and generators for people who test their own sharing rules. */
@SuppressWarnings("requires-automatic") // org.immutables.value.annotations is needed at compile time only
module io.github.cafkit.testkit {
    requires transitive io.github.cafkit.consent;
    // For the documentation: the types of the library carry its annotations.
    requires static org.immutables.value.annotations;
    // Only the package jqwik needs the first, only the contracts the second; a host brings them or not.
    requires static transitive net.jqwik.api;
    requires static transitive org.junit.jupiter.api;

    exports io.github.cafkit.testkit.assertion;
    exports io.github.cafkit.testkit.authority;
    exports io.github.cafkit.testkit.cases;
    exports io.github.cafkit.testkit.contract;
    exports io.github.cafkit.testkit.jqwik;
    exports io.github.cafkit.testkit.privacy;
    exports io.github.cafkit.testkit.sample;
}
