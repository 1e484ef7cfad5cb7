package io.github.cafkit.consent.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.JsonTree;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuestionDocumentProperties {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_question_that_is_written_and_read_is_the_same_question(@ForAll("questions") SharingQuestion question) {
        SharingQuestion read = QuestionDocument.read(QuestionDocument.write(question));
        assertThat(read).isEqualTo(question).hasSameHashCodeAs(question);
        assertThat(read.notStated()).isEqualTo(question.notStated());
        assertThat(read.toString()).isEqualTo(question.toString());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_question_survives_the_way_through_json(@ForAll("questions") SharingQuestion question) {
        String json = JsonTree.write(QuestionDocument.write(question));
        assertThat(QuestionDocument.read(JsonTree.readObject(json))).isEqualTo(question);
        String other = CafJson.standard().write(QuestionDocument.write(question));
        assertThat(QuestionDocument.read(JsonTree.readObject(other))).isEqualTo(question);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_same_question_gets_the_same_bytes_twice(@ForAll("questions") SharingQuestion question) {
        SharingQuestion again = QuestionDocument.read(QuestionDocument.write(question));
        assertThat(JsonTree.write(ADVISER.advise(again).toDocument()))
                .isEqualTo(JsonTree.write(ADVISER.advise(question).toDocument()));
    }
}
