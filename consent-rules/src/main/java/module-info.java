/** Ask a sharing question about a child, get a decision with reasons, duties and citations. */
@SuppressWarnings("requires-automatic") // org.immutables.value.annotations is needed at compile time only
module io.github.cafkit.consent {
    requires transitive io.github.cafkit.model;
    requires org.slf4j;
    requires static org.immutables.value.annotations;

    exports io.github.cafkit.consent;
    exports io.github.cafkit.consent.analysis;
    exports io.github.cafkit.consent.answer;
    exports io.github.cafkit.consent.authzen;
    exports io.github.cafkit.consent.casework;
    exports io.github.cafkit.consent.consents;
    exports io.github.cafkit.consent.disclosure;
    exports io.github.cafkit.consent.document;
    exports io.github.cafkit.consent.england;
    exports io.github.cafkit.consent.fact;
    exports io.github.cafkit.consent.law;
    exports io.github.cafkit.consent.local;
    exports io.github.cafkit.consent.mais;
    exports io.github.cafkit.consent.override;
    exports io.github.cafkit.consent.packfile;
    exports io.github.cafkit.consent.record;
    exports io.github.cafkit.consent.replay;
    exports io.github.cafkit.consent.rule;
    exports io.github.cafkit.consent.words;
}
