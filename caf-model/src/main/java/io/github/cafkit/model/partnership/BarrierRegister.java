package io.github.cafkit.model.partnership;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.team.Party;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What stands in the way of a partnership: the barriers, each with its causes, its owner and what is done about it.
 * Immutable and thread-safe; texts are redacted in {@code toString}.
 *
 * <p>The categories are part of the document and an authority's own to choose; {@link PartnershipLists#BARRIER_CAUSES} has
 * some to start from.
 */
@Value.Immutable
@CafValue
@JsonDocument(BarrierRegister.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBarrierRegister.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableBarrierRegister.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBarrierRegister.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBarrierRegister.class)
public interface BarrierRegister extends WithBarrierRegister {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/barrier-register/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused, and one
     * of an earlier minor version becomes one of this version.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies this version of the register.
     *
     * @return the identifier, never null
     */
    PartnershipDocumentId getId();

    /**
     * The partnership.
     *
     * @return the partnership, never null
     */
    PartnershipId getPartnership();

    /**
     * The categories of causes.
     *
     * @return the categories, never null
     */
    @Valid
    CodeList getCategories();

    /**
     * The barriers, closed ones included.
     *
     * @return the barriers in the order entered, each once, never null
     */
    List<@Valid Barrier> getBarriers();

    /**
     * The barriers that still have to be dealt with.
     *
     * @return the barriers in order, never null
     */
    default List<Barrier> open() {
        return getBarriers().stream().filter(each -> each.getStatus().isOpen()).toList();
    }

    /**
     * The open barriers that nobody takes care of.
     *
     * @return the barriers in order, never null
     */
    default List<Barrier> ownerless() {
        return open().stream().filter(each -> each.getOwner().isEmpty()).toList();
    }

    /**
     * The open barriers that somebody takes care of.
     *
     * @param owner the person or agency, not null
     * @return the barriers in order, never null
     */
    default List<Barrier> ownedBy(Party owner) {
        return open().stream()
                .filter(each -> each.getOwner().equals(Optional.of(owner)))
                .toList();
    }

    /**
     * The barrier with an id.
     *
     * @param id the id, not null
     * @return the barrier, or empty if the register does not have it
     */
    default Optional<Barrier> barrier(BarrierId id) {
        return getBarriers().stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    /**
     * What the register lacks on a day: open barriers without an owner, an action or a cause, and actions past their last
     * day.
     *
     * @param day the day asked about, not null
     * @return the findings in the order of the barriers; empty if nothing is missing, never null
     */
    default List<PartnershipFinding> check(LocalDate day) {
        return BarrierChecks.of(this, day);
    }

    /**
     * Insists on the schema, on distinct barriers, and on categories of the list.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default BarrierRegister check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(getBarriers(), Barrier::getId, "BARRIER-03", "/barriers", "barriers have different ids");
        for (int i = 0; i < getBarriers().size(); i++) {
            Barrier barrier = getBarriers().get(i);
            Checks.require(
                    Stream.concat(
                                    Stream.of(barrier.getCategory()),
                                    barrier.getCauses().stream().map(BarrierCause::getCategory))
                            .allMatch(
                                    category -> getCategories().entry(category).isPresent()),
                    "BARRIER-04",
                    "/barriers/" + i,
                    "a barrier and its causes are of categories that the register lists");
        }
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a register.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds {@link BarrierRegister}. */
    final class Builder extends ImmutableBarrierRegister.Builder {
        Builder() {}
    }
}
