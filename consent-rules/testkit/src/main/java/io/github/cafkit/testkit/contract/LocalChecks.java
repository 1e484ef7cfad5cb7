package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.ChangedGroup;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.local.LocalChange;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.LocalPackPolicy;
import io.github.cafkit.consent.local.LocalPackReport;
import io.github.cafkit.consent.local.LocalPacks;
import io.github.cafkit.consent.local.Refusal;
import io.github.cafkit.consent.packfile.LocalPackFile;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/** The checks of local rules. */
final class LocalChecks {

    /** A pack with local rules, as it was made the last time. */
    private record Combined(RulePack national, Optional<Acknowledgement> acknowledgement, RulePack pack) {

        boolean isOf(RulePack other, Optional<Acknowledgement> seen) {
            return national.equals(other) && acknowledgement.equals(seen);
        }
    }

    private static final Map<LocalPack, Combined> COMBINED = new WeakHashMap<>();

    private LocalChecks() {}

    /** The same instance each time, so that it is compiled once. */
    static RulePack combined(RulePack national, LocalPack local, Optional<Acknowledgement> acknowledgement) {
        synchronized (COMBINED) {
            return COMBINED.compute(
                            local,
                            (key, known) -> known != null && known.isOf(national, acknowledgement)
                                    ? known
                                    : new Combined(national, acknowledgement, made(national, local, acknowledgement)))
                    .pack();
        }
    }

    /** What {@link LocalPacks} makes of them, if it makes anything. */
    private static RulePack made(RulePack national, LocalPack local, Optional<Acknowledgement> acknowledgement) {
        List<Citation> sources = new ArrayList<>(national.sources().all());
        sources.addAll(local.sources());
        return national.toBuilder(national.id() + "+" + local.id(), national.edition() + "+" + local.edition())
                .sources(SourceCatalogue.of(sources))
                .rules(local.rules())
                .localRules(new LocalRules(
                        local.id(),
                        local.edition(),
                        local.owner().inWords(),
                        local.digest(),
                        local.rules().stream().map(SharingRule::id).collect(Collectors.toSet()),
                        acknowledgement))
                .build();
    }

    static LocalPackReport assess(RulePack national, LocalPack local, LocalPackPolicy policy) {
        return LocalPacks.assess(Kept.analysis(national), local, policy);
    }

    static void requireNothingWeakened(LocalPackReport report, RulePack combined) {
        PackChecks.require(
                report.refusals().stream()
                        .map(refusal -> inWords(refusal, report.national(), combined))
                        .toList(),
                report.local() + " weakens what " + report.national() + " protects");
    }

    private static String inWords(Refusal refusal, RulePack national, RulePack combined) {
        Witness witness = refusal.witness();
        SharingQuestion question =
                SharingQuestion.ofFacts(witness.facts(), refusal.days().start()).orElseThrow();
        WholeAnswer before =
                WholeAnswer.read(Answers.of(SharingAdviser.reading(national)).answer(question));
        return "because of " + refusal.rules() + ", "
                + ProvenLaws.inWords(refusal.breach(), SharingAdviser.reading(combined)) + "\n"
                + LawText.answer("Without the local rules the answer", Optional.of(before));
    }

    static void requireAdmitted(LocalPackReport report, Optional<Acknowledgement> acknowledgement) {
        List<String> wrong = new ArrayList<>();
        try {
            report.admit(acknowledgement);
        } catch (ProblemException refused) {
            refused.problems().stream().map(LocalChecks::inWords).forEach(wrong::add);
            report.widened().stream().map(LocalChecks::inWords).forEach(wrong::add);
        }
        PackChecks.require(wrong, report.local() + " is not admitted to " + report.national());
    }

    private static String inWords(Problem problem) {
        return problem.code() + " " + problem.path() + ": " + problem.message();
    }

    private static String inWords(LocalChange widening) {
        ChangedGroup group = widening.group();
        return "widening " + widening.id() + ": " + group.difference().inWords() + ", because of " + widening.rules();
    }

    static void requireSame(LocalPack local, String file, RulePack national) {
        LocalPack read = LocalPackFile.read(file, national);
        List<String> wrong = new ArrayList<>();
        if (!read.digest().equals(local.digest())) {
            wrong.add("the file is " + read + " with the digest " + read.digest() + ", and the rules are " + local
                    + " with " + local.digest());
        }
        PackChecks.require(wrong, "The file holds other local rules");
    }
}
