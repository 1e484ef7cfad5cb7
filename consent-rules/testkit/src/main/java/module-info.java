/** Checks and generators for people who test their own sharing rules. */
module io.github.cafkit.testkit {
    requires transitive io.github.cafkit.consent;

    exports io.github.cafkit.testkit.privacy;
}
