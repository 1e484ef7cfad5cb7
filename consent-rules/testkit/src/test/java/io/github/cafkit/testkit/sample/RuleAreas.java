package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.LibraryVersion;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.consents.Consents;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandLaws;
import io.github.cafkit.consent.england.EnglandLocalPacks;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.england.EnglandSources;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.local.AdmittedPack;
import io.github.cafkit.consent.local.LocalChange;
import io.github.cafkit.consent.local.LocalPackRefusedException;
import io.github.cafkit.consent.local.LocalPackReport;
import io.github.cafkit.consent.local.LocalPacks;
import io.github.cafkit.consent.packfile.AcknowledgementFile;
import io.github.cafkit.consent.packfile.LocalPackFile;
import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.PackCatalogue;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.Citation;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The packages about questions and about the rules, packs and laws that answer them. */
final class RuleAreas {

    private static final String ENGLAND = "io.github.cafkit.consent.england";

    private RuleAreas() {}

    static List<Area> all() {
        return List.of(
                Area.of("io.github.cafkit.consent")
                        .withoutSample("what the library answers", CategoryDecision.class, SharingDecision.class)
                        .withoutSample("made of a pack, and holds nothing else", SharingAdviser.class)
                        .withoutSample("only functions", LibraryVersion.class),
                Area.of("io.github.cafkit.consent.answer").withoutRefusal("the code of a duty", codes()),
                Area.of("io.github.cafkit.consent.consents").withoutSample("only functions", Consents.class),
                Area.of("io.github.cafkit.consent.document").withoutSample("only functions", QuestionDocument.class),
                Area.of(ENGLAND)
                        .withoutSample("only functions", EnglandLaws.class, EnglandLocalPacks.class)
                        .withoutSample("only functions", EnglandPack.class, EnglandSources.class)
                        .withoutRefusal("the id of a rule, a duty or a source", idsOfEngland()),
                Area.of("io.github.cafkit.consent.fact").withoutSample("only constants", Facts.class),
                Area.of("io.github.cafkit.consent.internal"),
                Area.of("io.github.cafkit.consent.law")
                        .withoutSample("only constants", EverydayFacts.class)
                        .withoutVariety("never empty", "Decides#effects", "Routed#routes"),
                Area.of("io.github.cafkit.consent.local")
                        .withoutSample("what the library found", LocalChange.class, LocalPackReport.class)
                        .withoutSample("the library admits it after a proof", AdmittedPack.class)
                        .withoutSample("the library throws it", LocalPackRefusedException.class)
                        .withoutSample("only functions", LocalPacks.class)
                        .withoutVariety("some rule is to blame", "Refusal#rules"),
                Area.of("io.github.cafkit.consent.packfile")
                        .withoutSample("only functions", AcknowledgementFile.class, LocalPackFile.class)
                        .withoutSample("only functions", PackFile.class),
                Area.of("io.github.cafkit.consent.rule")
                        .withoutSample("what a pack is printed as", PackCatalogue.class)
                        .withoutSample("only functions", PackDigest.class)
                        .withoutVariety("never empty", "DutyRule#effects", "DutyRule#tiers", "Is#ordinals")
                        .withoutRefusal("the name of an algorithm", "SHA-256"));
    }

    private static String[] codes() {
        return Arrays.stream(Obligation.values()).map(Obligation::code).toArray(String[]::new);
    }

    /** Ids are written like codes; a code that is none of them has to have a refusal. */
    private static String[] idsOfEngland() {
        RulePack pack = EnglandPack.standard();
        SortedSet<String> ids = new TreeSet<>(Compiled.library().codes(ENGLAND));
        ids.retainAll(Stream.of(
                        pack.rules().stream().map(SharingRule::id),
                        pack.duties().stream().map(DutyRule::id),
                        pack.clash().stream().map(clash -> clash.rule().id()),
                        pack.sources().all().stream().map(Citation::family),
                        pack.sources().all().stream()
                                .map(source -> source.document().id()))
                .flatMap(each -> each)
                .toList());
        return ids.toArray(String[]::new);
    }
}
