package io.github.cafkit.consent.record;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Records for tests: of a toy pack, with salts that are the same on every run. */
public final class Records {

    public static final Instant MORNING = Instant.parse("2026-10-15T09:00:00Z");

    /** Significant harm opens; so does nothing else. */
    public static final RulePack PACK = ToyPack.with(ToyPack.rule("OPEN", ToyPack.ORDINARY)
            .when(Condition.is(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM))
            .then(Effect.PERMIT)
            .build());

    public static final SharingAdviser ADVISER = SharingAdviser.reading(PACK);

    private static final DecisionRecorder RECORDER = DecisionRecorder.of(PACK);

    private Records() {}

    /** Salts that differ from each other and are the same on every run. */
    public static Supplier<byte[]> salts() {
        return salts("salts");
    }

    /** Other salts for another name. */
    public static Supplier<byte[]> salts(String name) {
        long[] given = {0};
        return () -> bytes(name + given[0]++);
    }

    public static byte[] bytes(String seed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static SharingQuestion question(RiskLevel level, InformationCategory category) {
        return Questions.ordinary(RecipientKind.HEALTH, Purpose.SAFEGUARDING)
                .riskLevel(level)
                .needs(category)
                .build();
    }

    public static SharingDecision decision(RiskLevel level) {
        return ADVISER.advise(question(level, InformationCategory.MEDICAL));
    }

    public static RecordDraft draft(RiskLevel level) {
        return RECORDER.draft(decision(level), MORNING, "staff-17").about("child-4711");
    }

    /** Drafts that differ from each other. */
    static RecordDraft draft(int number) {
        RiskLevel[] levels = RiskLevel.values();
        return RECORDER.draft(decision(levels[number % levels.length]), MORNING.plusSeconds(number), "staff-17")
                .document("document-" + number);
    }

    static DecisionRecorder recorder() {
        return RECORDER;
    }

    /** A chain with so many records, as lines. */
    public static List<String> lines(int count) {
        return lines(count, RecordChain.start(), salts());
    }

    static List<String> lines(int count, RecordChain after, Supplier<byte[]> salts) {
        RecordChain chain = after;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RecordChain.Appended appended = chain.append(draft(i), salts);
            lines.add(appended.record().toLine());
            chain = appended.chain();
        }
        return lines;
    }

    public static ChainHead head(List<String> lines) {
        return DecisionRecord.read(lines.get(lines.size() - 1)).head();
    }
}
