package io.github.cafkit.core.validation;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a value against its constraints and answers with problems: the constraint's name as code ({@code NotBlank}
 * gives {@code NOT_BLANK}), the place as a JSON pointer, and the rule in words without the value.
 *
 * <p>The words come from the constraint's declaration: its message if it is plain text, with the constraint's own
 * settings such as {@code {max}} filled in, otherwise a sentence of the library. No resource bundle, no expression and
 * nothing that a provider interpolated is used, so a message cannot quote the value, whatever it asks for. Map keys are
 * part of the place: do not use personal data as a key.
 *
 * <p>Problems come in the order of their places and then of their codes. Immutable and thread-safe.
 */
public final class CafValidation {

    /** Made when first asked for, so that a host without Hibernate Validator can use the rest. */
    private static final class Standard {
        static final CafValidation INSTANCE = new CafValidation(HibernateValidators.standard());
    }

    private static final Pattern SETTING = Pattern.compile("\\{(\\w+)}");

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::path).thenComparing(Problem::code).thenComparing(Problem::message);

    private final Validator validator;

    private CafValidation(Validator validator) {
        this.validator = validator;
    }

    /**
     * Validation by Hibernate Validator, which must be on the path; an expression language need not be.
     *
     * @return the one instance, never null
     * @throws NoClassDefFoundError if Hibernate Validator is absent; use {@link #with(Validator)} with another provider
     */
    public static CafValidation standard() {
        return Standard.INSTANCE;
    }

    /**
     * Validation by a validator of the host.
     *
     * @param validator any provider's validator, not null
     * @return validation by it, never null
     */
    public static CafValidation with(Validator validator) {
        return new CafValidation(validator);
    }

    /**
     * What is wrong with a value.
     *
     * @param bean the value, not null
     * @param groups the groups to check; none for the default group, not null
     * @return every broken constraint as an error, never null
     * @throws jakarta.validation.ValidationException if a constraint is declared wrongly
     */
    public Problems check(Object bean, Class<?>... groups) {
        return check(validator, bean, groups);
    }

    /**
     * What is wrong with a value, according to a validator of the host.
     *
     * @param validator any provider's validator, not null
     * @param bean the value, not null
     * @param groups the groups to check; none for the default group, not null
     * @return every broken constraint as an error, never null
     * @throws jakarta.validation.ValidationException if a constraint is declared wrongly
     */
    public static Problems check(Validator validator, Object bean, Class<?>... groups) {
        Set<ConstraintViolation<Object>> violations = validator.validate(bean, groups);
        return Problems.of(violations.stream()
                .map(CafValidation::problem)
                .distinct()
                .sorted(BY_PLACE)
                .toList());
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        return Problem.error(code(constraint), pointer(violation.getPropertyPath()), message(constraint));
    }

    private static String code(ConstraintDescriptor<?> constraint) {
        Class<? extends Annotation> type = constraint.getAnnotation().annotationType();
        return type.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * A property path as a JSON pointer. A node says in which element of its parent it lies, so the index or key comes
     * before its own name; the names of container elements, such as {@code <list element>}, are no part of a document.
     */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                if (node.getIndex() != null) {
                    step(pointer, node.getIndex().toString());
                } else if (node.getKey() != null && !isKeyItself(node)) {
                    step(pointer, node.getKey().toString());
                }
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                step(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    /** Whether the complaint is about a map's key, which then is what must not be repeated. */
    private static boolean isKeyItself(Path.Node node) {
        return node.getKind() == ElementKind.CONTAINER_ELEMENT && "<map key>".equals(node.getName());
    }

    private static void step(StringBuilder pointer, String name) {
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }

    private static String message(ConstraintDescriptor<?> constraint) {
        String template = constraint.getMessageTemplate();
        if (template.contains("${") || template.matches("\\{[\\w.]+}") || template.isBlank()) {
            return ConstraintWords.of(constraint);
        }
        StringBuilder message = new StringBuilder();
        Matcher settings = SETTING.matcher(template);
        while (settings.find()) {
            Object setting = constraint.getAttributes().get(settings.group(1));
            settings.appendReplacement(
                    message, Matcher.quoteReplacement(setting == null ? settings.group() : setting.toString()));
        }
        return settings.appendTail(message).toString();
    }
}
