package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.override.DecidedBy;
import io.github.cafkit.consent.override.NamedRecipient;
import io.github.cafkit.consent.override.OverrideGround;
import io.github.cafkit.consent.override.SafeguardingOverride;
import io.github.cafkit.consent.override.TellingTheFamily;
import io.github.cafkit.consent.override.WithoutConsent;
import io.github.cafkit.consent.record.ChainHead;
import io.github.cafkit.consent.record.Commitment;
import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.record.DecisionRecorder;
import io.github.cafkit.consent.record.RecordChain;
import io.github.cafkit.consent.record.RecordDraft;
import io.github.cafkit.consent.record.RecordSignature;
import io.github.cafkit.consent.record.Salt;
import io.github.cafkit.consent.record.Salts;
import io.github.cafkit.consent.replay.Amendment;
import io.github.cafkit.consent.replay.AnswerPart;
import io.github.cafkit.consent.replay.KnowledgeLog;
import io.github.cafkit.consent.replay.Move;
import io.github.cafkit.consent.replay.Mover;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** What is written down of decisions: overrides, records in a chain, and what became known later. */
final class DecisionRecordSamples {

    private DecisionRecordSamples() {}

    static void addTo(Catalogue catalogue) {
        overrides(catalogue);
        records(catalogue);
        replay(catalogue);
    }

    private static void overrides(Catalogue catalogue) {
        catalogue.add(SafeguardingOverride.class, choices -> override(catalogue, choices));
    }

    private static SafeguardingOverride override(Catalogue catalogue, Choices choices) {
        LocalDate decided = PlainSamples.day(choices);
        LocalDate review = decided.plusDays(choices.pick(28, 1, SafeguardingOverride.MOST_DAYS));
        SafeguardingOverride.Builder override = SafeguardingOverride.builder()
                .ground(choices.pick(OverrideGround.values()))
                .harmFeared(PlainSamples.text(choices))
                .likelihood(PlainSamples.text(choices))
                .necessity(PlainSamples.text(choices))
                .proportionality(PlainSamples.text(choices))
                .withoutConsent(catalogue.one(WithoutConsent.class).from(choices))
                .decidedBy(catalogue.one(DecidedBy.class).from(choices))
                .decidedOn(decided)
                .reviewOn(review)
                .telling(
                        choices.chance(50)
                                ? TellingTheFamily.later(
                                        PlainSamples.text(choices), choices.pick(decided.plusDays(1), review))
                                : TellingTheFamily.now());
        catalogue.one(NamedRecipient.class).list(1, 3).from(choices).forEach(override::to);
        for (int more = choices.between(1, 4); more > 0; more--) {
            override.of(choices.pick(InformationCategory.values()));
        }
        return override.build();
    }

    private static void records(Catalogue catalogue) {
        catalogue.add(Salt.class, choices -> salt(0, choices));
        catalogue.add(ChainHead.class, DecisionRecordSamples::head);
        catalogue.attribute(Commitment.class, "digest", RuleSamples::digest);
        catalogue.attribute(RecordSignature.class, "key", choices -> choices.pick("authority-2026", "k1"));
        catalogue.attribute(RecordSignature.class, "algorithm", choices -> choices.pick("Ed25519", "SHA256withECDSA"));
        catalogue.attribute(RecordSignature.class, "value", choices -> choices.pick("AAAA", "c2lnbmVk", "c2lnbg=="));
        catalogue.add(RecordDraft.class, choices -> draft(catalogue, choices));
        catalogue.add(RecordChain.class, choices -> RecordChain.after(head(choices)));
        catalogue.add(RecordChain.Appended.class, choices -> appended(catalogue, choices));
        catalogue.add(
                DecisionRecord.class, choices -> appended(catalogue, choices).record());
        catalogue.add(Salts.class, choices -> appended(catalogue, choices).salts());
    }

    /** Bytes that are not all alike, and differ from those of a salt with another number. */
    private static Salt salt(int number, Choices choices) {
        byte[] bytes = new byte[Salt.LEAST_BYTES + choices.below(17)];
        for (int i = 2; i < bytes.length; i++) {
            bytes[i] = (byte) choices.below(256);
        }
        bytes[0] = (byte) number;
        bytes[1] = (byte) (number + 1);
        return Salt.of(bytes);
    }

    private static ChainHead head(Choices choices) {
        return choices.chance(70)
                ? new ChainHead(choices.between(1, 9_999), RuleSamples.digest(choices))
                : ChainHead.START;
    }

    private static RecordDraft draft(Catalogue catalogue, Choices choices) {
        RulePack pack = PackSamples.pack(DateRange.from(EnglandPack.FIRST_DAY), choices);
        SharingQuestion question = catalogue.one(SharingQuestion.class).from(choices);
        RecordDraft draft = draft(pack, question, catalogue.one(Instant.class).from(choices));
        if (choices.chance(60)) {
            draft = draft.about(PlainSamples.id("child", choices));
        }
        if (choices.chance(60)) {
            draft = draft.to(PlainSamples.id("agency", choices));
        }
        if (choices.chance(40)) {
            draft = draft.document(PlainSamples.id("document", choices));
        }
        return choices.chance(20) ? draft.overriddenBy(RuleSamples.digest(choices)) : draft;
    }

    /** The draft of a record of what a pack says of a question. */
    static RecordDraft draft(RulePack pack, SharingQuestion question, Instant knownAt) {
        return DecisionRecorder.of(pack)
                .writtenBy("0.1.0")
                .draft(SharingAdviser.reading(pack).advise(question), knownAt, "person-1");
    }

    private static RecordChain.Appended appended(Catalogue catalogue, Choices choices) {
        RecordDraft draft = draft(catalogue, choices);
        int[] number = {0};
        return RecordChain.after(head(choices)).append(draft, () -> bytes(salt(number[0]++, choices)));
    }

    private static byte[] bytes(Salt salt) {
        return HexFormat.of().parseHex(salt.toHex());
    }

    private static void replay(Catalogue catalogue) {
        catalogue.add(Amendment.class, choices -> amendment(catalogue, choices));
        catalogue.add(
                KnowledgeLog.class,
                choices -> KnowledgeLog.of(
                        catalogue.one(Amendment.class).list(0, 4).from(choices)));
        Sample<Set<Mover>> way = choices -> {
            Set<Mover> movers = EnumSet.of(choices.pick(Mover.values()));
            movers.add(choices.pick(Mover.values()));
            return movers;
        };
        catalogue.add(
                Move.class,
                choices -> new Move(
                        PlainSamples.maybe(catalogue.one(InformationCategory.class), choices),
                        choices.pick(AnswerPart.values()),
                        codes(choices),
                        codes(choices),
                        way.list(1, 3).from(choices)));
    }

    private static List<String> codes(Choices choices) {
        Sample<String> code = some -> some.pick("PERMIT", "DENY", "OB-RECORD", "LW-05");
        return code.list(0, 3).from(choices);
    }

    /** Some facts, what is known about something asked for, the consents on file; or nothing of these. */
    private static Amendment amendment(Catalogue catalogue, Choices choices) {
        Amendment.Builder amendment =
                Amendment.knownAt(catalogue.one(Instant.class).from(choices));
        List<Fact<?>> amended = Facts.all(Fact.Scope.QUESTION).stream()
                .filter(fact -> !fact.equals(Facts.PROFILE) && !QuestionDraft.isHarm(fact))
                .toList();
        for (int more = choices.below(4); more > 0; more--) {
            state(amendment, choices.pick(amended), choices);
        }
        if (choices.chance(25)) {
            amendment.riskTypes(EnumSet.of(choices.pick(RiskType.values()), choices.pick(RiskType.values())));
        }
        if (choices.chance(40)) {
            amendment.item(catalogue.one(RequestedItem.class).from(choices));
        }
        if (choices.chance(40)) {
            amendment.consents(catalogue.one(Consent.class).list(0, 3).from(choices));
        }
        return amendment.build();
    }

    private static <E extends Enum<E> & FactValue> void state(
            Amendment.Builder amendment, Fact<E> fact, Choices choices) {
        amendment.states(fact, choices.pick(fact.values()));
    }
}
