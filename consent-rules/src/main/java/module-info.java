/** Ask a sharing question about a child, get a decision with reasons, duties and citations. */
module io.github.cafkit.consent {
    requires transitive io.github.cafkit.model;

    exports io.github.cafkit.consent;
    exports io.github.cafkit.consent.england;
}
