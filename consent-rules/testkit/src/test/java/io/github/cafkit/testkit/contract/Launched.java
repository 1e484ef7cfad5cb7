package io.github.cafkit.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Launched a test class that is not run otherwise, and tells what became of its tests. */
final class Launched implements TestExecutionListener {

    private final SortedSet<String> failed = new TreeSet<>();
    private final SortedSet<String> passed = new TreeSet<>();
    private final SortedSet<String> aborted = new TreeSet<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private int count;

    private Launched() {}

    static Launched tests(Class<?> type) {
        Launched launched = new Launched();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(type))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .configurationParameter("jqwik.tries.default", "200")
                .build();
        LauncherFactory.create().execute(request, launched);
        return launched;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable()
                .filter(thrown -> result.getStatus() == TestExecutionResult.Status.FAILED)
                .ifPresent(thrown -> failures.merge(
                        test.getDisplayName(),
                        String.valueOf(thrown.getMessage()),
                        (one, other) -> one + "\n" + other));
        if (!test.isTest()) {
            return;
        }
        SortedSet<String> names = switch (result.getStatus()) {
            case SUCCESSFUL -> passed;
            case FAILED -> failed;
            case ABORTED -> aborted;
        };
        names.add(method(test));
        count += names == passed ? 1 : 0;
    }

    /** The method of the test, or the one that made it; what another engine than Jupiter shows of its own. */
    private static String method(TestIdentifier test) {
        return test.getUniqueIdObject().getSegments().stream()
                .filter(segment ->
                        segment.getType().equals("method") || segment.getType().equals("test-factory"))
                .map(UniqueId.Segment::getValue)
                .map(value -> value.substring(0, value.indexOf('(')))
                .findFirst()
                .orElseGet(test::getDisplayName);
    }

    SortedSet<String> failed() {
        return failed;
    }

    SortedSet<String> passed() {
        return passed;
    }

    SortedSet<String> aborted() {
        return aborted;
    }

    /** How many tests passed, each of those that a method made. */
    int count() {
        return count;
    }

    /** What the failures say, by the name under which a test is shown. */
    Map<String, String> failures() {
        return failures;
    }

    /** What the test says whose name begins so; nothing if none of them failed. */
    String failure(String name) {
        return failures.entrySet().stream()
                .filter(failure -> failure.getKey().startsWith(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** What all failures say. */
    String message() {
        return String.join("\n", failures.values());
    }
}
