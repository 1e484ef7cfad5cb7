package io.github.cafkit.model.document;

import io.github.cafkit.model.validation.Draft;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Bean Validation asks of every saved value. What it asks for one purpose only is not part of a schema. */
final class SchemaConstraints {

    /** Blank is what consists of spaces and control characters, as the validator has it. */
    private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

    private SchemaConstraints() {}

    static void ofText(Map<String, Object> schema, List<Annotation> annotations) {
        List<String> patterns = new ArrayList<>();
        for (Annotation each : annotations) {
            if (!always(each)) {
                continue;
            }
            if (each instanceof Size size) {
                bounds(schema, size, "minLength", "maxLength");
            } else if (each instanceof NotBlank) {
                patterns.add(NOT_BLANK);
            } else if (each instanceof NotEmpty) {
                schema.put("minLength", 1);
            } else if (each instanceof Pattern pattern) {
                patterns.add("^(?:" + pattern.regexp() + ")$");
            }
        }
        if (patterns.size() == 1) {
            schema.put("pattern", patterns.get(0));
        } else if (!patterns.isEmpty()) {
            schema.put(
                    "allOf",
                    patterns.stream().map(pattern -> Map.of("pattern", pattern)).toList());
        }
    }

    static void ofNumber(Map<String, Object> schema, List<Annotation> annotations) {
        for (Annotation each : annotations) {
            if (!always(each)) {
                continue;
            }
            if (each instanceof Min least) {
                schema.put("minimum", least.value());
            } else if (each instanceof Max most) {
                schema.put("maximum", most.value());
            } else if (each instanceof Positive) {
                schema.put("exclusiveMinimum", 0);
            } else if (each instanceof PositiveOrZero) {
                schema.put("minimum", 0);
            }
        }
    }

    static void ofArray(Map<String, Object> schema, List<Annotation> annotations) {
        for (Annotation each : annotations) {
            if (always(each) && each instanceof Size size) {
                bounds(schema, size, "minItems", "maxItems");
            } else if (always(each) && each instanceof NotEmpty) {
                schema.put("minItems", 1);
            }
        }
    }

    private static void bounds(Map<String, Object> schema, Size size, String least, String most) {
        if (size.min() > 0) {
            schema.put(least, size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put(most, size.max());
        }
    }

    /** Whether a constraint holds for every saved value, whatever the purpose. */
    private static boolean always(Annotation annotation) {
        if (!annotation.annotationType().getPackageName().equals("jakarta.validation.constraints")) {
            return false;
        }
        try {
            Method groups = annotation.annotationType().getMethod("groups");
            List<Class<?>> purposes = Arrays.asList((Class<?>[]) groups.invoke(annotation));
            return purposes.isEmpty() || purposes.contains(Draft.class) || purposes.contains(Default.class);
        } catch (ReflectiveOperationException notAConstraint) {
            throw new IllegalStateException(notAConstraint);
        }
    }

    static Map<String, Object> schema(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }
}
