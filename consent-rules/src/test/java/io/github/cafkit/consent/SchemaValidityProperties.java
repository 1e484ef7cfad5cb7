package io.github.cafkit.consent;

import static io.github.cafkit.consent.Schemas.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaValidityProperties {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final Schema QUESTION = Schemas.published(SchemaFiles.QUESTION);
    private static final Schema DECISION = Schemas.published(SchemaFiles.DECISION);

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_question_and_decision_are_valid(@ForAll("questions") SharingQuestion question) {
        assertThat(faults(QUESTION, QuestionDocument.write(question))).isEmpty();
        assertThat(faults(DECISION, ADVISER.advise(question).toDocument())).isEmpty();
    }
}
