package io.github.cafkit.consent.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.json.JsonTree;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AccessEvaluatorProperties {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    @Property(tries = 150)
    void a_question_written_as_a_request_reads_back(@ForAll("questions") SharingQuestion question) {
        String json = JsonTree.write(EvaluationRequest.write(question, "user", "u", "r"));
        assertThat(EvaluationRequest.read(JsonTree.readObject(json))).isEqualTo(question);
    }

    @Property(tries = 200)
    void yes_is_said_exactly_where_everything_goes_and_a_no_is_always_the_same(
            @ForAll("questions") SharingQuestion question) {
        SharingDecision alone = ADVISER.advise(question);
        Map<String, Object> response =
                AccessEvaluator.of(ADVISER).evaluate(EvaluationRequest.write(question, "user", "u", "r"));
        boolean everything = alone.share().equals(question.items().keySet());
        assertThat(response).containsEntry("decision", everything);
        Map<?, ?> context = (Map<?, ?>) Objects.requireNonNull(response.get("context"));
        assertThat(context.get("reason_user"))
                .isEqualTo(Map.of("en", everything ? EvaluationResponse.YES : EvaluationResponse.NO));
    }

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }
}
