package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

/** The samples leave nothing out: each attribute of each type has a value in one of them. */
class WireCoverageTest {

    private final Set<String> seen = new TreeSet<>();

    @Test
    void everyAttributeHasAValueInSomeSample() throws ReflectiveOperationException {
        for (Sample sample : Sample.current()) {
            walk(sample.read(Line.JACKSON_2));
        }

        Set<String> attributes = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.cafkit.model")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Value.Immutable.class))
                        .map(JavaClass::reflect)
                        .flatMap(
                                type -> Arrays.stream(type.getDeclaredMethods()).filter(WireCoverageTest::isAttribute))
                        .map(WireCoverageTest::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(attributes).hasSizeGreaterThan(150);
        assertThat(seen).containsAll(attributes);
    }

    private void walk(Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> elements) {
            for (Object element : elements) {
                walk(element);
            }
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                walk(optional.get());
            }
        } else if (value instanceof Record && value.getClass().getPackageName().startsWith("io.github.cafkit.model")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                walk(invoke(component.getAccessor(), value));
            }
        } else {
            for (Class<?> type : value.getClass().getInterfaces()) {
                if (type.getPackageName().startsWith("io.github.cafkit.model")) {
                    attributes(type, value);
                }
            }
        }
    }

    private void attributes(Class<?> type, Object value) throws ReflectiveOperationException {
        for (Method method : type.getDeclaredMethods()) {
            if (isAttribute(method)) {
                Object attribute = invoke(method, value);
                boolean empty = (attribute instanceof Collection<?> elements && elements.isEmpty())
                        || (attribute instanceof Optional<?> optional && optional.isEmpty());
                if (!empty) {
                    seen.add(name(method));
                    walk(attribute);
                }
            }
        }
    }

    private static Object invoke(Method method, Object value) throws ReflectiveOperationException {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(name(method), thrown);
        }
    }

    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && (method.getName().startsWith("get") || method.getName().startsWith("is"));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
