package io.github.cafkit.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What becomes of a test class when the platform runs it.
 *
 * @param passed how many tests passed
 * @param failures the message of each test that failed, by its display name
 */
record Runs(int passed, Map<String, String> failures) {

    static Runs of(Class<?> tests) {
        AtomicInteger passed = new AtomicInteger();
        Map<String, String> failures = new LinkedHashMap<>();
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(selectClass(tests))
                                .configurationParameter("jqwik.tries.default", "200")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                result.getThrowable()
                                        .filter(thrown -> result.getStatus() == TestExecutionResult.Status.FAILED)
                                        .ifPresent(
                                                thrown -> failures.put(test.getDisplayName(), String.valueOf(thrown)));
                                boolean passes = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                                passed.addAndGet(test.isTest() && passes ? 1 : 0);
                            }
                        });
        return new Runs(passed.get(), Map.copyOf(failures));
    }

    /** The messages of the tests whose names begin so. */
    String failure(String name) {
        return failures.entrySet().stream()
                .filter(failure -> failure.getKey().startsWith(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
