package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.core.id.IdentifierFormatException;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.json.CanonicalJson;
import io.github.cafkit.core.json.JsonProblemException;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.Ages;
import io.github.cafkit.core.validation.CafValidation;
import java.util.List;

/** The packages of the core. */
final class CoreAreas {

    private CoreAreas() {}

    static List<Area> all() {
        return List.of(
                Area.of("io.github.cafkit.core.id")
                        .withoutSample("each identifier has its own sample", Identifier.class)
                        .withoutSample("the library throws it", IdentifierFormatException.class)
                        .withoutRefusal("a warning", "LA-CLOSED", "LA-UNKNOWN", "NHS-RANGE", "NHS-TEST")
                        .withoutRefusal("a warning", "UKPRN-RANGE", "URN-RANGE"),
                Area.of("io.github.cafkit.core.json")
                        .withoutSample("only functions", CafJson.class, CafJson3.class)
                        .withoutSample("only functions", CanonicalJson.class, JsonTree.class)
                        .withoutSample("the library throws it", JsonProblemException.class)
                        .withoutRefusal("a document is refused when it is read", "JSON-DEPTH", "JSON-DUPLICATE-KEY")
                        .withoutRefusal("a document is refused when it is read", "JSON-ENCODING", "JSON-FORMAT")
                        .withoutRefusal("a document is refused when it is read", "JSON-IO", "JSON-LENGTH")
                        .withoutRefusal("a document is refused when it is read", "JSON-MISSING", "JSON-NULL")
                        .withoutRefusal("a document is refused when it is read", "JSON-NUMBER-LENGTH")
                        .withoutRefusal("a document is refused when it is read", "JSON-NUMBER-RANGE")
                        .withoutRefusal("a document is refused when it is read", "JSON-STRING-LENGTH", "JSON-SUBTYPE")
                        .withoutRefusal("a document is refused when it is read", "JSON-SYNTAX", "JSON-TYPE")
                        .withoutRefusal("a document is refused when it is read", "JSON-UNKNOWN-PROPERTY", "JSON-VALUE")
                        .withoutRefusal("a value is refused when it is written", "JSON-WRITE"),
                Area.of("io.github.cafkit.core.privacy"),
                Area.of("io.github.cafkit.core.problem").withoutSample("the library throws it", ProblemException.class),
                Area.of("io.github.cafkit.core.source")
                        .withoutSample("the library makes its own", SourceCatalogue.class),
                Area.of("io.github.cafkit.core.style"),
                Area.of("io.github.cafkit.core.time").withoutSample("only functions", Ages.class),
                Area.of("io.github.cafkit.core.validation").withoutSample("only functions", CafValidation.class));
    }
}
