package io.github.cafkit.model.partnership;

import static io.github.cafkit.model.partnership.Partnerships.HUB;
import static io.github.cafkit.model.partnership.Partnerships.SCHOOL;
import static io.github.cafkit.model.partnership.Partnerships.THERAPY;
import static io.github.cafkit.model.partnership.Partnerships.TODAY;
import static io.github.cafkit.model.partnership.Partnerships.WILCOX;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every document of a partnership. */
class PartnershipProperties {

    @Property(tries = 150)
    void agreementsSurviveTheTripByBothLines(@ForAll("agreements") PartnershipAgreement agreement) {
        survives(agreement, PartnershipAgreement.class);
    }

    @Property(tries = 150)
    void selfAssessmentsSurviveTheTripByBothLines(@ForAll("assessments") PartnershipSelfAssessment assessment) {
        survives(assessment, PartnershipSelfAssessment.class);
    }

    @Property(tries = 150)
    void visionsSurviveTheTripByBothLines(@ForAll("visions") JointVision vision) {
        survives(vision, JointVision.class);
    }

    @Property(tries = 150)
    void registersSurviveTheTripByBothLines(@ForAll("registers") BarrierRegister register) {
        survives(register, BarrierRegister.class);
    }

    @Property(tries = 150)
    void withAndBackIsTheSame(
            @ForAll("agreements") PartnershipAgreement agreement, @ForAll("registers") BarrierRegister register) {
        assertThat(agreement.withClauses(List.of()).withClauses(agreement.getClauses()))
                .isEqualTo(agreement);
        assertThat(agreement.withReviewOn(TODAY).getReviewOn()).contains(TODAY);
        assertThat(register.withBarriers(List.of()).withBarriers(register.getBarriers()))
                .isEqualTo(register);
    }

    @Property(tries = 150)
    void aPartIsMissingExactlyIfNoClauseIsOfIt(@ForAll("agreements") PartnershipAgreement agreement) {
        for (AgreementPart part : AgreementPart.values()) {
            assertThat(agreement.check(TODAY).stream()
                            .filter(finding -> finding.rule() == PartnershipRule.PART_IS_FILLED_IN)
                            .anyMatch(finding -> finding.message().endsWith(part.label())))
                    .isEqualTo(agreement.getClauses().stream().noneMatch(clause -> clause.getPart() == part));
        }
    }

    @Property(tries = 150)
    void theOrderOfResponsesDoesNotMatter(@ForAll("assessments") PartnershipSelfAssessment assessment) {
        List<AgencyResponse> backwards = new ArrayList<>(assessment.getResponses());
        Collections.reverse(backwards);

        assertThat(assessment.withResponses(backwards).compareAgencies()).isEqualTo(assessment.compareAgencies());
    }

    @Property(tries = 150)
    void everyQuestionIsAnsweredOrMissing(@ForAll("assessments") PartnershipSelfAssessment assessment) {
        long answered = assessment.compareAgencies().stream()
                .mapToLong(each -> each.positions().size())
                .sum();
        long missing = assessment.findings().stream()
                .filter(finding -> finding.rule() != PartnershipRule.AGENCIES_SEE_ALIKE)
                .mapToLong(finding -> finding.rule() == PartnershipRule.AGENCY_HAS_ANSWERED ? 17 : 1)
                .sum();

        assertThat(answered + missing).isEqualTo(17L * assessment.getAgencies().size());
    }

    @Property(tries = 150)
    void whatRoseFromOneDayToTheNextFallsTheOtherWayRound(
            @ForAll("assessments") PartnershipSelfAssessment one,
            @ForAll("assessments") PartnershipSelfAssessment other) {
        List<Optional<Integer>> forth =
                other.changesSince(one).stream().map(PositionChange::steps).toList();
        List<Optional<Integer>> back =
                one.changesSince(other).stream().map(PositionChange::steps).toList();

        assertThat(back)
                .isEqualTo(forth.stream().map(steps -> steps.map(rise -> -rise)).toList());
    }

    @Property(tries = 150)
    void aVisionIsAgreedExactlyIfNothingButCellsIsMissing(@ForAll("visions") JointVision vision) {
        assertThat(vision.agreed())
                .isEqualTo(vision.findings().stream()
                        .allMatch(finding -> finding.rule() == PartnershipRule.CELL_IS_FILLED));
        assertThat(vision.percentFilled() == 100)
                .isEqualTo(vision.findings().stream()
                        .noneMatch(finding -> finding.rule() == PartnershipRule.CELL_IS_FILLED));
    }

    @Property(tries = 150)
    void closedBarriersAreNeverReported(@ForAll("registers") BarrierRegister register) {
        BarrierRegister closed = register.withBarriers(register.getBarriers().stream()
                .filter(barrier -> !barrier.getStatus().isOpen())
                .toList());

        assertThat(closed.check(LocalDate.MAX)).isEmpty();
        assertThat(closed.open()).isEmpty();
        assertThat(register.check(TODAY).stream()
                        .filter(finding -> finding.rule() == PartnershipRule.BARRIER_HAS_OWNER))
                .hasSameSizeAs(register.ownerless());
    }

    @Property(tries = 300)
    void noTextCanBreakOutOfThePicture(@ForAll("texts") String what, @ForAll("texts") String effect) {
        BarrierRegister register = Partnerships.register()
                .withBarriers(Partnerships.barrier().what(what).build());

        String[] lines = CauseAndEffect.of(register, effect).toMermaid().split("\n", -1);
        assertThat(lines).hasSize(7);
        assertThat(lines[1]).matches("    effect\\[\"[^\"\\[\\]<>&]+\"]");
        assertThat(lines[4]).matches("    b1c1\\[\"[^\"\\[\\]<>&]+\"]");
    }

    private static <T> void survives(T value, Class<T> type) {
        String json = Line.JACKSON_2.write(value);

        assertThat(Line.JACKSON_3.write(value)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, type)).isEqualTo(value);
        assertThat(Line.JACKSON_3.read(json, type)).isEqualTo(value);
        assertThat(value.toString()).isEqualTo(Line.JACKSON_3.read(json, type).toString());
    }

    @Provide
    Arbitrary<PartnershipAgreement> agreements() {
        Arbitrary<AgreementClause> clauses = Combinators.combine(
                        Arbitraries.of(AgreementPart.class),
                        agencies().optional(),
                        Arbitraries.of(ClauseKind.class),
                        texts())
                .as((part, agency, kind, text) -> AgreementClause.builder()
                        .part(part)
                        .agency(agency)
                        .kind(kind)
                        .text(text)
                        .build());
        return Combinators.combine(clauses.list().ofMaxSize(8), agencies().set(), days().optional())
                .as((chosen, signed, review) -> {
                    PartnershipAgreement whole = Partnerships.agreement();
                    return whole.withClauses(chosen)
                            .withSignatures(whole.getSignatures().stream()
                                    .filter(signature -> signed.contains(signature.getAgency()))
                                    .toList())
                            .withReviewOn(review);
                });
    }

    @Provide
    Arbitrary<PartnershipSelfAssessment> assessments() {
        Arbitrary<AgencyResponse> responses = Combinators.combine(
                        Arbitraries.of(PartnershipDegree.class).optional(),
                        Arbitraries.of(PartnershipLists.WILCOX_LADDER.codes()).optional(),
                        Arbitraries.of(AnswerLevel.class).list().ofMaxSize(15),
                        texts().optional())
                .as((degree, step, answers, comment) -> AgencyResponse.builder()
                        .agency(SCHOOL)
                        .degree(degree)
                        .steps(step.map(code -> new CodeReference(WILCOX, code)).stream()
                                .toList())
                        .answers(IntStream.range(0, answers.size())
                                .mapToObj(i -> ChecklistAnswer.of(
                                        EffectiveWorkingChecklist.STATEMENTS
                                                .codes()
                                                .get(i),
                                        answers.get(i)))
                                .toList())
                        .comment(comment)
                        .build());
        return Combinators.combine(responses, responses, Arbitraries.of(true, false))
                .as((first, second, both) -> Partnerships.selfAssessment()
                        .withResponses(
                                both ? List.of(first, second.withAgency(HUB)) : List.of(first.withAgency(THERAPY))));
    }

    @Provide
    Arbitrary<JointVision> visions() {
        return Combinators.combine(
                        Arbitraries.of(Partnerships.vision().getContributions()).set(),
                        texts().optional(),
                        Arbitraries.of(YesNoUnknown.class).list().ofMaxSize(4))
                .as((cells, statement, answers) -> {
                    JointVision whole = Partnerships.vision();
                    List<VisionAgreement> agreements = IntStream.range(0, statement.isPresent() ? answers.size() : 0)
                            .mapToObj(i -> Partnerships.agrees(
                                            whole.getPerspectives().codes().get(i))
                                    .withAgrees(answers.get(i)))
                            .toList();
                    return whole.withAgreements(agreements)
                            .withStatement(statement)
                            .withContributions(whole.getContributions().stream()
                                    .filter(cells::contains)
                                    .toList());
                });
    }

    @Provide
    Arbitrary<BarrierRegister> registers() {
        Arbitrary<Barrier> barriers = Combinators.combine(
                        texts(),
                        Arbitraries.of(BarrierStatus.class),
                        agencies().map(Party::agency).optional(),
                        texts().optional(),
                        days().optional(),
                        Arbitraries.of(PartnershipLists.BARRIER_CAUSES.codes()))
                .as((what, status, owner, action, by, category) -> Partnerships.barrier()
                        .what(what)
                        .status(status)
                        .owner(owner)
                        .action(action)
                        .actionBy(by)
                        .category(category)
                        .closedOn(status.isOpen() ? Optional.empty() : Optional.of(TODAY))
                        .build());
        return barriers.list()
                .ofMaxSize(4)
                .map(list -> Partnerships.register()
                        .withBarriers(IntStream.range(0, list.size())
                                .mapToObj(i -> list.get(i).withId(BarrierId.of("barrier-" + i)))
                                .toList()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(30),
                Arbitraries.of(
                        "Siân O’Malley",
                        "привет",
                        "🙂 smiles",
                        "\"] --> x[\"",
                        "<script>",
                        "#quot;",
                        " ",
                        "- item",
                        "\u2028",
                        "end"));
    }

    private static Arbitrary<AgencyId> agencies() {
        return Arbitraries.of(SCHOOL, THERAPY, HUB);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-400, 400).map(TODAY::plusDays);
    }
}
