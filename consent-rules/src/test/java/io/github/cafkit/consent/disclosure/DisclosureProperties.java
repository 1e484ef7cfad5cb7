package io.github.cafkit.consent.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.disclosure.DisclosureLaws.Narrowing;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeSubject;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of narrowing, on documents of every kind, changed at random, for whatever may go. */
class DisclosureProperties {

    private static final int TRIES = 60;

    static final Narrowing<CommonAssessment> ASSESSMENTS =
            (document, clearance) -> MinimumDisclosure.of(clearance).narrow(document);
    private static final Narrowing<JointPlan> PLANS =
            (document, clearance) -> MinimumDisclosure.of(clearance).narrow(document);
    private static final Narrowing<Episode> EPISODES = (document, clearance) -> MinimumDisclosure.of(clearance)
            .narrow(document, document.getChildren().first());
    private static final Narrowing<CaseFile> FILES =
            (document, clearance) -> MinimumDisclosure.of(clearance).narrow(document);

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void narrowing_twice_is_narrowing_once(
            @ForAll("assessments") CommonAssessment assessment,
            @ForAll("plans") JointPlan plan,
            @ForAll("clearances") Clearance clearance) {
        assertThat(DisclosureLaws.idempotent(ASSESSMENTS, assessment, clearance))
                .isEmpty();
        assertThat(DisclosureLaws.idempotent(PLANS, plan, clearance)).isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everything_that_is_left_was_there(
            @ForAll("assessments") CommonAssessment assessment,
            @ForAll("plans") JointPlan plan,
            @ForAll("clearances") Clearance clearance) {
        assertThat(DisclosureLaws.subDocument(ASSESSMENTS, assessment, clearance))
                .isEmpty();
        assertThat(DisclosureLaws.subDocument(PLANS, plan, clearance)).isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_more_may_go_the_more_goes(
            @ForAll("assessments") CommonAssessment assessment,
            @ForAll("plans") JointPlan plan,
            @ForAll("flows") int flows,
            @ForAll("flows") int more,
            @ForAll boolean family,
            @ForAll boolean feared) {
        Clearance less = Clearances.of(flows, family, feared);
        Clearance wider = Clearances.of(flows | more, family, feared);
        assertThat(DisclosureLaws.monotone(ASSESSMENTS, assessment, less, wider))
                .isEmpty();
        assertThat(DisclosureLaws.monotone(PLANS, plan, less, wider)).isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_record_of_an_episode_and_a_case_file_keep_to_these_laws(
            @ForAll("episodes") Episode episode,
            @ForAll("flows") int flows,
            @ForAll("flows") int more,
            @ForAll boolean family,
            @ForAll boolean feared) {
        Clearance less = Clearances.of(flows, family, feared);
        Clearance wider = Clearances.of(flows | more, family, feared);
        assertThat(DisclosureLaws.idempotent(EPISODES, episode, less)).isEmpty();
        assertThat(DisclosureLaws.subDocument(EPISODES, episode, less)).isEmpty();
        assertThat(DisclosureLaws.monotone(EPISODES, episode, less, wider)).isEmpty();
        assertThat(DisclosureLaws.idempotent(FILES, Documents.FILE, less)).isEmpty();
        assertThat(DisclosureLaws.subDocument(FILES, Documents.FILE, less)).isEmpty();
        assertThat(DisclosureLaws.monotone(FILES, Documents.FILE, less, wider)).isEmpty();
    }

    /** Other words, other people, more or fewer entries at any place of a list: nothing of it can be told. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void assessments_that_differ_in_hidden_parts_only_become_the_same_bytes(
            @ForAll("assessments") CommonAssessment assessment,
            @ForAll("clearances") Clearance clearance,
            @ForAll long seed) {
        CommonAssessment other = assessment;
        for (HiddenChange<CommonAssessment> change : AssessmentChanges.with(another(seed))) {
            if (change.isHidden(clearance)) {
                other = change.change().apply(other);
            }
        }
        assertThat(DisclosureLaws.blind(ASSESSMENTS, assessment, other, clearance))
                .isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void plans_that_differ_in_hidden_parts_only_become_the_same_bytes(
            @ForAll("plans") JointPlan plan, @ForAll("clearances") Clearance clearance, @ForAll long seed) {
        JointPlan other = plan;
        for (HiddenChange<JointPlan> change : PlanChanges.with(another(seed))) {
            if (change.isHidden(clearance)) {
                other = change.change().apply(other);
            }
        }
        assertThat(DisclosureLaws.blind(PLANS, plan, other, clearance)).isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void episodes_that_differ_after_a_hidden_event_become_the_same_bytes(
            @ForAll("episodes") Episode episode, @ForAll("clearances") Clearance clearance) {
        Narrowed<Episode> narrowed = EPISODES.narrow(episode, clearance);
        int told = narrowed.document().getEvents().equals(List.of(EpisodeParts.NEUTRAL_EVENT))
                ? 1
                : narrowed.document().getEvents().size() + 1;
        if (told < episode.getEvents().size()) {
            Episode shorter = Episode.builder()
                    .from(episode)
                    .events(episode.getEvents().subList(0, told))
                    .build();
            assertThat(DisclosureLaws.blind(EPISODES, episode, shorter, clearance))
                    .isEmpty();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void informants_and_other_children_never_come_with_an_answer_to_a_family(
            @ForAll("assessments") CommonAssessment assessment,
            @ForAll("plans") JointPlan plan,
            @ForAll("flows") int flows,
            @ForAll boolean feared,
            @ForAll long seed) {
        Clearance family = Clearances.of(flows, true, feared);
        CommonAssessment changed = assessment;
        for (HiddenChange<CommonAssessment> change : AssessmentChanges.with(another(seed))) {
            changed = change.othersToo() ? change.change().apply(changed) : changed;
        }
        Object tree = Documents.tree(ASSESSMENTS.document(changed, family));
        assertThat(List.of("otherChildren", "otherChildrenComments", "reportedBy", "source", "attendees"))
                .noneMatch(key -> DisclosureLaws.holds(tree, key));
        for (Child other : changed.getOtherChildren()) {
            assertThat(DisclosureLaws.silentAbout(
                            ASSESSMENTS, changed, family, "\"" + other.getId().value() + "\""))
                    .isEmpty();
        }
        assertThat(PLANS.document(plan, family).getOutcomes())
                .noneMatch(outcome -> outcome.getSubjectPerson()
                                .filter(person -> !person.equals(plan.getChild()))
                                .isPresent()
                        && outcome.getSubject() == OutcomeSubject.CHILD);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void where_somebody_fled_to_a_refuge_every_text_goes_as_a_whole(
            @ForAll("assessments") CommonAssessment assessment, @ForAll("flows") int flows, @ForAll boolean family) {
        String text = "zebra-street quagga-house";
        Clearance danger = Clearances.of(flows & ~Clearance.LOCATING, family, true);
        CommonAssessment changed = AssessmentChanges.strengths(text).change().apply(assessment.withReason(text));
        assertThat(DisclosureLaws.noPieceOfAText(ASSESSMENTS, changed, danger, text))
                .isEmpty();
    }

    /** So that no two changes of a document use the same words. */
    private static long another(long seed) {
        return seed * 31 + 12_345_678_901L;
    }

    @Provide
    Arbitrary<CommonAssessment> assessments() {
        return Combinators.combine(Arbitraries.of(Documents.ASSESSMENTS), Arbitraries.longs())
                .as(DisclosureProperties::changed);
    }

    @Provide
    Arbitrary<JointPlan> plans() {
        return Combinators.combine(Arbitraries.of(Documents.PLANS), Arbitraries.longs())
                .as((plan, seed) -> some(plan, PlanChanges.with(seed), seed));
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Arbitraries.of(Documents.EPISODES);
    }

    @Provide
    Arbitrary<Clearance> clearances() {
        return Clearances.any();
    }

    @Provide
    Arbitrary<Integer> flows() {
        return Clearances.flows();
    }

    static CommonAssessment changed(CommonAssessment assessment, long seed) {
        return some(assessment, AssessmentChanges.with(seed), seed);
    }

    /** The document with some of the changes. */
    private static <T> T some(T document, List<HiddenChange<T>> changes, long seed) {
        Random random = new Random(~seed);
        T changed = document;
        for (HiddenChange<T> change : changes) {
            changed = random.nextInt(3) == 0 ? change.change().apply(changed) : changed;
        }
        return changed;
    }
}
