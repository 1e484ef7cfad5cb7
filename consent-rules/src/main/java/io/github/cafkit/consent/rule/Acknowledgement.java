package io.github.cafkit.consent.rule;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Somebody who answers for it has seen, in writing, that the rules of an authority or a setting let more be shared than the
 * pack they are added to. It is good for exactly these two packs and these widenings, and every decision made under the
 * rules carries it. Immutable and thread-safe; {@link #toString()} shows neither the person nor the reason.
 *
 * @param by who it was, not blank, not null
 * @param role in which role, such as data protection officer, not blank, not null
 * @param on the day, not null
 * @param why the reason, not blank, not null
 * @param localDigest the digest of the local pack, 64 hexadecimal digits in lower case, not null
 * @param nationalDigest the digest of the pack it is added to, as {@link PackDigest#sha256} gives it, not null
 * @param widenings the ids of the widenings that were seen, sorted, each once, not null
 */
public record Acknowledgement(
        String by,
        String role,
        LocalDate on,
        String why,
        String localDigest,
        String nationalDigest,
        List<String> widenings) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the parts.
     *
     * @throws io.github.cafkit.core.problem.ProblemException with every fault: nobody is named, or no role or reason is, or
     *     a digest has another form
     */
    public Acknowledgement {
        Objects.requireNonNull(on, "on");
        widenings = List.copyOf(new TreeSet<>(widenings));
        List<Problem> faults = new ArrayList<>();
        requireText(by, "/by", "names who answers for it", faults);
        requireText(role, "/role", "names the role in which somebody answers for it", faults);
        requireText(why, "/why", "says why", faults);
        requireDigest(localDigest, "/localDigest", faults);
        requireDigest(nationalDigest, "/nationalDigest", faults);
        Problems.of(faults).throwIfErrors();
    }

    private static void requireText(String text, String path, String rule, List<Problem> faults) {
        if (text.isBlank()) {
            faults.add(Problem.error("ACKNOWLEDGEMENT-INCOMPLETE", path, "an acknowledgement " + rule));
        }
    }

    private static void requireDigest(String digest, String path, List<Problem> faults) {
        if (!DIGEST.matcher(digest).matches()) {
            faults.add(Problem.error(
                    "ACKNOWLEDGEMENT-DIGEST",
                    path,
                    "a digest is 64 hexadecimal digits in lower case, for exactly one pack"));
        }
    }

    /** The day and the packs; neither the person nor the reason. */
    @Override
    public String toString() {
        return "Acknowledgement{on=" + on + ", localDigest=" + localDigest + ", nationalDigest=" + nationalDigest
                + ", widenings=" + widenings + "}";
    }
}
