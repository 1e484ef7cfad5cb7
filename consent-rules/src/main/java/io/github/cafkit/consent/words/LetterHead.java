package io.github.cafkit.consent.words;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything personal in a letter, as the caller gives it: the library knows no name, no address and no day. Nothing of it
 * is shown by {@code toString} or in a problem. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
public interface LetterHead {

    /**
     * Who writes: name and address.
     *
     * @return the lines, not empty, never null
     */
    @Value.Redacted
    List<String> getSenderLines();

    /**
     * To whom: name and address.
     *
     * @return the lines, not empty, never null
     */
    @Value.Redacted
    List<String> getAddresseeLines();

    /**
     * The date of the letter.
     *
     * @return the day, never null
     */
    @Value.Redacted
    LocalDate getDate();

    /**
     * The caller's own reference. It should say nothing to anybody else.
     *
     * @return the reference, or empty if there is none
     */
    @Value.Redacted
    Optional<String> getReference();

    /**
     * How the letter begins, such as "Dear Ms Example".
     *
     * @return the greeting, or empty if there is none
     */
    @Value.Redacted
    Optional<String> getGreeting();

    /**
     * How the letter ends: a phrase, a name, an office.
     *
     * @return the lines, never null
     */
    @Value.Redacted
    List<String> getClosingLines();

    /**
     * Whom to turn to with a question or a complaint. They stand in every letter alike, whatever was decided.
     *
     * @return the contacts in order, never null
     */
    @Value.Redacted
    List<Contact> getContacts();

    /**
     * Checks the lines.
     *
     * @throws io.github.cafkit.core.problem.ProblemException with every fault, each at its place: {@code LETTER-INCOMPLETE} if
     *     nobody writes or nobody is written to, {@code LETTER-LINE} for a line that is blank or is more than one line
     */
    @Value.Check
    default void check() {
        List<Problem> faults = new ArrayList<>();
        if (getSenderLines().isEmpty()) {
            faults.add(Problem.error("LETTER-INCOMPLETE", "/senderLines", "a letter says who writes it"));
        }
        if (getAddresseeLines().isEmpty()) {
            faults.add(Problem.error("LETTER-INCOMPLETE", "/addresseeLines", "a letter says to whom it goes"));
        }
        lines("/senderLines", getSenderLines(), faults);
        lines("/addresseeLines", getAddresseeLines(), faults);
        getReference().ifPresent(line -> line("/reference", line, faults));
        getGreeting().ifPresent(line -> line("/greeting", line, faults));
        lines("/closingLines", getClosingLines(), faults);
        for (int i = 0; i < getContacts().size(); i++) {
            line("/contacts/" + i + "/who", getContacts().get(i).who(), faults);
            line("/contacts/" + i + "/how", getContacts().get(i).how(), faults);
        }
        Problems.of(faults).throwIfErrors();
    }

    private static void lines(String path, List<String> lines, List<Problem> faults) {
        for (int i = 0; i < lines.size(); i++) {
            line(path + "/" + i, lines.get(i), faults);
        }
    }

    private static void line(String path, String line, List<Problem> faults) {
        boolean isOneLine = line.codePoints()
                .noneMatch(character -> Character.isISOControl(character)
                        || Character.getType(character) == Character.LINE_SEPARATOR
                        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR);
        if (line.isBlank() || !isOneLine) {
            faults.add(Problem.error("LETTER-LINE", path, "a line is not blank, and has no line break in it"));
        }
    }

    /**
     * Begins a head.
     *
     * @return a builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a head; who writes, to whom and the date are mandatory. */
    final class Builder extends ImmutableLetterHead.Builder {
        Builder() {}
    }
}
