package io.github.cafkit.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every generated cafkit value: {@code get}/{@code is} accessors, so that any Bean Validation provider
 * sees the constraints; a hidden implementation behind the interface; JDK collections that keep their order; and
 * {@code [redacted]} in place of personal attributes in {@code toString}.
 *
 * <p>Put it beside {@code @Value.Immutable}. It is read by the annotation processor only.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = {"get*", "is*"},
        typeImmutable = "Immutable*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "address:addresses",
            "criterion:criteria",
            "child:children",
            "person:people",
            "strength:strengths"
        },
        redactedMask = "[redacted]",
        allowedClasspathAnnotations = {Override.class})
public @interface CafValue {}
