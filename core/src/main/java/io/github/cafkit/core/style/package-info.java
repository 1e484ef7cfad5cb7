/**
 * How cafkit writes its immutable values: one shared style for every generated type.
 *
 * <p>A value type is a public interface. All of this belongs to its declaration:
 *
 * <pre>{@code
 * @CafValue
 * @Value.Immutable
 * @JsonSerialize(as = ImmutableVisit.class)
 * @JsonDeserialize(as = ImmutableVisit.class)
 * @tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVisit.class)
 * @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVisit.class)
 * public interface Visit extends WithVisit {
 *
 *     @Value.Redacted
 *     @NotBlank
 *     String getChildName();
 *
 *     LocalDate getOn();
 *
 *     Optional<LocalDate> getNextOn();
 *
 *     List<@Valid Finding> getFindings();
 *
 *     default boolean hasFindings() {
 *         return !getFindings().isEmpty();
 *     }
 *
 *     @Value.Check
 *     default void check() {
 *         Optional<LocalDate> next = getNextOn();
 *         if (next.isPresent() && !next.get().isAfter(getOn())) {
 *             throw new ProblemException(Problem.error("VISIT-ORDER", "/nextOn", "the next visit comes after this one"));
 *         }
 *     }
 *
 *     static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     class Builder extends ImmutableVisit.Builder {
 *         Builder() {}
 *     }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code extends WithVisit} is generated together with the implementation and gives callers in any package
 *       {@code visit.withOn(day)}, which returns a {@code Visit}. The implementation stays hidden.
 *   <li>Attributes begin with {@code get} or {@code is}, and no other method does: whatever does is an attribute for
 *       JSON and for Bean Validation. A derived value has another name, such as {@code hasFindings}, and so is neither
 *       written nor accepted.
 *   <li>Write {@code getUpn}, not {@code getUPN}. Names in builders and in JSON follow: {@code upn}, and
 *       {@code urgent} for {@code isUrgent}.
 *   <li>A plural attribute gets {@code addFinding} and {@code putAgency} in the builder. Where the singular is
 *       irregular, add it to the dictionary of {@link io.github.cafkit.core.style.CafValue}.
 *   <li>{@code @Value.Redacted} stands on every attribute that may hold a name, an address or free words about a
 *       person. Identifiers hide themselves. A record holds
 *       {@link io.github.cafkit.core.privacy.PersonalText} instead of a {@code String}.
 *   <li>{@code @Value.Check} holds for the builder, for copies and for reading, and throws a
 *       {@link io.github.cafkit.core.problem.ProblemException} with the place below this value. What only a finished
 *       value must satisfy is a constraint in a group, asked for through
 *       {@link io.github.cafkit.core.validation.CafValidation}.
 *   <li>What may be absent is {@code Optional}; what is not known is a constant of an enumeration. A list that is absent
 *       in JSON is empty.
 *   <li>Both pairs of JSON annotations are needed, the second written out in full. A choice between types is a sealed
 *       interface of records with {@code @JsonTypeInfo(use = NAME, property = "type")}; every component of such a record
 *       is required in JSON unless it is {@code Optional}.
 *   <li>Sets keep the order in which they were filled, sets of an enumeration the order of its constants. Maps keep
 *       their order too and are written to JSON by key; no personal data is a key.
 * </ul>
 */
@NullMarked
package io.github.cafkit.core.style;

import org.jspecify.annotations.NullMarked;
