package io.github.cafkit.testkit.cases;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.PackCase;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case file: a question, and the answer that is expected of any pack that is right. The question takes the defaults of
 * case files, see {@link CaseDocument}. Immutable and thread-safe.
 */
public final class SharingCase {

    private static final List<String> TEXTS = List.of("title", "origin", "scene", "why", "note");

    private final String id;
    private final String title;
    private final SharingQuestion question;
    private final Expectation expectation;
    private final Map<String, @Nullable Object> document;

    private SharingCase(
            CaseDocument read, String title, Expectation expectation, Map<String, @Nullable Object> document) {
        this.id = read.id();
        this.title = title;
        this.question = read.question();
        this.expectation = expectation;
        this.document = document;
    }

    /**
     * Reads a case.
     *
     * @param document the document, as a strict JSON reader gives it, not null
     * @return the case, never null
     * @throws ProblemException with every fault found, each with its place: what is malformed or not known, and an
     *     expectation that no answer to this question could meet
     */
    public static SharingCase read(Map<String, ? extends @Nullable Object> document) {
        List<Problem> problems = new ArrayList<>();
        Optional<CaseDocument> read = Optional.empty();
        try {
            read = Optional.of(CaseDocument.read(document));
        } catch (ProblemException faulty) {
            faulty.problems().forEach(problems::add);
        }
        for (String text : TEXTS) {
            boolean isText = document.get(text) instanceof String;
            if (!isText && (document.containsKey(text) || text.equals("title"))) {
                problems.add(Problem.error("CASE-FORM", "/" + text, "must be a text"));
            }
        }
        Optional<Set<InformationCategory>> requested =
                read.map(question -> question.question().items().keySet());
        Optional<Expectation> expected = ExpectationReader.read(document.get("expected"), requested, problems);
        Problems.of(problems).throwIfErrors();
        return new SharingCase(
                read.orElseThrow(),
                String.valueOf(document.get("title")),
                expected.orElseThrow(),
                Collections.unmodifiableMap(new LinkedHashMap<>(document)));
    }

    /**
     * Reads every case of a folder and of the folders in it.
     *
     * @param folder the folder, not null
     * @return the cases by path, never null
     * @throws ProblemException with the faults of every file, as for {@link CaseFolder#cases()}
     */
    public static List<SharingCase> readAll(Path folder) {
        return CaseFolder.of(folder).cases();
    }

    /**
     * The id, fit to be a file name.
     *
     * @return the id, never null
     */
    public String id() {
        return id;
    }

    /**
     * What the case is about.
     *
     * @return the title, never null
     */
    public String title() {
        return title;
    }

    /**
     * The question, with the defaults of case files filled in as if they had been stated.
     *
     * @return the question, never null
     */
    public SharingQuestion question() {
        return question;
    }

    /**
     * The answer that is expected.
     *
     * @return the expectation, never null
     */
    public Expectation expectation() {
        return expectation;
    }

    /**
     * In what an answer differs from the one that is expected.
     *
     * @param decision the answer, not null
     * @return sentences with codes and ids of rules; empty if it is as expected, never null
     */
    public List<String> differences(SharingDecision decision) {
        return expectation.differences(decision);
    }

    /**
     * The case as a test of a pack, for {@link io.github.cafkit.consent.analysis.PackMutation}.
     *
     * @return the test, never null
     */
    public PackCase asPackCase() {
        return new PackCase(id, question, decision -> differences(decision).isEmpty());
    }

    /**
     * The file.
     *
     * @return the document as it was read, unmodifiable, never null
     */
    public Map<String, @Nullable Object> document() {
        return document;
    }

    /** Id and title. */
    @Override
    public String toString() {
        return id + " " + title;
    }
}
