package io.github.cafkit.model.assessment;

import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.person.PersonName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a value says, in words for a page. It repeats personal text. */
final class Words {

    private Words() {}

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Words::of).orElse("");
        } else if (value instanceof Collection<?> elements) {
            return elements.stream().map(Words::of).collect(Collectors.joining("; "));
        } else if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        } else if (value instanceof Boolean answer) {
            return answer ? "yes" : "no";
        } else if (value instanceof Identifier id) {
            return id.value();
        } else if (value instanceof ElementCode code) {
            return code.value();
        } else if (value instanceof PersonalText text) {
            return text.value();
        } else if (value instanceof PersonName name) {
            return name.full();
        } else if (value instanceof Record record) {
            return ofRecord(record);
        }
        List<Attribute> attributes = Attribute.of(value);
        return attributes.isEmpty()
                ? value.toString()
                : attributes.stream()
                        .map(attribute -> named(attribute.name(), attribute.in(value)))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /** The words of a name in camel case. */
    static String ofName(String name) {
        return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String ofRecord(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> named(component.getName(), in(component, record)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String named(String name, Object value) {
        String words = of(value);
        return words.isEmpty() ? "" : ofName(name) + ": " + words;
    }

    private static Object in(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a component of a record cannot be read", impossible);
        }
    }
}
