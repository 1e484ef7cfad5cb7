package io.github.cafkit.testkit.authority;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Measures how many children a second an authority yields on one thread. No test: figures depend on the machine. From the
 * root of the repository:
 *
 * <pre>{@code
 * mvn -q -pl consent-rules/testkit -am -DskipTests test-compile exec:java -Dexec.skip=false -Dexec.classpathScope=test \
 *     -Dexec.mainClass=io.github.cafkit.testkit.authority.AuthoritySpeed
 * }</pre>
 */
final class AuthoritySpeed {

    private static final int CHILDREN = 100_000;
    private static final int ROUNDS = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);

    private AuthoritySpeed() {}

    /**
     * Prints a line for each thing that can be asked for, with the best of a few rounds: by the clock on the wall, and by the
     * time that the thread had to itself where others use the machine as well.
     */
    @SuppressWarnings("SystemOut") // what is measured is told to who measures
    public static void main(String[] arguments) {
        measure("child", child -> child.child().getLanguages().size());
        measure("household", child -> child.household().getPeople().size());
        measure("team", child -> child.team().getMembers().size());
        measure("plan", child -> child.plan().getOutcomes().size());
        measure("consents", child -> child.consents().getConsents().size());
        measure("questions of a year", child -> child.questionsBefore(DAY).size());
        measure("all records", AuthoritySpeed::records);
        measure(
                "all records and questions",
                child -> records(child) + child.questionsBefore(DAY).size());
    }

    private static long records(SyntheticChild child) {
        return (long) child.child().getLanguages().size()
                + child.household().getPeople().size()
                + child.team().getMembers().size()
                + child.plan().getOutcomes().size()
                + child.consents().getConsents().size();
    }

    private static void measure(String what, ToLongFunction<SyntheticChild> asked) {
        SyntheticAuthority authority = SyntheticAuthority.of(1, DAY);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double wall = 0;
        double own = 0;
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            long begunOwn = threads.getCurrentThreadCpuTime();
            sum = authority.children(CHILDREN).mapToLong(asked).sum();
            own = Math.max(own, CHILDREN * 1e9 / (threads.getCurrentThreadCpuTime() - begunOwn));
            wall = Math.max(wall, CHILDREN * 1e9 / (System.nanoTime() - begun));
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.0f a second, %9.0f in a second of the thread's own time (%d)%n",
                what,
                wall,
                own,
                sum);
    }
}
