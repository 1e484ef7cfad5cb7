package io.github.cafkit.consent;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The published schemas. */
final class Schemas {

    private Schemas() {}

    /** As a user gets it: from the jar. */
    static Schema published(String name) {
        try (InputStream in = Objects.requireNonNull(SharingQuestion.class.getResourceAsStream(name))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Error> faults(Schema schema, Map<String, @Nullable Object> document) {
        return schema.validate(JsonTree.write(document), InputFormat.JSON);
    }
}
