package io.github.cafkit.model.consent;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.Ages;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether the consent that a form asks for is on file: per signatory, per purpose, per recipient, dated and not taken
 * back; or, in its place, the ground and the reason for going without it. Immutable and thread-safe.
 *
 * <p>It looks at what was recorded and at nothing else. Whether information may, must or must not be shared, whose
 * answer counts where two differ, and whether a ground is good, is for the consent rules. An empty answer here permits
 * nothing.
 *
 * @param child the child whose information it is, not null
 * @param statement the consent statement, or empty while there is none, not null
 * @param withoutConsent the record of going without consent, or empty if there is none, not null
 */
public record ConsentCheck(Child child, Optional<ConsentStatement> statement, Optional<WithoutConsent> withoutConsent) {

    /** From this age a young person is presumed able to answer alone; unverified. */
    public static final int PRESUMED_COMPETENT_FROM = 16;

    /** Checks the parts. */
    public ConsentCheck {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(withoutConsent, "withoutConsent");
    }

    /**
     * What is missing before content is stored.
     *
     * @param day the day on which it is to be stored, not null
     * @return what is missing, at its place in the assessment; empty if nothing is, never null
     */
    public Problems toStore(LocalDate day) {
        if (withoutConsent
                .filter(record -> record.covers(ConsentActivity.STORE, day))
                .isPresent()) {
            return Problems.none();
        }
        return Problems.of(answers(ConsentActivity.STORE, record -> true, record -> true, day));
    }

    /**
     * What is missing before content is shared with one agency for one purpose. A consent that names neither the agency
     * nor its sector, or not the purpose, does not speak of this sharing.
     *
     * @param recipient the agency that is to receive it, not null
     * @param purpose what for, as an upper-snake code, not null
     * @param day the day on which it is to be shared, not null
     * @return what is missing, at its place in the assessment; empty if nothing is, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the purpose is no such code
     */
    public Problems toShare(Agency recipient, String purpose, LocalDate day) {
        Checks.upperSnake(purpose, "a purpose");
        if (withoutConsent
                .filter(record -> record.covers(ConsentActivity.SHARE, day))
                .filter(record -> record.getRecipients().contains(recipient.getId()))
                .isPresent()) {
            return Problems.none();
        }
        Predicate<ConsentRecord> named = record -> record.getPurposes().contains(purpose) && names(record, recipient);
        Predicate<ConsentRecord> meant = record ->
                (record.getPurposes().isEmpty() || record.getPurposes().contains(purpose))
                        && ((record.getRecipients().isEmpty()
                                        && record.getRecipientSectors().isEmpty())
                                || names(record, recipient));
        List<Problem> problems = new ArrayList<>(answers(ConsentActivity.SHARE, named, meant, day));
        statement.ifPresent(form -> limits(form, recipient, problems));
        return Problems.of(problems);
    }

    /** The answers to a request: {@code named} for a consent to count, {@code meant} for a refusal. */
    private List<Problem> answers(
            ConsentActivity activity, Predicate<ConsentRecord> named, Predicate<ConsentRecord> meant, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        List<ConsentRecord> records =
                statement.map(ConsentStatement::getConsents).orElse(List.of());
        List<ConsentRecord> refusals = records.stream()
                .filter(record -> record.getDecision() == ConsentDecision.REFUSED)
                .filter(record -> aboutChild(record, activity)
                        && meant.test(record)
                        && !record.getGivenOn().isAfter(day))
                .toList();
        Set<PersonId> agreed = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            ConsentRecord record = records.get(i);
            if (aboutChild(record, activity)
                    && named.test(record)
                    && record.givenOn(day)
                    && refusals.stream().noneMatch(refusal -> supersedes(refusal, record))) {
                Optional<Problem> doubt = competence(record, "/consentStatement/consents/" + i);
                doubt.ifPresent(problems::add);
                if (doubt.isEmpty()) {
                    agreed.add(record.getGiver());
                }
                signed(record).ifPresent(problems::add);
            }
        }
        if (agreed.isEmpty()) {
            problems.add(Problem.error(
                    "CONSENT-CHECK-01",
                    "/consentStatement",
                    activity == ConsentActivity.STORE
                            ? "an agreement to store, or the ground for storing without one, is recorded first"
                            : "an agreement to share with this agency for this purpose, or the ground for sharing"
                                    + " without one, is recorded first"));
        } else if (refusals.stream().anyMatch(refusal -> !agreed.contains(refusal.getGiver()))) {
            problems.add(Problem.warning(
                    "CONSENT-CHECK-02",
                    "/consentStatement/consents",
                    "one person agreed and another refused; the consent rules say whose answer counts"));
        }
        return problems;
    }

    private boolean aboutChild(ConsentRecord record, ConsentActivity activity) {
        return record.getChild().equals(child.getId()) && record.getActivities().contains(activity);
    }

    /** Whether somebody refused after agreeing, in a record of its own. */
    private static boolean supersedes(ConsentRecord refusal, ConsentRecord consent) {
        return refusal.getGiver().equals(consent.getGiver())
                && !refusal.getGivenOn().isBefore(consent.getGivenOn());
    }

    private static boolean names(ConsentRecord record, Agency recipient) {
        return record.getRecipients().contains(recipient.getId())
                || record.getRecipientSectors().contains(recipient.getSector());
    }

    private Optional<Problem> competence(ConsentRecord record, String path) {
        if (record.getCapacity() != ConsentCapacity.CHILD) {
            return Optional.empty();
        }
        YesNoUnknown competent = record.getCompetence()
                .filter(judged -> !judged.getAssessedOn().isAfter(record.getGivenOn()))
                .map(Competence::getCompetent)
                .orElse(YesNoUnknown.UNKNOWN);
        if (competent == YesNoUnknown.NO) {
            return Optional.of(Problem.warning(
                    "CONSENT-CHECK-03", path, "a young person who was not found competent does not answer alone"));
        }
        boolean presumed = child.getBirthDate()
                .map(birth -> !record.getGivenOn().isBefore(Ages.attainedOn(birth, PRESUMED_COMPETENT_FROM)))
                .orElse(false);
        return presumed || competent == YesNoUnknown.YES
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        "CONSENT-CHECK-04",
                        path,
                        "a child under 16 answers alone once competence has been recorded (unverified)"));
    }

    private Optional<Problem> signed(ConsentRecord record) {
        boolean signed = statement.orElseThrow().getSignatures().stream()
                .anyMatch(signature -> signature.signatory().equals(record.getGiver()));
        return signed
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        "CONSENT-CHECK-05", "/consentStatement/signatures", "whoever agrees signs the statement"));
    }

    private void limits(ConsentStatement form, Agency recipient, List<Problem> problems) {
        if (form.getExcludedServices().contains(recipient.getId())) {
            problems.add(Problem.error(
                    "CONSENT-CHECK-06",
                    "/consentStatement/excludedServices",
                    "the family asked that this agency receives nothing"));
        }
        boolean excepted = form.getConsents().stream()
                .anyMatch(record -> aboutChild(record, ConsentActivity.SHARE)
                        && !record.getExceptedCategories().isEmpty());
        if (excepted || !form.getNotToBeShared().isEmpty()) {
            problems.add(Problem.warning(
                    "CONSENT-CHECK-07",
                    "/consentStatement/notToBeShared",
                    "some of the information is not to be shared"));
        }
    }
}
