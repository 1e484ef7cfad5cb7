package io.github.cafkit.consent.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.json.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A release cannot change an answer without somebody seeing it. */
class FrozenRecordsTest {

    private static final String COMMAND = "mvn -pl consent-rules -am -Dtest=FrozenRecordsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dcafkit.regenerate=true test";

    private static final List<String> WRITTEN = FrozenRecords.written(FrozenRecords.reader());

    @BeforeAll
    static void writeAnewIfAskedTo() throws IOException {
        if (Boolean.getBoolean("cafkit.regenerate")) {
            Files.createDirectories(Objects.requireNonNull(FrozenRecords.FILE.getParent()));
            Files.writeString(FrozenRecords.FILE, String.join("\n", WRITTEN) + "\n");
        }
    }

    @Test
    void every_case_has_the_answer_that_it_had() {
        Map<Integer, String> ids = FrozenRecords.ids();
        List<String> moved = new ArrayList<>();
        Map<String, DecisionRecord> written = new HashMap<>();
        for (String line : WRITTEN) {
            DecisionRecord record = DecisionRecord.read(line);
            written.put(FrozenRecords.caseOf(record, ids), record);
        }
        List<String> committed = FrozenRecords.committed();
        assertThat(committed)
                .as("records and cases; write the records anew with: " + COMMAND)
                .hasSameSizeAs(FrozenRecords.inOrder());
        for (String line : committed) {
            DecisionRecord before = DecisionRecord.read(line);
            DecisionRecord now = Objects.requireNonNull(written.get(FrozenRecords.caseOf(before, ids)));
            if (!CanonicalJson.write(before.decision()).equals(CanonicalJson.write(now.decision()))) {
                moved.add(FrozenRecords.caseOf(before, ids));
            }
        }
        assertThat(moved)
                .as("cases whose answer is another; if each was meant to move, write the records anew with: " + COMMAND)
                .isEmpty();
    }

    @Test
    void every_record_is_the_same_to_the_byte() throws IOException {
        assertThat(Files.readString(FrozenRecords.FILE).equals(String.join("\n", WRITTEN) + "\n"))
                .as("records are written as they were; if they were meant to change, write them anew with: " + COMMAND)
                .isTrue();
    }

    @Test
    void the_chain_of_records_holds_and_its_pack_says_what_is_recorded() {
        ChainReport report =
                ChainVerifier.standard().recomputing(FrozenRecords.reader()).verify(FrozenRecords.committed());
        assertThat(report.findings()).isEmpty();
        assertThat(report.recomputed()).isEqualTo(FrozenRecords.inOrder().size());
    }

    @Test
    void the_records_are_of_the_pack_of_this_release() {
        String digest = PackDigest.sha256(EnglandPack.standard());
        assertThat(FrozenRecords.committed())
                .allSatisfy(line ->
                        assertThat(DecisionRecord.read(line).packDigest()).isEqualTo(digest));
    }

    @Test
    void every_outcome_and_every_tier_is_among_the_records() {
        Set<Object> outcomes = new HashSet<>();
        Set<Object> tiers = new HashSet<>();
        for (String line : FrozenRecords.committed()) {
            Map<String, Object> decision = DecisionRecord.read(line).decision();
            outcomes.add(Objects.requireNonNull(decision.get("outcome")));
            for (Object category : (List<?>) Objects.requireNonNull(decision.get("categories"))) {
                tiers.add(Objects.requireNonNull(((Map<?, ?>) category).get("tier")));
            }
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Outcome.values()).map(Enum::name).toList());
        assertThat(tiers)
                .containsExactlyInAnyOrderElementsOf(
                        EnglandPack.standard().tiers().stream().map(Tier::name).toList());
    }

    @Test
    void an_answer_that_moves_is_noticed() {
        SharingAdviser changed = SharingAdviser.reading(EnglandPack.standard().toBuilder("england", "planted")
                .withoutRule("PERSON-UNDER-ALLEGATION")
                .build());
        List<Cases.Case> some = FrozenRecords.inOrder().subList(30, 40);
        List<String> other = FrozenRecords.written(changed, some);
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < other.size(); i++) {
            Object before = DecisionRecord.read(WRITTEN.get(30 + i)).decision().get("share");
            Object after = DecisionRecord.read(other.get(i)).decision().get("share");
            if (!Objects.equals(before, after)) {
                moved.add(some.get(i).id());
            }
        }
        assertThat(moved).containsExactly("C037");
    }
}
