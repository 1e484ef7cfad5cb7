package io.github.cafkit.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.json.Line;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an authority builds is exchanged as it is, and its words map honestly. */
class FrameworkProperties {

    @Property(tries = 200)
    void frameworksSurviveTheTrip(@ForAll("frameworks") Framework framework) {
        String json = Line.JACKSON_2.write(framework);

        assertThat(Line.JACKSON_3.write(framework)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, Framework.class)).isEqualTo(framework);
        assertThat(Line.JACKSON_3.read(json, Framework.class)).isEqualTo(framework);
    }

    @Property(tries = 300)
    void aLevelThatHasOneWordIsWhatTheWordStandsFor(@ForAll("vocabularies") NeedLevelVocabulary vocabulary) {
        for (NeedLevel level : NeedLevel.values()) {
            Optional<NeedLevelDefinition> only = vocabulary.onlyLevelFor(level);
            only.ifPresent(
                    local -> assertThat(vocabulary.levelOf(local.getCode())).contains(level));
            assertThat(only.isPresent())
                    .isEqualTo(vocabulary.levelsFor(level).size() == 1
                            && vocabulary.levelsFor(level).get(0).getLevels().size() == 1);
        }
    }

    @Property(tries = 300)
    void aLocalLevelIsAmongThoseForEachLevelItStandsFor(@ForAll("vocabularies") NeedLevelVocabulary vocabulary) {
        for (NeedLevelDefinition local : vocabulary.getLevels()) {
            for (NeedLevel level : NeedLevel.values()) {
                assertThat(vocabulary.levelsFor(level).contains(local))
                        .isEqualTo(local.getLevels().contains(level));
            }
        }
    }

    @Property(tries = 300)
    void inACycleEveryStageIsReachedAgain(@ForAll("processes") ProcessDefinition process) {
        String first = process.getStages().get(0).code();
        Optional<StageDefinition> stage = process.after(first);
        for (int steps = 1; steps < process.getStages().size(); steps++) {
            stage = stage.flatMap(here -> process.after(here.code()));
        }

        assertThat(stage.map(StageDefinition::code))
                .isEqualTo(process.isCycle() ? Optional.of(first) : Optional.empty());
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Combinators.combine(
                        Arbitraries.of(Frameworks.all()),
                        Arbitraries.of(FrameworkSubject.class),
                        vocabularies().optional(),
                        policies(),
                        requirements(),
                        provenances().optional(),
                        processes().optional())
                .as((base, subject, levels, policy, requirements, provenance, process) -> base.withSubject(subject)
                        .withId(FrameworkId.of("OWN"))
                        .withNeedLevels(levels)
                        .withReviewPolicy(policy)
                        .withSections(List.of())
                        .withRequirements(requirements)
                        .withProvenance(provenance)
                        .withProcess(process));
    }

    @Provide
    Arbitrary<NeedLevelVocabulary> vocabularies() {
        Arbitrary<Set<NeedLevel>> levels = Arbitraries.of(NeedLevel.class).set().ofMinSize(1);
        return levels.list().ofMaxSize(6).map(all -> {
            List<NeedLevelDefinition> definitions = new ArrayList<>();
            for (Set<NeedLevel> each : all) {
                definitions.add(NeedLevelDefinition.builder()
                        .code("L" + definitions.size())
                        .label("level")
                        .levels(each)
                        .build());
            }
            return NeedLevelVocabulary.builder()
                    .title("own")
                    .levels(definitions)
                    .build();
        });
    }

    @Provide
    Arbitrary<ProcessDefinition> processes() {
        return Combinators.combine(Arbitraries.integers().between(1, 6), Arbitraries.of(true, false))
                .as((stages, cycle) -> {
                    ProcessDefinition.Builder process = ProcessDefinition.builder();
                    for (int i = 0; i < stages; i++) {
                        process.addStages(new StageDefinition("S" + i, "stage"));
                    }
                    return process.cycle(cycle).build();
                });
    }

    private static Arbitrary<ReviewPolicy> policies() {
        Arbitrary<Optional<Integer>> numbers =
                Arbitraries.integers().between(1, 60).optional();
        Arbitrary<Optional<Period>> times =
                Arbitraries.integers().between(1, 60).map(Period::ofDays).optional();
        return Combinators.combine(
                        times,
                        times,
                        times,
                        Arbitraries.of(MonitoringCadence.class).optional(),
                        numbers,
                        numbers)
                .as((first, further, reassess, monitoring, meetings, days) -> ReviewPolicy.builder()
                        .firstReviewWithin(first)
                        .reviewWithin(further)
                        .reassessWithin(reassess)
                        .monitoring(monitoring)
                        .parentMeetingsPerYear(meetings)
                        .assessmentWorkingDays(days)
                        .build());
    }

    private static Arbitrary<List<Requirement>> requirements() {
        return Combinators.combine(
                        Arbitraries.of(FormField.class),
                        Arbitraries.of(Purpose.class).set().ofMinSize(1),
                        Arbitraries.of(Severity.class),
                        provenances().optional())
                .as((field, purposes, severity, provenance) -> Requirement.builder()
                        .field(field)
                        .purposes(purposes)
                        .severity(severity)
                        .message("it is recorded")
                        .provenance(provenance)
                        .build())
                .list()
                .uniqueElements(Requirement::getField)
                .ofMaxSize(8);
    }

    private static Arbitrary<Provenance> provenances() {
        return Arbitraries.of(Provenance.of("handbook"), Provenance.unverified("Siân’s note"));
    }
}
