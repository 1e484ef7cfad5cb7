package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.override.OverriddenDecision;
import io.github.cafkit.consent.override.OverridingAdviser;
import io.github.cafkit.consent.override.SafeguardingOverride;
import io.github.cafkit.consent.override.TellingTheFamily;
import io.github.cafkit.consent.record.ChainHead;
import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.record.RecordChain;
import io.github.cafkit.consent.record.RecordDraft;
import io.github.cafkit.consent.record.RecordSigner;
import io.github.cafkit.consent.record.Salt;
import io.github.cafkit.consent.replay.Amendment;
import io.github.cafkit.consent.replay.Comparison;
import io.github.cafkit.consent.replay.KnowledgeLog;
import io.github.cafkit.consent.replay.Replay;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.CanonicalJson;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.time.DateRange;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Questions that cannot be asked; overrides, records and logs that do not stand. */
final class DecisionRefusals {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    private DecisionRefusals() {}

    static void addTo(RefusalList refusals) {
        questions(refusals);
        overrides(refusals);
        records(refusals);
        lines(refusals);
        replay(refusals);
    }

    private static SharingQuestion.Builder everyday() {
        return SharingQuestion.builder()
                .asOf(DAY)
                .holder(HolderSector.EARLY_YEARS)
                .recipient(RecipientKind.HEALTH)
                .age(ChildAge.UNDER_13)
                .riskLevel(RiskLevel.NONE);
    }

    private static void questions(RefusalList refusals) {
        refusals.add(
                "QUESTION-MISSING",
                SharingQuestion.class,
                choices -> choices.chance(50)
                        ? everyday().build()
                        : SharingQuestion.builder()
                                .asOf(PlainSamples.day(choices))
                                .needs(choices.pick(InformationCategory.values()))
                                .build());
        refusals.add("QUESTION-CONTRADICTION", SharingQuestion.class, choices -> {
            InformationCategory category = choices.pick(InformationCategory.values());
            SharingQuestion.Builder question = everyday().needs(category);
            switch (choices.below(5)) {
                case 0 -> question.needs(category);
                case 1 -> question.age(ChildAge.UNBORN).with(Facts.COMPETENCE, Competence.COMPETENT);
                case 2 -> question.age(ChildAge.UNBORN).with(Facts.CHILD_VIEW, ChildView.OBJECTS);
                case 3 -> question.age(ChildAge.DECEASED).recipient(RecipientKind.CHILD_SELF);
                default -> question.consent(backwards(choices));
            }
            return question.build();
        });
        refusals.add("PACK-DATE-NOT-ENCODED", SharingDecision.class, choices -> {
            RulePack pack = PackSamples.pack(DateRange.from(DAY.plusDays(1)), choices);
            return SharingAdviser.reading(pack)
                    .advise(everyday().needs(InformationCategory.SEN).build());
        });
    }

    /** It ended before it began, or nobody would have had to give it. */
    private static Consent backwards(Choices choices) {
        Consent.Builder consent = Consent.builder()
                .state(ConsentState.GIVEN)
                .giver(ConsentGiver.PARENT_WITH_PR)
                .givenOn(DAY);
        return switch (choices.below(3)) {
            case 0 -> consent.expiresOn(DAY.minusDays(1)).build();
            case 1 -> consent.withdrawnOn(DAY.minusDays(choices.pick(1, 365))).build();
            default ->
                consent.state(ConsentState.CANNOT_BE_GIVEN)
                        .giver(ConsentGiver.NONE)
                        .build();
        };
    }

    private static void overrides(RefusalList refusals) {
        refusals.add(
                "OVERRIDE-MISSING",
                SafeguardingOverride.class,
                choices -> choices.chance(50)
                        ? again(refusals, choices)
                                .harmFeared(choices.pick("", " \n"))
                                .build()
                        : SafeguardingOverride.builder().decidedOn(DAY).build());
        refusals.add(
                "OVERRIDE-REVIEW",
                SafeguardingOverride.class,
                choices -> again(refusals, choices)
                        .decidedOn(DAY)
                        .reviewOn(DAY.plusDays(choices.pick(0, -1, SafeguardingOverride.MOST_DAYS + 1)))
                        .build());
        refusals.add(
                "OVERRIDE-LOOK-AGAIN",
                SafeguardingOverride.class,
                choices -> again(refusals, choices)
                        .decidedOn(DAY)
                        .reviewOn(DAY.plusDays(28))
                        .telling(TellingTheFamily.later("not safe yet", DAY.plusDays(choices.pick(0, -1, 29))))
                        .build());
        refusals.add("OVERRIDE-NO-BARS", OverriddenDecision.class, choices -> {
            OverridingAdviser.of(SharingAdviser.reading(LocalPackRefusals.NATIONAL));
            throw new IllegalStateException("a pack that does not say which tier holds its bars is overridden");
        });
        refusals.add("OVERRIDE-PACK", OverriddenDecision.class, choices -> {
            SharingQuestion question = refusals.valid(SharingQuestion.class).from(choices);
            return OverridingAdviser.of(
                            SharingAdviser.reading(LocalPackRefusals.NATIONAL),
                            LocalPackRefusals.NATIONAL.tiers().get(0))
                    .apply(
                            refusals.valid(SafeguardingOverride.class).from(choices),
                            SharingAdviser.reading(RuleRefusals.sound(choices)).advise(question));
        });
    }

    /** The parts of an override that was sound. */
    private static SafeguardingOverride.Builder again(RefusalList refusals, Choices choices) {
        SafeguardingOverride sound = refusals.valid(SafeguardingOverride.class).from(choices);
        SafeguardingOverride.Builder again = SafeguardingOverride.builder()
                .ground(sound.ground())
                .harmFeared(sound.harmFeared().value())
                .likelihood(sound.likelihood().value())
                .necessity(sound.necessity().value())
                .proportionality(sound.proportionality().value())
                .withoutConsent(sound.withoutConsent())
                .decidedBy(sound.decidedBy())
                .decidedOn(sound.decidedOn())
                .reviewOn(sound.reviewOn())
                .telling(TellingTheFamily.now())
                .of(sound.categories());
        sound.recipients().forEach(again::to);
        return again;
    }

    private static void records(RefusalList refusals) {
        refusals.add(
                "CHAIN-HEAD",
                ChainHead.class,
                choices -> ChainHead.parse(
                        choices.pick("", "1", "01:" + "0".repeat(64), "1:" + "0".repeat(63), "-1:" + "0".repeat(64))));
        refusals.add("RECORD-VALUE", RecordDraft.class, choices -> {
            RecordDraft draft = refusals.valid(RecordDraft.class).from(choices);
            String blank = choices.pick("", " ", "\t\n");
            return choices.chance(50) ? draft.about(blank) : draft.to(blank);
        });
        refusals.add("RECORD-SALT", Salt.class, choices -> switch (choices.below(3)) {
            case 0 -> Salt.of("too short".getBytes(StandardCharsets.US_ASCII));
            case 1 -> Salt.of(new byte[Salt.LEAST_BYTES]);
            default -> Salt.ofHex(choices.pick("", "no digits", "abc"));
        });
        refusals.add("RECORD-SALT", RecordChain.Appended.class, choices -> {
            byte[] again = new byte[Salt.LEAST_BYTES];
            again[0] = 1;
            return RecordChain.start()
                    .append(refusals.valid(RecordDraft.class).from(choices).about("child-1"), () -> again);
        });
        refusals.add(
                "RECORD-SIGNER",
                RecordChain.Appended.class,
                choices -> RecordChain.start()
                        .appendSigned(
                                refusals.valid(RecordDraft.class).from(choices),
                                salts(),
                                RecordSigner.of("key-1", choices.pick("Ed25519", "no-such-algorithm"), new NoKey())));
    }

    /** Salts that differ. */
    private static Supplier<byte[]> salts() {
        int[] number = {0};
        return () -> {
            byte[] bytes = new byte[Salt.LEAST_BYTES];
            bytes[0] = (byte) ++number[0];
            return bytes;
        };
    }

    /** A key that signs nothing. */
    private static final class NoKey implements PrivateKey {

        private static final long serialVersionUID = 1;

        @Override
        public String getAlgorithm() {
            return "none";
        }

        @Override
        public String getFormat() {
            return "none";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }

    private static void lines(RefusalList refusals) {
        line(
                refusals,
                "RECORD-CANONICAL",
                (line, choices) ->
                        choices.chance(50) ? line + choices.pick(" ", "\n") : line.replaceFirst("\\{", "{ "));
        line(refusals, "RECORD-DIGEST", (line, choices) -> {
            Documents record = Documents.of(JsonTree.readObject(line));
            record.all().put("digest", RuleSamples.digest(choices));
            return CanonicalJson.write(record.all());
        });
        line(refusals, "RECORD-FORM", (line, choices) -> {
            Documents record = Documents.of(JsonTree.readObject(line));
            switch (choices.below(3)) {
                case 0 -> record.all().remove("pack");
                case 1 -> record.all().put("more", "of anything");
                default -> record.all().put("sequence", choices.pick("1", "first"));
            }
            return CanonicalJson.write(record.all());
        });
    }

    private static void line(RefusalList refusals, String code, BiFunction<String, Choices, String> spoil) {
        refusals.add(code, DecisionRecord.class, choices -> {
            String line = refusals.valid(DecisionRecord.class).from(choices).toLine();
            return DecisionRecord.read(spoil.apply(line, choices));
        });
    }

    private static void replay(RefusalList refusals) {
        refusals.add(
                "KNOWLEDGE-FORM",
                KnowledgeLog.class,
                choices -> KnowledgeLog.read(choices.pick(List.<Map<String, Object>>of(
                        Map.of(),
                        Map.of("schema", KnowledgeLog.SCHEMA),
                        Map.of(
                                "schema",
                                KnowledgeLog.SCHEMA,
                                "amendments",
                                List.of(Map.of("knownAt", "yesterday")))))));
        refusals.add("KNOWLEDGE-ITEM", KnowledgeLog.class, choices -> {
            Instant known = refusals.valid(Instant.class).from(choices);
            Amendment about = Amendment.knownAt(known)
                    .item(RequestedItem.needed(choices.pick(InformationCategory.ADDRESS, InformationCategory.SEN)))
                    .build();
            KnowledgeLog.of(List.of(about))
                    .asKnownAt(everyday().needs(InformationCategory.NAME).build(), known);
            throw new IllegalStateException("something is known about what nobody asked for");
        });
        refusals.add("REPLAY-PACK", Comparison.class, choices -> {
            DecisionRecord record = refusals.valid(DecisionRecord.class).from(choices);
            return Replay.of().compare(record, KnowledgeLog.empty(), record.lawOn(), record.knownAt());
        });
        refusals.add("REPLAY-KNOWN-AT", Comparison.class, choices -> {
            RulePack pack = RuleRefusals.sound(choices);
            DecisionRecord record = recorded(refusals, pack, choices);
            return Replay.of(SharingAdviser.reading(pack))
                    .compare(
                            record,
                            KnowledgeLog.empty(),
                            record.lawOn(),
                            record.knownAt().minusSeconds(choices.pick(1, 86_400)));
        });
        refusals.add("REPLAY-DECISION", Comparison.class, choices -> {
            RulePack pack = RuleRefusals.sound(choices);
            Documents other = Documents.of(
                    JsonTree.readObject(recorded(refusals, pack, choices).toLine()));
            other.at("decision").put("outcome", "OTHERWISE");
            other.all().remove("digest");
            other.all().put("digest", PackDigest.sha256(CanonicalJson.write(other.all())));
            DecisionRecord record = DecisionRecord.read(CanonicalJson.write(other.all()));
            return Replay.of(SharingAdviser.reading(pack))
                    .compare(record, KnowledgeLog.empty(), record.lawOn(), record.knownAt());
        });
    }

    private static DecisionRecord recorded(RefusalList refusals, RulePack pack, Choices choices) {
        return RecordChain.start()
                .append(
                        DecisionRecordSamples.draft(
                                pack,
                                refusals.valid(SharingQuestion.class).from(choices),
                                refusals.valid(Instant.class).from(choices)),
                        salts())
                .record();
    }
}
