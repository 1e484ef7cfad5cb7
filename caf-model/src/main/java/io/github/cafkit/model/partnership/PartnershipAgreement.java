package io.github.cafkit.model.partnership;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The common agreement of the professionals of several agencies: six parts, each with clauses about all of them or about
 * one, the signatures, and the day on which it is looked at again. Immutable and thread-safe; texts are redacted in
 * {@code toString}.
 *
 * <p>It may be held unfinished; {@link #check(LocalDate)} says what is missing. An agreement about sharing does not make
 * sharing lawful by itself: whether something may be shared is a question for the consent rules.
 */
@Value.Immutable
@CafValue
@JsonDocument(PartnershipAgreement.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePartnershipAgreement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePartnershipAgreement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePartnershipAgreement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePartnershipAgreement.class)
public interface PartnershipAgreement extends WithPartnershipAgreement {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/partnership-agreement/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused, and one
     * of an earlier minor version becomes one of this version.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies this version of the agreement.
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
     * The agencies that agree.
     *
     * @return the parties in order, each once; empty while none is entered, never null
     */
    List<@Valid Agency> getParties();

    /**
     * The first day on which it holds.
     *
     * @return the day, never null
     */
    LocalDate getFirstDay();

    /**
     * The last day on which it holds.
     *
     * @return the day, inclusive, or empty if it is open
     */
    Optional<LocalDate> getLastDay();

    /**
     * The day on which it is looked at again.
     *
     * @return the day, or empty while none is fixed
     */
    Optional<LocalDate> getReviewOn();

    /**
     * What was agreed.
     *
     * @return the clauses in order; empty while there is none, never null
     */
    List<@Valid AgreementClause> getClauses();

    /**
     * Who has signed.
     *
     * @return the signatures in order; empty while nobody has signed, never null
     */
    List<@Valid AgreementSignature> getSignatures();

    /**
     * The training, joint training above all, that stands behind the part on expertise and roles.
     *
     * @return the records in order; may be empty, never null
     */
    List<@Valid TrainingRecord> getTraining();

    /**
     * Lists of the authority's own that the records of training point at, beside {@link StandardCodes}.
     *
     * @return the lists in order, each once; may be empty, never null
     */
    List<@Valid CodeList> getCodeLists();

    /**
     * The clauses of a part.
     *
     * @param part the part, not null
     * @return the clauses in order, never null
     */
    default List<AgreementClause> clausesOf(AgreementPart part) {
        return getClauses().stream().filter(clause -> clause.getPart() == part).toList();
    }

    /**
     * The clauses that bind a party: its own, and those about all.
     *
     * @param agency the party, not null
     * @return the clauses in order, never null
     */
    default List<AgreementClause> clausesFor(AgencyId agency) {
        return getClauses().stream()
                .filter(clause -> clause.getAgency().map(agency::equals).orElse(true))
                .toList();
    }

    /**
     * The days on which it holds.
     *
     * @return the range, never null
     */
    default DateRange inForce() {
        return getLastDay()
                .map(last -> DateRange.ofClosed(getFirstDay(), last))
                .orElseGet(() -> DateRange.from(getFirstDay()));
    }

    /**
     * The parties without a signature up to a day.
     *
     * @param day the day asked about, inclusive, not null
     * @return the agencies in the order of the parties, never null
     */
    default List<AgencyId> unsignedOn(LocalDate day) {
        return getParties().stream()
                .map(Agency::getId)
                .filter(party -> getSignatures().stream()
                        .noneMatch(signature -> signature.getAgency().equals(party)
                                && !signature.getSignedOn().isAfter(day)))
                .toList();
    }

    /**
     * The words for a code that a record of training points at.
     *
     * @param reference the reference, not null
     * @return the entry of the document's own lists or of {@link StandardCodes}, or empty if neither has it
     */
    default Optional<CodeEntry> codeEntry(CodeReference reference) {
        return Stream.concat(getCodeLists().stream(), StandardCodes.all().stream())
                .filter(list -> list.getId().equals(reference.list()))
                .flatMap(list -> list.entry(reference.code()).stream())
                .findFirst();
    }

    /**
     * What is missing on a day: a part that nobody filled in, a party that has not signed or does not state its own
     * expertise, duties and limits, limits that leave out finances, a review that is past or not fixed.
     *
     * @param day the day asked about, not null
     * @return the findings in the order of the rules, and of the document within each; empty if nothing is missing,
     *     never null
     */
    default List<PartnershipFinding> check(LocalDate day) {
        return new AgreementChecks(this, day).run();
    }

    /**
     * Insists on the schema, on days in order, on distinct parties, signatures and lists, and that clauses and signatures
     * are those of parties.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default PartnershipAgreement check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(
                getParties(),
                Agency::getId,
                "COMMON-AGREEMENT-01",
                "/parties",
                "the parties of an agreement are listed once");
        Checks.require(
                getLastDay().map(last -> !last.isBefore(getFirstDay())).orElse(true),
                "COMMON-AGREEMENT-02",
                "/lastDay",
                "the last day of an agreement is not before its first");
        for (int i = 0; i < getClauses().size(); i++) {
            Checks.require(
                    getClauses().get(i).getAgency().map(this::listsParty).orElse(true),
                    "COMMON-AGREEMENT-03",
                    "/clauses/" + i + "/agency",
                    "a clause is about a party of the agreement");
        }
        for (int i = 0; i < getSignatures().size(); i++) {
            Checks.require(
                    listsParty(getSignatures().get(i).getAgency()),
                    "COMMON-AGREEMENT-04",
                    "/signatures/" + i + "/agency",
                    "somebody signs for a party of the agreement");
        }
        Checks.requireDistinct(
                getSignatures(),
                signature -> List.of(signature.getAgency(), signature.getSignatory()),
                "COMMON-AGREEMENT-05",
                "/signatures",
                "somebody signs once for a party");
        Checks.requireDistinct(
                getCodeLists(),
                CodeList::getId,
                "COMMON-AGREEMENT-06",
                "/codeLists",
                "lists of codes have different names");
        return current ? this : withSchema(SCHEMA);
    }

    private boolean listsParty(AgencyId agency) {
        return getParties().stream().anyMatch(party -> party.getId().equals(agency));
    }

    /**
     * Starts an agreement.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds {@link PartnershipAgreement}. */
    final class Builder extends ImmutablePartnershipAgreement.Builder {
        Builder() {}
    }
}
