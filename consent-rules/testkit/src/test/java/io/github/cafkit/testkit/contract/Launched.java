package io.github.cafkit.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a test class that is not run otherwise, and tells what became of its tests. */
final class Launched implements TestExecutionListener {

    private final SortedSet<String> failed = new TreeSet<>();
    private final SortedSet<String> passed = new TreeSet<>();
    private final SortedSet<String> aborted = new TreeSet<>();
    private final List<String> messages = new ArrayList<>();

    private Launched() {}

    static Launched tests(Class<?> type) {
        Launched launched = new Launched();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(type))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .build();
        LauncherFactory.create().execute(request, launched);
        return launched;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) {
            return;
        }
        SortedSet<String> names = switch (result.getStatus()) {
            case SUCCESSFUL -> passed;
            case FAILED -> failed;
            case ABORTED -> aborted;
        };
        names.add(method(test));
        result.getThrowable()
                .filter(thrown -> result.getStatus() == TestExecutionResult.Status.FAILED)
                .ifPresent(thrown -> messages.add(String.valueOf(thrown.getMessage())));
    }

    /** The method of the test, or the one that made it. */
    private static String method(TestIdentifier test) {
        return test.getUniqueIdObject().getSegments().stream()
                .filter(segment ->
                        segment.getType().equals("method") || segment.getType().equals("test-factory"))
                .map(UniqueId.Segment::getValue)
                .map(value -> value.substring(0, value.indexOf('(')))
                .findFirst()
                .orElseThrow();
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

    /** What the failures say. */
    String message() {
        return String.join("\n", messages);
    }
}
