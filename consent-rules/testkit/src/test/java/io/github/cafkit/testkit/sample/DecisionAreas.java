package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.analysis.AdditionImpact;
import io.github.cafkit.consent.analysis.Alternatives;
import io.github.cafkit.consent.analysis.Certificate;
import io.github.cafkit.consent.analysis.ChangeImpact;
import io.github.cafkit.consent.analysis.ChangedExample;
import io.github.cafkit.consent.analysis.ChangedGroup;
import io.github.cafkit.consent.analysis.Counterfactuals;
import io.github.cafkit.consent.analysis.Coverage;
import io.github.cafkit.consent.analysis.FamilySafety;
import io.github.cafkit.consent.analysis.IndependentCheck;
import io.github.cafkit.consent.analysis.LintFinding;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.PackCase;
import io.github.cafkit.consent.analysis.PackLint;
import io.github.cafkit.consent.analysis.PackMutant;
import io.github.cafkit.consent.analysis.PackMutation;
import io.github.cafkit.consent.analysis.Passage;
import io.github.cafkit.consent.analysis.QuestionReasons;
import io.github.cafkit.consent.analysis.Reason;
import io.github.cafkit.consent.analysis.Reasons;
import io.github.cafkit.consent.analysis.Region;
import io.github.cafkit.consent.analysis.Sight;
import io.github.cafkit.consent.analysis.Sights;
import io.github.cafkit.consent.analysis.Timeline;
import io.github.cafkit.consent.analysis.WhatCouldSee;
import io.github.cafkit.consent.analysis.WhoCouldSee;
import io.github.cafkit.consent.authzen.AccessEvaluator;
import io.github.cafkit.consent.authzen.AuthZen;
import io.github.cafkit.consent.authzen.EvaluationRequest;
import io.github.cafkit.consent.casework.CaseQuestion;
import io.github.cafkit.consent.casework.DerivedQuestion;
import io.github.cafkit.consent.casework.PlanSharing;
import io.github.cafkit.consent.casework.PlanSharingFinding;
import io.github.cafkit.consent.disclosure.DisclosureAccount;
import io.github.cafkit.consent.disclosure.FieldCategories;
import io.github.cafkit.consent.disclosure.MinimumDisclosure;
import io.github.cafkit.consent.disclosure.Narrowed;
import io.github.cafkit.consent.mais.Mais;
import io.github.cafkit.consent.mais.MaisDecision;
import io.github.cafkit.consent.mais.MaisDecisionPoint;
import io.github.cafkit.consent.override.OverriddenDecision;
import io.github.cafkit.consent.override.OverridingAdviser;
import io.github.cafkit.consent.record.ChainReport;
import io.github.cafkit.consent.record.ChainVerifier;
import io.github.cafkit.consent.record.DecisionRecorder;
import io.github.cafkit.consent.record.RecordSigner;
import io.github.cafkit.consent.replay.Comparison;
import io.github.cafkit.consent.replay.Replay;
import io.github.cafkit.consent.words.DecisionLetter;
import io.github.cafkit.consent.words.DecisionWords;
import io.github.cafkit.consent.words.ReaderWords;
import java.util.List;

/** The packages about what comes of an answer: analysis, records, overrides, letters, exchange. */
final class DecisionAreas {

    private DecisionAreas() {}

    static List<Area> all() {
        return List.of(
                analysis(),
                Area.of("io.github.cafkit.consent.authzen")
                        .withoutSample("made of an adviser, and holds nothing else", AccessEvaluator.class)
                        .withoutSample("only functions", AuthZen.class, EvaluationRequest.class),
                Area.of("io.github.cafkit.consent.casework")
                        .withoutSample("a builder, used once", CaseQuestion.class)
                        .withoutSample("what the library derived", DerivedQuestion.class)
                        .withoutSample("what the library found", PlanSharing.class, PlanSharingFinding.class)
                        .withoutRefusal("a finding", "CASE-DISAGREES", "CASE-RISK-ROLE-KEPT", "CASE-UNKNOWN-CODE"),
                Area.of("io.github.cafkit.consent.disclosure")
                        .withoutSample("what the library left out", DisclosureAccount.class, Narrowed.class)
                        .withoutSample("only constants", FieldCategories.class)
                        .withoutSample("made of a decision", MinimumDisclosure.class),
                Area.of("io.github.cafkit.consent.mais")
                        .withoutSample("only functions", Mais.class)
                        .withoutSample("what the library answers", MaisDecision.class)
                        .withoutSample("made of an adviser and of policies", MaisDecisionPoint.class)
                        .withoutVariety("never empty", "MaisPolicy#data", "MaisPolicy#parties")
                        .withoutVariety("never empty", "MaisPolicy#permittedUses", "MaisPolicy#purposes")
                        .withoutVariety("never empty", "MaisRequest#policies"),
                Area.of("io.github.cafkit.consent.override")
                        .withoutSample("what the library answers", OverriddenDecision.class)
                        .withoutSample("made of a pack, and holds nothing else", OverridingAdviser.class),
                Area.of("io.github.cafkit.consent.page"),
                Area.of("io.github.cafkit.consent.record")
                        .withoutSample("what the library found", ChainReport.class)
                        .withoutSample("made of a pack, and holds nothing else", DecisionRecorder.class)
                        .withoutSample("made of packs and keys", ChainVerifier.class)
                        .withoutSample("made of a key", RecordSigner.class)
                        .withoutRefusal("a finding", "CHAIN-ALTERED", "CHAIN-DUPLICATED", "CHAIN-MISSING")
                        .withoutRefusal("a finding", "CHAIN-PACK", "CHAIN-REORDERED", "CHAIN-REPLACED")
                        .withoutRefusal("a finding", "CHAIN-SIGNATURE"),
                Area.of("io.github.cafkit.consent.replay")
                        .withoutSample("what the library found", Comparison.class)
                        .withoutSample("made of a pack, and holds nothing else", Replay.class)
                        .withoutVariety("never empty", "Move#ways"),
                Area.of("io.github.cafkit.consent.tree")
                        .withoutRefusal("of what the documents are that it reads", "DOCUMENT-FORM"),
                Area.of("io.github.cafkit.consent.words")
                        .withoutSample("what the library says of a decision", DecisionLetter.class, ReaderWords.class)
                        .withoutSample("only functions", DecisionWords.class)
                        .withoutVariety("never empty", "Explanation#sections", "LetterHead#addresseeLines")
                        .withoutVariety("never empty", "LetterHead#senderLines", "Section#lines"));
    }

    private static Area analysis() {
        return Area.of("io.github.cafkit.consent.analysis")
                .withoutRefusal("a finding", "LINT-01", "LINT-02", "LINT-03", "LINT-04", "LINT-05", "LINT-06")
                .withoutRefusal("a finding", "LINT-07", "LINT-08", "LINT-09", "LINT-10", "LINT-11", "LINT-12")
                .withoutRefusal("a finding", "LINT-13")
                .withoutRefusal("of packs that take minutes to look at", "ANALYSIS-TOO-LARGE")
                .withoutSample("made of a pack, and holds nothing else", PackAnalysis.class, Counterfactuals.class)
                .withoutSample("made of a pack, and holds nothing else", PackMutation.class, Reasons.class)
                .withoutSample("made of a pack, and holds nothing else", WhatCouldSee.class, WhoCouldSee.class)
                .withoutSample("only functions", FamilySafety.class, IndependentCheck.class)
                .withoutSample("holds what a test expects, as code", PackCase.class)
                .withoutSample("what the library found", AdditionImpact.class, Alternatives.class)
                .withoutSample("what the library found", Alternatives.Alternative.class, Alternatives.Step.class)
                .withoutSample("what the library found", Certificate.class, Certificate.Stretch.class)
                .withoutSample("what the library found", ChangeImpact.class, ChangedExample.class, ChangedGroup.class)
                .withoutSample("what the library found", Coverage.class, LintFinding.class, PackLint.class)
                .withoutSample("what the library found", PackMutant.class, Passage.class, QuestionReasons.class)
                .withoutSample("what the library found", Reason.class, Reason.Part.class, Region.class)
                .withoutSample("what the library found", Region.Part.class, Sight.class, Sights.class, Timeline.class);
    }
}
