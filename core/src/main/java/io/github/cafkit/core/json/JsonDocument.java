package io.github.cafkit.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type is exchanged as a document of its own, whose {@code schema} property names the form and the version. Reading
 * looks at it first, so that a document of another form, or of a later version, is refused as such and not for the first
 * thing in it that differs.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonDocument {

    /**
     * The version that is written. Earlier minor versions of the same major version are read, too.
     *
     * @return a {@link SchemaVersion} as text, such as {@code cafkit/joint-plan/1.1}
     */
    String value();
}
