package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The laws about whole answers that hold whatever the rules say, of a pack and of whatever stands in front of one. They
 * begin where the laws that are proved of single categories end: they say that a whole answer is made of nothing but its
 * categories, that each of these is answered as if it were asked for alone, and that nothing but the question counts.
 */
public final class DecisionLaws {

    /** Every question has an answer, which is a whole document of a decision about the day asked about. */
    public static final DecisionLaw ANSWERED = new DecisionLaw(
            "ANSWERED",
            "Every question has an answer, about the day that was asked about, in the form of a decision.",
            inquiry -> {
                try {
                    WholeAnswer answer = inquiry.answer();
                    return breaks(
                            !answer.asOf().equals(inquiry.question().asOf()),
                            "The answer is about " + answer.asOf() + ".");
                } catch (Inquiry.NoAnswer none) {
                    return Optional.of(String.valueOf(none.getMessage()));
                }
            });

    /** Whoever asks twice gets one answer. */
    public static final DecisionLaw SAME_AGAIN = new DecisionLaw(
            "SAME-AGAIN",
            "The same question always has the same answer.",
            inquiry -> AnswerDifference.of(inquiry.answer(), inquiry.answer())
                    .map(what -> "Asked again, the answer differs in " + what + "."));

    /** The question is what it says, and no more. */
    public static final DecisionLaw WRITTEN =
            new DecisionLaw("WRITTEN", "A question that is written down and read has the same answer.", inquiry -> {
                SharingQuestion read = QuestionDocument.read(
                        JsonTree.readObject(JsonTree.write(QuestionDocument.write(inquiry.question()))));
                return AnswerDifference.of(inquiry.answer(), inquiry.ask(read))
                        .map(what -> "Written and read, it is answered with a difference in " + what + ".");
            });

    /** What goes and what is withheld make up what was asked for. */
    public static final DecisionLaw PARTITION = new DecisionLaw(
            "PARTITION",
            "What was asked for, and nothing else, is answered, and each of it either goes or is withheld.",
            inquiry -> {
                WholeAnswer answer = inquiry.answer();
                List<String> wrong = new ArrayList<>();
                Set<InformationCategory> all = new TreeSet<>(answer.share());
                all.addAll(answer.withhold());
                answer.categories().forEach(category -> all.add(category.category()));
                all.addAll(inquiry.question().items().keySet());
                for (InformationCategory category : all) {
                    partition(category, inquiry.question(), answer).ifPresent(wrong::add);
                }
                return wrong.stream().findFirst();
            });

    /** What is not judged to be needed does not go. */
    public static final DecisionLaw NEEDED_ONLY = new DecisionLaw(
            "NEEDED-ONLY", "Nothing goes unless somebody has judged it needed for the purpose.", inquiry -> {
                WholeAnswer answer = inquiry.answer();
                return inquiry.question().items().values().stream()
                        .filter(item -> answer.share().contains(item.getCategory()))
                        .filter(item -> !item.getNeeded().equals(Optional.of(YesNoUnknown.YES)))
                        .map(item -> item.getCategory() + " goes, and nobody has judged it needed.")
                        .findFirst();
            });

    /** Each category is answered as if it were asked for alone. */
    public static final DecisionLaw ALONE = new DecisionLaw(
            "ALONE", "What is decided about one category does not depend on what else is asked for.", inquiry -> {
                WholeAnswer together = inquiry.answer();
                if (inquiry.question().items().size() > 1) {
                    for (AnsweredCategory category : together.categories()) {
                        Optional<String> differs = alone(inquiry, category);
                        if (differs.isPresent()) {
                            return differs;
                        }
                    }
                }
                return Optional.empty();
            });

    /** The order in which consents are on file means nothing. */
    public static final DecisionLaw CONSENT_ORDER =
            new DecisionLaw("CONSENT-ORDER", "The order in which consents are on file means nothing.", inquiry -> {
                WholeAnswer answer = inquiry.answer();
                return inquiry.question().consents().size() < 2
                        ? Optional.empty()
                        : AnswerDifference.ofDecided(answer, inquiry.ask(OtherConsents.backwards(inquiry.question())))
                                .map(what ->
                                        "With the consents the other way round, the answer differs in " + what + ".");
            });

    /** A consent that has run out, was not free or lies ahead is as good as none. */
    public static final DecisionLaw DEAD_CONSENT = new DecisionLaw(
            "DEAD-CONSENT",
            "A consent that has run out, was not freely given or lies ahead is as good as none.",
            inquiry -> {
                WholeAnswer answer = inquiry.answer();
                for (SharingQuestion other : OtherConsents.withADeadOne(inquiry.question())) {
                    Optional<String> differs = AnswerDifference.ofDecided(answer, inquiry.ask(other));
                    if (differs.isPresent()) {
                        return differs.map(what -> "With such a consent the answer differs in " + what + ".");
                    }
                }
                return Optional.empty();
            });

    /** Nobody gains by leaving something out. */
    public static final DecisionLaw SILENCE = new DecisionLaw(
            "SILENCE",
            "To say nothing about a fact is the same as to say that it is not known, or not raised.",
            inquiry -> AnswerDifference.ofDecided(
                            inquiry.answer(), inquiry.ask(Restated.withEverythingStated(inquiry.question())))
                    .map(what -> "With everything stated that the rules take for granted, the answer differs in " + what
                            + "."));

    /** The headline follows from the categories. */
    public static final DecisionLaw HEADLINE = new DecisionLaw(
            "HEADLINE",
            "The outcome of the whole says no more and no less than those of its categories.",
            inquiry -> Headline.fault(inquiry.answer()));

    /** The duties are those of the categories. */
    public static final DecisionLaw DUTIES = new DecisionLaw(
            "DUTIES",
            "Every answer is recorded, keeps to the minimum and goes a secure way, and the whole carries the duties of its"
                    + " categories.",
            inquiry -> {
                WholeAnswer answer = inquiry.answer();
                for (AnsweredCategory category : answer.categories()) {
                    if (!category.obligations().containsAll(Obligation.UNIVERSAL)) {
                        return Optional.of(
                                category.category() + " lacks one of the duties that come with every answer.");
                    }
                }
                return answer.counted().stream()
                        .flatMap(category -> category.obligations().stream())
                        .filter(duty -> !answer.obligations().contains(duty))
                        .map(duty -> "The whole lacks " + duty.code() + ", which one of its categories carries.")
                        .findFirst();
            });

    /** What is left to a person is what the referred categories leave to one. */
    public static final DecisionLaw JUDGEMENTS = new DecisionLaw(
            "JUDGEMENTS",
            "A person is asked what the categories that are referred leave open, and nothing else.",
            inquiry -> {
                WholeAnswer answer = inquiry.answer();
                Set<Object> open = answer.live().stream()
                        .filter(category -> category.outcome() == Outcome.REFER_TO_DSL)
                        .flatMap(category -> category.judgements().stream())
                        .collect(Collectors.toSet());
                boolean nothingNeeded = answer.live().isEmpty();
                return breaks(
                        !nothingNeeded && !open.equals(Set.copyOf(answer.judgements())),
                        "Open is " + open + ", and a person is asked " + answer.judgements() + ".");
            });

    /** Every answer has its reasons. */
    public static final DecisionLaw REASONS = new DecisionLaw(
            "REASONS",
            "Every answer names the rules that decided and the sources that they rest on, and the whole rests on those of its"
                    + " categories.",
            inquiry -> {
                WholeAnswer answer = inquiry.answer();
                for (AnsweredCategory category : answer.categories()) {
                    if (category.rules().isEmpty() || category.cites().isEmpty()) {
                        return Optional.of(category.category() + " names no rule or cites no source.");
                    }
                }
                Set<String> cited = answer.counted().stream()
                        .flatMap(category -> category.cites().stream())
                        .collect(Collectors.toSet());
                return breaks(
                        !cited.equals(Set.copyOf(answer.cites())),
                        "The whole does not cite exactly what its categories cite.");
            });

    /** In immediate danger the answer says what to do at once. */
    public static final DecisionLaw URGENT = new DecisionLaw(
            "URGENT",
            "If a child is in immediate danger, and only then, the answer says what to do at once.",
            inquiry -> {
                boolean danger = inquiry.question().get(Facts.RISK_LEVEL) == RiskLevel.IMMEDIATE_DANGER;
                boolean urgent = inquiry.answer().urgent();
                return breaks(
                        danger != urgent,
                        danger ? "A child is in danger and nobody is told to act." : "There is no immediate danger.");
            });

    /** The laws that hold of whatever answers sharing questions. */
    public static final List<DecisionLaw> EVERY_PACK = List.of(
            ANSWERED,
            SAME_AGAIN,
            WRITTEN,
            PARTITION,
            NEEDED_ONLY,
            ALONE,
            CONSENT_ORDER,
            DEAD_CONSENT,
            SILENCE,
            HEADLINE,
            DUTIES,
            JUDGEMENTS,
            REASONS,
            URGENT);

    private DecisionLaws() {}

    /**
     * The laws of every pack, and those that compare the answers with one pack.
     *
     * @param pack the pack that the answers should be of, not null
     * @return the laws, never null
     */
    public static List<DecisionLaw> of(RulePack pack) {
        List<DecisionLaw> laws = new ArrayList<>(EVERY_PACK);
        laws.add(inForce(pack));
        laws.add(asRead(pack));
        return List.copyOf(laws);
    }

    /**
     * An answer names rules and sources of the pack that are in force on the day.
     *
     * @param pack the pack, not null
     * @return the law, never null
     */
    public static DecisionLaw inForce(RulePack pack) {
        return new DecisionLaw(
                "IN-FORCE",
                "Every answer rests on rules and sources of the pack that are in force on the day, and on none of the past"
                        + " or the future.",
                inquiry -> {
                    WholeAnswer answer = inquiry.answer();
                    Optional<String> source = answer.cites().stream()
                            .filter(id -> pack.sources()
                                    .find(id)
                                    .filter(found -> isInForce(found, inquiry.question()))
                                    .isEmpty())
                            .map(id -> "The source " + id + " is none of the pack that is in force.")
                            .findFirst();
                    return source.or(() -> answer.categories().stream()
                            .flatMap(category -> category.rules().stream())
                            .filter(id -> !isInForce(pack, id, inquiry.question()))
                            .map(id -> "The rule " + id + " is none of the pack that is in force.")
                            .findFirst());
                });
    }

    /**
     * The answers are those that the pack gives when its rules are read as they are written: what was compiled, kept in a
     * cache or sent over a wire says the same.
     *
     * @param pack the pack, not null
     * @return the law, never null
     */
    public static DecisionLaw asRead(RulePack pack) {
        Answers read = Answers.of(Kept.reader(pack));
        return new DecisionLaw("AS-READ", "The answer is what the rules say as they are written.", inquiry -> {
            WholeAnswer answer = inquiry.answer();
            return AnswerDifference.of(answer, inquiry.askedOf(read))
                    .map(what -> "The rules as they are written give an answer that differs in " + what + ".");
        });
    }

    private static boolean isInForce(Citation source, SharingQuestion question) {
        return source.isInForceOn(question.asOf());
    }

    private static boolean isInForce(RulePack pack, String id, SharingQuestion question) {
        boolean clash = pack.clash()
                .filter(declared -> declared.rule().id().equals(id)
                        && declared.rule().inForce().contains(question.asOf()))
                .isPresent();
        return clash
                || pack.rules().stream()
                        .anyMatch(rule -> rule.id().equals(id) && rule.inForce().contains(question.asOf()));
    }

    private static Optional<String> partition(
            InformationCategory category, SharingQuestion question, WholeAnswer answer) {
        boolean asked = question.items().containsKey(category);
        long said = answer.categories().stream()
                .filter(each -> each.category() == category)
                .count();
        boolean goes = answer.share().contains(category);
        boolean withheld = answer.withhold().contains(category);
        if (!asked) {
            return Optional.of(category + " is answered and was not asked for.");
        }
        if (said != 1) {
            return Optional.of(category + " was asked for, and what was decided about it is not said once.");
        }
        if (goes == withheld) {
            return Optional.of(category + (goes ? " both goes and is withheld." : " neither goes nor is withheld."));
        }
        boolean flows =
                answer.category(category).filter(AnsweredCategory::flows).isPresent();
        return breaks(goes != flows, category + " goes, or is withheld, against what was decided about it.");
    }

    private static Optional<String> alone(Inquiry inquiry, AnsweredCategory together) {
        return Optional.ofNullable(inquiry.question().items().get(together.category()))
                .map(item -> inquiry.ask(Restated.about(inquiry.question(), List.of(item))))
                .flatMap(answer -> answer.category(together.category()))
                .filter(alone -> !alone.document().equals(together.document()))
                .map(alone -> together.category() + " is answered otherwise when nothing else is asked for.");
    }

    static Optional<String> breaks(boolean broken, String how) {
        return broken ? Optional.of(how) : Optional.empty();
    }
}
