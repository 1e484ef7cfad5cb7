/** Identifiers, dates, cited sources, problems, JSON and validation: what every other cafkit module stands on. */
@SuppressWarnings("requires-automatic") // org.immutables.value.annotations is needed at compile time only
module io.github.cafkit.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires org.slf4j;
    // A host brings the Jackson line and the validator of its choice, or none.
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static tools.jackson.databind;
    requires static org.hibernate.validator;

    exports io.github.cafkit.core.id;
    exports io.github.cafkit.core.json;
    exports io.github.cafkit.core.privacy;
    exports io.github.cafkit.core.problem;
    exports io.github.cafkit.core.source;
    exports io.github.cafkit.core.style;
    exports io.github.cafkit.core.time;
    exports io.github.cafkit.core.validation;
}
