package io.github.cafkit.model.retention;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an agency knows about the records that it keeps, without what is in them. Immutable and thread-safe.
 *
 * <p>{@link #review} reads it as somebody would who answers for the records: are they checked, recent, legible, kept
 * safe? {@link RetentionSchedule#dueOn} says which of them have been kept long enough.
 */
@Value.Immutable
@CafValue
@JsonDocument(RecordRegister.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRecordRegister.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRecordRegister.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRecordRegister.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRecordRegister.class)
public interface RecordRegister extends WithRecordRegister {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/record-register/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * The agency whose register it is.
     *
     * @return the agency, never null
     */
    AgencyId getKeeper();

    /**
     * The records.
     *
     * @return the records in order; empty while there is none, never null
     */
    List<@Valid KeptRecord> getRecords();

    /**
     * What to put right in how the records are kept. Records that were destroyed are not looked at, but for whether that
     * was allowed.
     *
     * @param day the day of the review, not null
     * @param greatestAge the age beyond which information is asked for again; authorities and kinds of work differ, not
     *     null
     * @return the findings in the order of the records, and of the rules within each, never null
     */
    default List<RecordFinding> review(LocalDate day, Period greatestAge) {
        List<RecordFinding> findings = new ArrayList<>();
        for (int i = 0; i < getRecords().size(); i++) {
            KeptRecord kept = getRecords().get(i);
            String path = "/records/" + i;
            RecordChecks.broken(kept, day, greatestAge)
                    .forEach(rule -> findings.add(new RecordFinding(rule, kept.getId(), path)));
        }
        return List.copyOf(findings);
    }

    /**
     * Insists on the schema and on distinct records.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default RecordRegister check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(
                getRecords(), KeptRecord::getId, "RECORD-REGISTER-01", "/records", "records have different ids");
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

    /** Builds a {@link RecordRegister}. */
    final class Builder extends ImmutableRecordRegister.Builder {
        Builder() {}
    }
}
