package io.github.cafkit.consent.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.core.json.JsonTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Names go in. Nothing that comes out shows them. */
class RecordPrivacyTest {

    private static final String CANARY = "Zebedee Quillfeather";

    @Test
    void no_name_is_in_a_record_or_in_anything_printed_on_the_way_to_it() {
        RecordDraft draft = Records.recorder()
                .draft(Records.decision(RiskLevel.NONE), Records.MORNING, CANARY)
                .about(CANARY)
                .to(CANARY)
                .document(CANARY);
        RecordChain.Appended appended = RecordChain.start().append(draft, Records.salts());
        List<String> shown = List.of(
                draft.toString(),
                appended.toString(),
                appended.record().toLine(),
                appended.record().toString(),
                appended.record().commitments().toString(),
                appended.salts().toString(),
                JsonTree.write(appended.record().toDocument()));
        assertThat(shown).noneMatch(text -> text.contains("Zebedee") || text.contains("Quillfeather"));
        assertThat(appended.record().commitments())
                .hasSize(4)
                .allSatisfy(commitment -> assertThat(commitment.opens(
                                CANARY, appended.salts().of(commitment.what()).orElseThrow()))
                        .isTrue());
    }

    @Test
    void no_salt_is_in_a_record_or_in_anything_printed() {
        List<String> given = new ArrayList<>();
        Supplier<byte[]> source = Records.salts();
        RecordChain.Appended appended = RecordChain.start().append(Records.draft(RiskLevel.NONE), () -> {
            byte[] bytes = source.get();
            given.add(Salt.of(bytes).toHex());
            return bytes;
        });
        assertThat(given).hasSize(2).doesNotHaveDuplicates();
        assertThat(given)
                .noneMatch(hex -> appended.record().toLine().contains(hex)
                        || appended.toString().contains(hex));
        assertThat(appended.salts().all().values()).extracting(Salt::toHex).containsExactlyElementsOf(given);
    }

    @Test
    void nothing_that_a_forged_line_says_is_repeated() {
        String line = Records.lines(1).get(0);
        List<String> forged = List.of(
                "{\"" + CANARY + "\":1}",
                CANARY,
                line.replace("UNDER_13", CANARY),
                line.replace("\"sequence\":1", "\"sequence\":1,\"" + CANARY + "\":\"" + CANARY + "\""),
                line.replace("\"id\":\"toy\"", "\"id\":\"" + CANARY + "\""),
                line.replace("\"decidedBy\"", "\"" + CANARY + "\""));
        for (String each : forged) {
            assertThat(each).contains(CANARY);
            assertThat(catchThrowable(() -> DecisionRecord.read(each)))
                    .hasMessageNotContaining("Zebedee")
                    .hasMessageNotContaining("Quillfeather");
            assertThat(ChainVerifier.standard().verify(List.of(each)).toString())
                    .doesNotContain("Zebedee")
                    .doesNotContain("Quillfeather");
        }
        assertThat(catchThrowable(() -> Salt.ofHex(CANARY))).hasMessageNotContaining(CANARY);
        assertThat(catchThrowable(() -> ChainHead.parse(CANARY))).hasMessageNotContaining(CANARY);
    }

    @Test
    void a_record_has_no_part_that_takes_a_text_but_those_that_are_committed_to() {
        assertThat(Arrays.stream(RecordDraft.class.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .filter(method ->
                                Arrays.asList(method.getParameterTypes()).contains(String.class))
                        .map(java.lang.reflect.Method::getName))
                .containsExactlyInAnyOrder("about", "to", "document", "overriddenBy");
    }
}
