package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.partnership.AgencyResponse;
import io.github.cafkit.model.partnership.AnswerLevel;
import io.github.cafkit.model.partnership.Barrier;
import io.github.cafkit.model.partnership.BarrierCause;
import io.github.cafkit.model.partnership.BarrierId;
import io.github.cafkit.model.partnership.BarrierRegister;
import io.github.cafkit.model.partnership.ChecklistAnswer;
import io.github.cafkit.model.partnership.CodeList;
import io.github.cafkit.model.partnership.CodeReference;
import io.github.cafkit.model.partnership.EffectiveWorkingChecklist;
import io.github.cafkit.model.partnership.JointVision;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipLists;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import io.github.cafkit.model.partnership.VisionAgreement;
import io.github.cafkit.model.partnership.VisionContribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of one document of a partnership speak of the codes that it lists. */
final class WholePartnership {

    private final Catalogue catalogue;
    private final Choices choices;

    WholePartnership(Catalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    /** One of the library's lists, or one of the partnership's own. */
    private CodeList list(CodeList standard) {
        return choices.chance(40) ? catalogue.one(CodeList.class).from(choices) : standard;
    }

    void register(BarrierRegister.Builder register) {
        CodeList categories = list(PartnershipLists.BARRIER_CAUSES);
        List<Barrier> barriers = new ArrayList<>();
        for (Barrier barrier : catalogue.one(Barrier.class).list(0, 5).from(choices)) {
            List<BarrierCause> causes = barrier.getCauses().stream()
                    .map(cause -> cause.withCategory(choices.pick(categories.codes())))
                    .toList();
            barriers.add(barrier.withId(BarrierId.of("barrier-" + (barriers.size() + 1)))
                    .withCategory(choices.pick(categories.codes()))
                    .withCauses(causes));
        }
        register.categories(categories).barriers(barriers);
    }

    void assess(PartnershipSelfAssessment.Builder assessed) {
        CodeList checklist = list(EffectiveWorkingChecklist.STATEMENTS);
        List<CodeList> ladders = Lists.distinct(
                choices.chance(60)
                        ? List.of(PartnershipLists.WILCOX_LADDER)
                        : catalogue.one(CodeList.class).list(0, 2).from(choices),
                CodeList::getId);
        List<AgencyId> asked = Lists.distinct(catalogue.one(AgencyId.class), 4, id -> id, choices);
        List<AgencyResponse> responses = new ArrayList<>();
        for (AgencyId agency : asked) {
            int begun = choices.begin();
            if (choices.chance(70)) {
                responses.add(catalogue
                        .one(AgencyResponse.class)
                        .from(choices)
                        .withAgency(agency)
                        .withAnswers(answers(checklist))
                        .withSteps(steps(ladders)));
            }
            choices.end(begun);
        }
        assessed.checklist(checklist).ladders(ladders).agencies(asked).responses(responses);
    }

    private List<ChecklistAnswer> answers(CodeList checklist) {
        List<ChecklistAnswer> answers = new ArrayList<>();
        for (ListedCode statement : checklist.codes()) {
            int begun = choices.begin();
            if (choices.chance(60)) {
                answers.add(ChecklistAnswer.of(statement, choices.pick(AnswerLevel.values()))
                        .withComment(choices.chance(10) ? Optional.of(PlainSamples.text(choices)) : Optional.empty()));
            }
            choices.end(begun);
        }
        return answers;
    }

    private List<CodeReference> steps(List<CodeList> ladders) {
        List<CodeReference> steps = new ArrayList<>();
        for (CodeList ladder : ladders) {
            if (choices.chance(70)) {
                steps.add(new CodeReference(ladder.getId(), choices.pick(ladder.codes())));
            }
        }
        return steps;
    }

    void envision(JointVision.Builder vision) {
        CodeList aspects = list(PartnershipLists.VISION_ASPECTS);
        CodeList perspectives = list(PartnershipLists.VISION_PERSPECTIVES);
        List<VisionContribution> contributions = new ArrayList<>();
        for (ListedCode aspect : aspects.codes()) {
            for (ListedCode perspective : perspectives.codes()) {
                int begun = choices.begin();
                if (choices.chance(50)) {
                    contributions.add(VisionContribution.of(aspect, perspective, PlainSamples.text(choices)));
                }
                choices.end(begun);
            }
        }
        Optional<String> statement = PlainSamples.maybe(PlainSamples::text, choices);
        vision.version(choices.between(1, 3))
                .aspects(aspects)
                .perspectives(perspectives)
                .contributions(contributions)
                .statement(statement)
                .agreements(statement.isPresent() ? agreements(perspectives) : List.of());
    }

    private List<VisionAgreement> agreements(CodeList perspectives) {
        List<VisionAgreement> agreements = new ArrayList<>();
        for (ListedCode perspective : perspectives.codes()) {
            int begun = choices.begin();
            if (choices.chance(70)) {
                agreements.add(
                        catalogue.one(VisionAgreement.class).from(choices).withPerspective(perspective));
            }
            choices.end(begun);
        }
        return agreements;
    }
}
