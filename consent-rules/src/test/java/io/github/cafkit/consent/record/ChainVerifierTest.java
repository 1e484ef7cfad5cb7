package io.github.cafkit.consent.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.core.json.CanonicalJson;
import io.github.cafkit.core.problem.ProblemException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainVerifierTest {

    private static final int LENGTH = 9;
    private static final List<String> LINES = Records.lines(LENGTH);

    private final List<String> lines = new ArrayList<>(LINES);

    @Test
    void a_chain_that_nobody_touched_holds() {
        ChainReport report = verify();
        assertThat(report.holds()).isTrue();
        assertThat(report.lines()).isEqualTo(LENGTH);
        assertThat(report.records()).isEqualTo(LENGTH);
        assertThat(report.head()).contains(Records.head(LINES));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_chain_without_records_holds_and_has_no_head() {
        ChainReport report = ChainVerifier.standard().verify(List.of());
        assertThat(report.holds()).isTrue();
        assertThat(report.head()).isEmpty();
    }

    @Test
    void a_record_that_was_altered_is_named_by_its_line_and_spoils_no_other() {
        lines.set(3, lines.get(3).replace("UNDER_13", "AGE_13_15"));
        assertThat(verify().findings())
                .extracting(ChainFinding::toString)
                .containsExactly("line 4: CHAIN-ALTERED: this line is not the record that was written here"
                        + " (RECORD-DIGEST)");
    }

    @Test
    void a_line_that_is_no_record_any_more_is_altered() {
        lines.set(0, "");
        lines.set(8, lines.get(8).substring(1));
        assertThat(verify().findings())
                .extracting(ChainFinding::toString)
                .containsExactly(
                        "line 1: CHAIN-ALTERED: this line is not the record that was written here (JSON-SYNTAX)",
                        "line 9: CHAIN-ALTERED: this line is not the record that was written here (JSON-SYNTAX)");
    }

    @Test
    void a_line_that_was_put_in_between_is_found() {
        lines.add(4, "{\"note\":\"nothing happened\"}");
        ChainReport report = verify();
        assertThat(report.counts()).isEqualTo(Map.of(ChainFault.ALTERED, 1L));
        assertThat(report.findings().get(0).line()).isEqualTo(5);
        assertThat(report.findings().toString()).doesNotContain("nothing happened");
    }

    @Test
    void a_record_that_is_missing_is_named_by_its_number() {
        lines.remove(4);
        assertThat(verify().findings())
                .extracting(ChainFinding::toString)
                .containsExactly("line 5: CHAIN-MISSING: record 5 is missing before this line");
        lines.subList(0, 3).clear();
        assertThat(verify().findings())
                .extracting(ChainFinding::sentence)
                .containsExactly("records 1 to 3 are missing before this line", "record 5 is missing before this line");
    }

    @Test
    void records_that_changed_places_are_told_apart_from_missing_ones() {
        Collections.swap(lines, 4, 5);
        assertThat(verify().findings())
                .extracting(ChainFinding::toString)
                .containsExactly("line 6: CHAIN-REORDERED: record 5 stands after record 6");
    }

    @Test
    void records_far_out_of_place_are_found_in_the_gap_that_they_left() {
        Collections.swap(lines, 1, 7);
        assertThat(verify().counts()).containsOnlyKeys(ChainFault.REORDERED);
        assertThat(verify().count(ChainFault.REORDERED)).isEqualTo(6);
    }

    @Test
    void a_record_that_is_there_twice_is_found_wherever_it_stands() {
        lines.add(lines.get(2));
        assertThat(verify().findings())
                .extracting(ChainFinding::fault, ChainFinding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ChainFault.DUPLICATED, 10L));
    }

    @Test
    void a_record_that_took_the_place_of_another_is_found_though_it_is_sound_in_itself() {
        RecordChain before = RecordChain.after(DecisionRecord.read(lines.get(3)).head());
        lines.set(4, before.append(Records.draft(77), Records.salts()).record().toLine());
        assertThat(verify().findings())
                .extracting(ChainFinding::toString)
                .containsExactly("line 6: CHAIN-REPLACED: record 6 was not written after the record that has the number"
                        + " before its own");
    }

    @Test
    void a_record_that_took_the_place_of_another_is_found_out_of_order_too() {
        RecordChain before = RecordChain.after(DecisionRecord.read(lines.get(3)).head());
        String other =
                before.append(Records.draft(77), Records.salts()).record().toLine();
        lines.remove(4);
        lines.add(6, other);
        assertThat(verify().counts()).containsOnlyKeys(ChainFault.REORDERED, ChainFault.REPLACED);

        List<String> elsewhere = Records.lines(LENGTH, RecordChain.start(), Records.salts("elsewhere"));
        lines.set(6, elsewhere.get(4));
        assertThat(verify().count(ChainFault.REPLACED)).isEqualTo(2);
    }

    @Test
    void an_end_that_was_cut_off_shows_only_against_a_head_that_was_kept_elsewhere() {
        ChainHead kept = Records.head(lines);
        lines.subList(6, LENGTH).clear();
        assertThat(verify().holds()).isTrue();
        assertThat(ChainVerifier.standard().against(kept).verify(lines).findings())
                .extracting(ChainFinding::toString)
                .containsExactly(
                        "line 6: CHAIN-HEAD: the chain ends with record 6 and has no whole record 9, whose head"
                                + " was kept elsewhere");
    }

    @Test
    void a_chain_that_was_written_anew_shows_only_against_a_head_that_was_kept_elsewhere() {
        ChainHead kept = DecisionRecord.read(lines.get(5)).head();
        List<String> anew = Records.lines(LENGTH, RecordChain.start(), Records.salts("anew"));
        assertThat(ChainVerifier.standard().verify(anew).holds()).isTrue();
        assertThat(ChainVerifier.standard().against(kept).verify(anew).findings())
                .extracting(ChainFinding::toString)
                .containsExactly(
                        "line 6: CHAIN-HEAD: record 6 has another digest than the head that was kept elsewhere");
    }

    @Test
    void a_chain_may_have_grown_since_its_head_was_kept() {
        ChainVerifier kept = ChainVerifier.standard()
                .against(ChainHead.START)
                .against(DecisionRecord.read(lines.get(5)).head())
                .against(Records.head(lines));
        assertThat(kept.verify(lines).holds()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> kept.against(new ChainHead(6, "0".repeat(64))));
    }

    @Test
    void the_later_part_of_a_chain_is_verified_by_itself() {
        ChainHead end = DecisionRecord.read(lines.get(4)).head();
        List<String> later = lines.subList(5, LENGTH);
        assertThat(ChainVerifier.standard().startingAfter(end).verify(later).holds())
                .isTrue();
        assertThat(ChainVerifier.standard().verify(later).counts()).containsOnlyKeys(ChainFault.MISSING);
        assertThat(ChainVerifier.standard()
                        .startingAfter(new ChainHead(5, "0".repeat(64)))
                        .verify(later)
                        .counts())
                .containsOnlyKeys(ChainFault.REPLACED);
        assertThat(ChainVerifier.standard().startingAfter(end).verify(lines).count(ChainFault.DUPLICATED))
                .isEqualTo(5);
    }

    @Test
    void a_decision_that_its_pack_does_not_give_is_found() {
        assertThat(ChainVerifier.standard()
                        .recomputing(Records.ADVISER)
                        .verify(lines)
                        .recomputed())
                .isEqualTo(LENGTH);

        lines.set(8, forged(lines.get(8), "outcome", "PERMIT"));
        assertThat(verify().holds()).as("the forger knew how to chain").isTrue();
        ChainReport report =
                ChainVerifier.standard().recomputing(Records.ADVISER).verify(lines);
        assertThat(report.findings())
                .extracting(ChainFinding::toString)
                .containsExactly("line 9: CHAIN-PACK: record 9 has another decision than its pack gives: outcome");
        lines.set(8, forged(lines.get(8), "comment", "none"));
        assertThat(ChainVerifier.standard()
                        .recomputing(Records.ADVISER)
                        .verify(lines)
                        .findings())
                .extracting(ChainFinding::sentence)
                .containsExactly("record 9 has another decision than its pack gives: outcome, parts that it does not"
                        + " give at all");
    }

    @Test
    void a_record_of_a_pack_that_nobody_brought_is_counted_and_not_judged() {
        ChainReport report = ChainVerifier.standard()
                .recomputing(SharingAdviser.reading(ToyPack.with()))
                .verify(lines);
        assertThat(report.holds()).isTrue();
        assertThat(report.recomputed()).isZero();
        assertThat(report.packsUnknown()).isEqualTo(LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"Ed25519, Ed25519, 0", "EC, SHA256withECDSA, 256", "RSA, SHA256withRSA, 2048"})
    void a_signature_verifies_with_the_public_key_and_with_no_other(String type, String algorithm, int size)
            throws GeneralSecurityException {
        KeyPair ours = pair(type, size);
        KeyPair other = pair(type, size);
        List<String> signed = signed(RecordSigner.of("leads-2026", algorithm, ours.getPrivate()));
        ChainVerifier verifier = ChainVerifier.standard().signedWith("leads-2026", algorithm, ours.getPublic());
        ChainReport report = verifier.verify(signed);
        assertThat(report.findings()).isEmpty();
        assertThat(report.signaturesVerified()).isEqualTo(3);
        assertThat(ChainVerifier.standard()
                        .signedWith("leads-2026", algorithm, other.getPublic())
                        .verify(signed)
                        .findings())
                .extracting(ChainFinding::sentence)
                .first()
                .isEqualTo("record 1 has a signature that does not verify");
    }

    @Test
    void a_record_is_signed_by_whom_and_how_it_is_expected() throws GeneralSecurityException {
        KeyPair ours = pair("Ed25519", 0);
        List<String> signed = signed(RecordSigner.of("leads-2026", "Ed25519", ours.getPrivate()));
        DecisionRecord record = DecisionRecord.read(signed.get(0));
        assertThat(record.signature().orElseThrow().key()).isEqualTo("leads-2026");
        assertThat(sentence(ChainVerifier.standard().signedWith("leads-2027", "Ed25519", ours.getPublic()), signed))
                .isEqualTo("record 1 is signed with a key that is not known here");
        assertThat(sentence(ChainVerifier.standard().signedWith("leads-2026", "Ed448", ours.getPublic()), signed))
                .isEqualTo("record 1 is signed with another algorithm than its key is used with");
        assertThat(sentence(ChainVerifier.standard().signedWith("leads-2026", "Ed25519", ours.getPublic()), LINES))
                .isEqualTo("record 1 is not signed");
        assertThat(ChainVerifier.standard().verify(signed).signaturesVerified()).isZero();
    }

    @Test
    void whoever_takes_the_signature_away_and_chains_anew_is_found_by_the_key() throws GeneralSecurityException {
        KeyPair ours = pair("Ed25519", 0);
        List<String> signed = signed(RecordSigner.of("leads-2026", "Ed25519", ours.getPrivate()));
        String forged = forged(signed.get(2), "outcome", "PERMIT");
        List<String> all = List.of(signed.get(0), signed.get(1), forged);
        assertThat(ChainVerifier.standard().verify(all).holds()).isTrue();
        assertThat(sentence(ChainVerifier.standard().signedWith("leads-2026", "Ed25519", ours.getPublic()), all))
                .isEqualTo("record 3 has a signature that does not verify");
    }

    @Test
    void a_key_that_does_not_fit_its_algorithm_signs_nothing() throws GeneralSecurityException {
        KeyPair ours = pair("Ed25519", 0);
        RecordSigner unfit = RecordSigner.of("leads-2026", "SHA256withRSA", ours.getPrivate());
        assertThatThrownBy(() -> RecordChain.start().appendSigned(Records.draft(1), Records.salts(), unfit))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("RECORD-SIGNER");
        assertThat(unfit.toString()).isEqualTo("RecordSigner[leads-2026, SHA256withRSA]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordSigner.of("the key of the leads", "Ed25519", ours.getPrivate()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordSignature("a", "b", "?"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordSignature("a b", "b", "AAAA"));
    }

    @Test
    void progress_is_told_after_so_many_lines() {
        List<Long> told = new ArrayList<>();
        ChainVerifier.standard().reporting(4, told::add).verify(lines);
        assertThat(told).containsExactly(4L, 8L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainVerifier.standard().reporting(0, told::add));
    }

    @Test
    void a_chain_of_twenty_thousand_records_is_read_as_it_is_written_and_never_held() {
        Stream stream = new Stream(20_000);
        List<Long> told = new ArrayList<>();
        ChainReport report =
                ChainVerifier.standard().reporting(5_000, told::add).verify(stream);
        assertThat(report.holds()).isTrue();
        assertThat(report.records()).isEqualTo(20_000);
        assertThat(report.head()).contains(stream.chain.head());
        assertThat(told).containsExactly(5_000L, 10_000L, 15_000L, 20_000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5_000})
    void findings_do_not_grow_with_a_chain_that_is_all_wrong(int times) {
        List<String> broken = Collections.nCopies(times, "{}");
        ChainReport report = ChainVerifier.standard().verify(broken);
        assertThat(report.count(ChainFault.ALTERED)).isEqualTo(times);
        assertThat(report.findings()).hasSize(Math.min(times, ChainReport.MOST_FINDINGS));
        assertThat(report.holds()).isFalse();
    }

    @Test
    void gaps_do_not_grow_with_a_chain_of_which_every_other_record_is_gone() {
        Stream all = new Stream(5_000);
        Iterator<String> every = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public String next() {
                all.next();
                return all.next();
            }
        };
        ChainReport report = ChainVerifier.standard().verify(every);
        assertThat(report.count(ChainFault.MISSING)).isEqualTo(2_500);
        assertThat(report.findings()).hasSize(ChainReport.MOST_FINDINGS);
    }

    private ChainReport verify() {
        return ChainVerifier.standard().verify(lines);
    }

    private static String sentence(ChainVerifier verifier, List<String> lines) {
        return verifier.verify(lines).findings().get(0).sentence();
    }

    /** What somebody would write who knows the form: another decision, and a digest that fits. */
    private static String forged(String line, String part, String value) {
        Map<String, @Nullable Object> record =
                new LinkedHashMap<>(DecisionRecord.read(line).toDocument());
        Map<String, Object> decision =
                new LinkedHashMap<>(DecisionRecord.read(line).decision());
        decision.put(part, value);
        record.put("decision", decision);
        record.remove("digest");
        record.put("digest", Digests.sha256(CanonicalJson.write(record)));
        return CanonicalJson.write(record);
    }

    private static List<String> signed(RecordSigner signer) {
        RecordChain chain = RecordChain.start();
        Supplier<byte[]> salts = Records.salts();
        List<String> lines = new ArrayList<>();
        for (RiskLevel level : List.of(RiskLevel.NONE, RiskLevel.SIGNIFICANT_HARM, RiskLevel.IMMEDIATE_DANGER)) {
            RecordChain.Appended appended = chain.appendSigned(Records.draft(level), salts, signer);
            lines.add(appended.record().toLine());
            chain = appended.chain();
        }
        return lines;
    }

    private static KeyPair pair(String type, int size) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(type);
        if (size > 0) {
            generator.initialize(size);
        }
        return generator.generateKeyPair();
    }

    /** A chain that is written while it is read. */
    private static final class Stream implements Iterator<String> {

        private final RecordDraft[] drafts = new RecordDraft[6];
        private final Supplier<byte[]> salts = Records.salts();
        private final int length;
        private RecordChain chain = RecordChain.start();

        Stream(int length) {
            this.length = length;
            for (int i = 0; i < drafts.length; i++) {
                drafts[i] = Records.draft(i);
            }
        }

        @Override
        public boolean hasNext() {
            return chain.head().sequence() < length;
        }

        @Override
        public String next() {
            RecordDraft draft = drafts[(int) (chain.head().sequence() % drafts.length)];
            RecordChain.Appended appended = chain.append(draft, salts);
            chain = appended.chain();
            return appended.record().toLine();
        }
    }
}
