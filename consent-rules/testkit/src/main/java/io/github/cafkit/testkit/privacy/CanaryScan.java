package io.github.cafkit.testkit.privacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for planted values, the canaries, in what a program shows. Give values that occur nowhere else as a child's name
 * or number, let the program print, log and throw, hand all of that to a scan, and insist that it is clean:
 *
 * <pre>{@code
 * CanaryScan scan = CanaryScan.of("Zqx Example", "9990123454");
 * scan.printed("the decision", decision).thrown("reading", exception).texts("the log", logLines).assertClean();
 * }</pre>
 *
 * <p>A canary is found in any case, and with or without spaces, hyphens and underscores between its characters, so that
 * {@code 999 012 3454} gives the number above away. A finding names the place and the canary's position in the list, not
 * the canary, since test reports travel too.
 *
 * <p>A scan collects and is not thread-safe.
 */
public final class CanaryScan {

    private static final int SHORTEST = 4;

    private final List<String> canaries;
    private final List<String> findings = new ArrayList<>();
    private int looked;

    private CanaryScan(List<String> canaries) {
        this.canaries = canaries;
    }

    /**
     * A scan for these values.
     *
     * @param canaries values that occur nowhere else, each with at least four letters or digits, not null
     * @return a scan that has found nothing yet, never null
     * @throws IllegalArgumentException if there is no canary, or one is too short to be told from ordinary text
     */
    public static CanaryScan of(String... canaries) {
        List<String> plain = Arrays.stream(canaries).map(CanaryScan::plain).toList();
        if (plain.isEmpty() || plain.stream().anyMatch(canary -> canary.length() < SHORTEST)) {
            throw new IllegalArgumentException("a canary has at least " + SHORTEST + " letters or digits");
        }
        return new CanaryScan(plain);
    }

    /**
     * Looks at a text.
     *
     * @param where what it is, for the finding, not null
     * @param text the text; null holds nothing
     * @return this scan
     */
    public CanaryScan text(String where, @Nullable String text) {
        looked++;
        if (text != null) {
            String plain = plain(text);
            for (int i = 0; i < canaries.size(); i++) {
                if (plain.contains(canaries.get(i))) {
                    findings.add(where + " shows canary " + (i + 1));
                }
            }
        }
        return this;
    }

    /**
     * Looks at several texts, such as the lines of a captured log.
     *
     * @param where what they are, for the finding, not null
     * @param texts the texts, not null
     * @return this scan
     */
    public CanaryScan texts(String where, Collection<String> texts) {
        int number = 0;
        for (String text : texts) {
            text(where + ", number " + ++number, text);
        }
        return this;
    }

    /**
     * Looks at what a value prints.
     *
     * @param where what it is, for the finding, not null
     * @param value the value, by its {@code toString}; null prints nothing personal
     * @return this scan
     */
    public CanaryScan printed(String where, @Nullable Object value) {
        return text(where, String.valueOf(value));
    }

    /**
     * Looks at everything that a throwable shows: messages and {@code toString} of itself, its causes and what was
     * suppressed, at any depth.
     *
     * @param where what threw it, for the finding, not null
     * @param thrown the throwable, not null
     * @return this scan
     */
    public CanaryScan thrown(String where, Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        while (!open.isEmpty()) {
            Throwable each = open.removeFirst();
            if (seen.add(each)) {
                String name = where + ", " + each.getClass().getSimpleName();
                text(name + " (message)", each.getMessage());
                text(name + " (localised message)", each.getLocalizedMessage());
                text(name, each.toString());
                if (each.getCause() != null) {
                    open.addLast(each.getCause());
                }
                open.addAll(Arrays.asList(each.getSuppressed()));
            }
        }
        return this;
    }

    /**
     * What was found so far.
     *
     * @return one line per place and canary, in the order of looking, unmodifiable, never null
     */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /**
     * Insists that something was looked at and nothing found.
     *
     * @throws AssertionError if a canary was found, or nothing was looked at
     */
    public void assertClean() {
        if (looked == 0) {
            throw new AssertionError("nothing was scanned");
        }
        if (!findings.isEmpty()) {
            throw new AssertionError("personal values are shown:\n" + String.join("\n", findings));
        }
    }

    /** Letters and digits in lower case; what people put between them is left out. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-' && c != '_')
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
