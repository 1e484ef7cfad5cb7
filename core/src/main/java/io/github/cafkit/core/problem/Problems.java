package io.github.cafkit.core.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The outcome of a check: every {@link Problem} found, in the order of finding; empty if nothing is wrong.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Problems implements Iterable<Problem> {

    private static final Problems NONE = new Problems(List.of());

    private final List<Problem> list;

    private Problems(List<Problem> list) {
        this.list = list;
    }

    /**
     * Nothing wrong.
     *
     * @return the empty outcome, never null
     */
    public static Problems none() {
        return NONE;
    }

    /**
     * These problems.
     *
     * @param problems the problems, in the order to keep, not null
     * @return the outcome, never null
     */
    public static Problems of(Collection<Problem> problems) {
        return problems.isEmpty() ? NONE : new Problems(List.copyOf(problems));
    }

    /**
     * These problems.
     *
     * @param problems the problems, in the order to keep, not null
     * @return the outcome, never null
     */
    public static Problems of(Problem... problems) {
        return of(List.of(problems));
    }

    /**
     * The problems as a list.
     *
     * @return an unmodifiable list, never null
     */
    public List<Problem> asList() {
        return list;
    }

    /**
     * Whether nothing at all was found, not even a warning.
     *
     * @return true if there is no problem
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Whether something was found that stops the value from being used.
     *
     * @return true if any problem is an {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return list.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * The problems of one severity.
     *
     * @param severity the severity wanted, not null
     * @return those problems in order, never null
     */
    public Problems of(Severity severity) {
        return of(
                list.stream().filter(problem -> problem.severity() == severity).toList());
    }

    /**
     * These problems followed by others.
     *
     * @param others the problems to add, not null
     * @return all of them, never null
     */
    public Problems and(Problems others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(list);
        all.addAll(others.list);
        return of(all);
    }

    /**
     * The same problems seen from one level further out.
     *
     * @param parent the JSON pointer of the value they were found in, not null
     * @return the problems with the parent's pointer in front, never null
     */
    public Problems under(String parent) {
        return of(list.stream().map(problem -> problem.under(parent)).toList());
    }

    /**
     * Insists that nothing stops the value from being used.
     *
     * @throws ProblemException if any problem is an error; it carries all problems
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ProblemException(this);
        }
    }

    /**
     * The problems one after the other.
     *
     * @return a stream in order, never null
     */
    public Stream<Problem> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Problem> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problems that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** One line per problem. */
    @Override
    public String toString() {
        return list.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
