package io.github.cafkit.model.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds after any sequence of nominations, answers and handovers, those that are refused included. */
class LeadProperties {

    private static final int PEOPLE = 4;
    private static final int DAYS = 60;
    private static final LocalDate END = Fixtures.STARTED.plusDays(DAYS + 1L);

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void exactlyOneLeadsOnEachDayFromTheFirstAcceptance(@ForAll("histories") List<Step> steps) {
        TeamAroundTheChild team = team();
        Optional<LocalDate> first = Optional.empty();
        for (Step step : steps) {
            Optional<TeamAroundTheChild> next = step.tryOn(team);
            team = next.orElse(team);
            if (first.isEmpty() && step.kind == Kind.ACCEPT && next.isPresent()) {
                first = Optional.of(step.day);
            }
            for (LocalDate day = Fixtures.STARTED; day.isBefore(END); day = day.plusDays(1)) {
                LocalDate asked = day;
                boolean lead = first.map(from -> !asked.isBefore(from)).orElse(false);
                assertThat(leadsOn(team, day)).as("leads on " + day).isEqualTo(lead ? 1 : 0);
            }
        }
        boolean handedOver = team.getNominations().stream()
                .anyMatch(each -> each.getHandover().isPresent());
        Statistics.collect(handedOver);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 500)
    void historyOnlyGrows(@ForAll("histories") List<Step> steps) {
        TeamAroundTheChild team = team();
        for (Step step : steps) {
            TeamAroundTheChild before = team;
            team = step.tryOn(team).orElse(team);

            assertThat(team.getNominations().size())
                    .isGreaterThanOrEqualTo(before.getNominations().size());
            for (int i = 0; i < before.getNominations().size(); i++) {
                assertKept(before.getNominations().get(i), team.getNominations().get(i));
            }
            for (int i = 0; i < PEOPLE; i++) {
                List<HeldFunction> earlier = before.getMembers().get(i).getFunctions();
                List<HeldFunction> later = team.getMembers().get(i).getFunctions();
                assertThat(later.stream().map(HeldFunction::getFirstDay).limit(earlier.size()))
                        .containsExactlyElementsOf(
                                earlier.stream().map(HeldFunction::getFirstDay).toList());
            }
        }
    }

    @Property(tries = 300)
    void nominationsAndFunctionsNeverContradictEachOther(@ForAll("histories") List<Step> steps) {
        TeamAroundTheChild team = team();
        for (Step step : steps) {
            team = step.tryOn(team).orElse(team);
        }

        assertThat(team.checkNominations(END).of(Severity.ERROR)).isEmpty();
    }

    @Property(tries = 200)
    void teamsSurviveTheTripUnderBothLines(@ForAll("histories") List<Step> steps) {
        TeamAroundTheChild team = team();
        for (Step step : steps) {
            team = step.tryOn(team).orElse(team);
        }
        String json = Line.JACKSON_2.write(team);

        assertThat(Line.JACKSON_3.write(team)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, TeamAroundTheChild.class)).isEqualTo(team);
        assertThat(Line.JACKSON_3.read(json, TeamAroundTheChild.class)).isEqualTo(team);
    }

    private static void assertKept(LeadNomination before, LeadNomination after) {
        assertThat(after.getNominee()).isEqualTo(before.getNominee());
        assertThat(after.getNominatedOn()).isEqualTo(before.getNominatedOn());
        if (before.getAnsweredOn().isPresent()) {
            assertThat(after.getAnswer()).isEqualTo(before.getAnswer());
            assertThat(after.getAnsweredOn()).isEqualTo(before.getAnsweredOn());
        }
        if (before.getLeadsFrom().isPresent()) {
            assertThat(after.getLeadsFrom()).isEqualTo(before.getLeadsFrom());
        }
        if (before.getHandover().isPresent()) {
            assertThat(after).isEqualTo(before);
        }
    }

    private static long leadsOn(TeamAroundTheChild team, LocalDate day) {
        return team.membersOn(day).stream()
                .filter(member -> member.has(TeamFunction.LEAD_PROFESSIONAL, day))
                .count();
    }

    private static PersonId person(int number) {
        return PersonId.of("person-" + number);
    }

    private static TeamAroundTheChild team() {
        List<Agency> agencies = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Fixtures.agency(AgencyId.of("agency-" + i), AgencySector.OTHER))
                .toList();
        return TeamAroundTheChild.builder()
                .id(TeamId.of("team-1"))
                .child(Fixtures.CHILD_ID)
                .agencies(agencies)
                .members(IntStream.range(0, PEOPLE)
                        .mapToObj(i -> Fixtures.member(Fixtures.practitioner(
                                "person-" + i, PractitionerRole.OTHER, AgencyId.of("agency-" + i))))
                        .toList())
                .build();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, PEOPLE - 1);
        Arbitrary<Step> any = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        people,
                        Arbitraries.integers().between(0, DAYS))
                .as((kind, who, day) -> new Step(kind, who, Fixtures.STARTED.plusDays(day)));
        Arbitrary<List<Step>> ordinary = people.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(order -> IntStream.range(0, order.size())
                        .boxed()
                        .flatMap(i -> IntStream.range(0, 3)
                                .mapToObj(j -> new Step(
                                        Kind.values()[j], order.get(i), Fixtures.STARTED.plusDays(9L * i + 2L * j))))
                        .toList());
        return Arbitraries.oneOf(any.list().ofMaxSize(25), ordinary);
    }

    private enum Kind {
        NOMINATE,
        ACCEPT,
        HAND_OVER,
        DECLINE
    }

    /** One thing that somebody tries to record. */
    private record Step(Kind kind, int who, LocalDate day) {

        Optional<TeamAroundTheChild> tryOn(TeamAroundTheChild team) {
            try {
                return Optional.of(
                        switch (kind) {
                            case NOMINATE -> team.nominated(LeadNomination.of(person(who), day));
                            case ACCEPT -> team.accepted(person(who), day);
                            case HAND_OVER -> team.handedOver(day, LeadHandover.to(person(who)));
                            case DECLINE -> team.declined(person(who), day, "Too busy");
                        });
            } catch (ProblemException refused) {
                return Optional.empty();
            }
        }
    }
}
