package io.github.cafkit.consent.mais;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies, requests and the answers that are expected, as files that anybody who speaks the drafts can use. */
class MaisVectorsTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    static List<Path> vectors() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(MaisVectorsTest.class.getResource("vectors"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("vocabulary.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void every_vector_is_answered_as_it_expects(Path file) {
        Map<String, @Nullable Object> vector = read(file);
        List<MaisPolicy> held = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(vector.get("held")))
                .forEach(policy -> held.add(MaisPolicy.read(map(policy))));
        MaisDecision answer = MaisDecisionPoint.of(ADVISER, vocabulary(), string(vector.get("responder")), held)
                .decide(
                        MaisRequest.read(map(vector.get("request"))),
                        QuestionDocument.read(map(vector.get("question"))));

        Map<String, ?> expected = map(vector.get("expected"));
        assertThat(answer.answer().name()).isEqualTo(expected.get("answer"));
        assertThat(answer.reasons().stream().map(Enum::name).toList()).isEqualTo(expected.get("reasons"));
        assertThat(JsonTree.write(answer.toDocument())).doesNotContain("Example", "2019-05");
    }

    @Test
    void there_is_a_vector_for_every_answer_and_most_reasons() throws Exception {
        List<String> reasons = new ArrayList<>();
        List<Object> answers = new ArrayList<>();
        for (Path file : vectors()) {
            Map<String, ?> expected = map(read(file).get("expected"));
            answers.add(expected.get("answer"));
            ((List<?>) Objects.requireNonNull(expected.get("reasons"))).forEach(code -> reasons.add(string(code)));
        }
        assertThat(answers).contains("PERMIT", "DENY", "REVIEW");
        assertThat(reasons)
                .contains(Stream.of(MaisReason.values()).map(Enum::name).toArray(String[]::new));
    }

    private static MaisVocabulary vocabulary() {
        try {
            return MaisVocabulary.read(
                    read(Path.of(Objects.requireNonNull(MaisVectorsTest.class.getResource("vectors/vocabulary.json"))
                            .toURI())));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, @Nullable Object> read(Path file) {
        try {
            return JsonTree.readObject(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(@Nullable Object value) {
        return (Map<String, ?>) Objects.requireNonNull(value);
    }

    private static String string(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }
}
