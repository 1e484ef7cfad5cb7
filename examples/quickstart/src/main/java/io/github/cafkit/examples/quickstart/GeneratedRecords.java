package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.record.DecisionRecorder;
import io.github.cafkit.consent.record.RecordChain;
import io.github.cafkit.consent.record.RecordDraft;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/**
 * A long chain that is written while it is read, to show that verifying one takes no more memory than a short one. Its salts
 * are counted and not random, so it is the same on every run; nobody's records are made like this.
 */
final class GeneratedRecords implements Iterator<String> {

    private static final Instant FIRST = Instant.parse("2026-01-12T09:00:00Z");

    private final List<RecordDraft> drafts = new ArrayList<>();
    private final long length;
    private RecordChain chain = RecordChain.start();
    private long salts;

    GeneratedRecords(long length) {
        this.length = length;
        SharingAdviser adviser = SharingAdviser.reading(EnglandPack.standard());
        DecisionRecorder recorder = DecisionRecorder.of(adviser.pack());
        for (RiskLevel level : RiskLevel.values()) {
            for (RecipientKind recipient :
                    List.of(RecipientKind.CHILDRENS_SOCIAL_CARE, RecipientKind.HEALTH, RecipientKind.OTHER_PARENT)) {
                drafts.add(recorder.draft(adviser.advise(question(level, recipient)), FIRST, "quickstart")
                        .about("nobody"));
            }
        }
    }

    private static SharingQuestion question(RiskLevel level, RecipientKind recipient) {
        return SharingQuestion.builder()
                .asOf(LocalDate.of(2026, 1, 12))
                .holder(HolderSector.MAINTAINED_SCHOOL)
                .recipient(recipient)
                .purpose(Purpose.SAFEGUARDING)
                .age(ChildAge.UNDER_13)
                .riskLevel(level)
                .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .with(Facts.RISK_ROLE, RiskRole.NONE)
                .needs(InformationCategory.ATTENDANCE)
                .build();
    }

    @Override
    public boolean hasNext() {
        return chain.head().sequence() < length;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RecordDraft draft = drafts.get((int) (chain.head().sequence() % drafts.size()));
        RecordChain.Appended appended = chain.append(draft, this::salt);
        chain = appended.chain();
        return appended.record().toLine();
    }

    private byte[] salt() {
        return UUID.nameUUIDFromBytes(String.valueOf(salts++).getBytes(StandardCharsets.UTF_8))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
