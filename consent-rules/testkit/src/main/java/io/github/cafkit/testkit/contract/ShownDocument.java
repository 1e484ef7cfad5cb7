package io.github.cafkit.testkit.contract;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.problem.ProblemException;

/** Documents as JSON, by whichever Jackson the host has. */
final class ShownDocument {

    private ShownDocument() {}

    /** JSON, or what the document prints if it has no JSON form or there is no Jackson. */
    static String of(Object document) {
        try {
            return json(document);
        } catch (ProblemException | LinkageError noJson) {
            return String.valueOf(document);
        }
    }

    /** JSON, for which there has to be a Jackson. */
    static String json(Object document) {
        try {
            return CafJson3.standard().writePretty(document);
        } catch (NoClassDefFoundError noJackson3) {
            return CafJson.standard().writePretty(document);
        }
    }
}
