package io.github.cafkit.consent.casework;

import static io.github.cafkit.consent.casework.Scene.CHILD;
import static io.github.cafkit.consent.casework.Scene.FATHER;
import static io.github.cafkit.consent.casework.Scene.HUB;
import static io.github.cafkit.consent.casework.Scene.MOTHER;
import static io.github.cafkit.consent.casework.Scene.STARTED;
import static io.github.cafkit.consent.casework.Scene.TEACHER;
import static io.github.cafkit.consent.casework.Scene.THERAPIST;
import static io.github.cafkit.consent.casework.Scene.THERAPY;
import static io.github.cafkit.consent.casework.Scene.TODAY;
import static io.github.cafkit.consent.casework.Scene.TO_THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.casework.FactFinding.Derived;
import io.github.cafkit.consent.casework.FactFinding.ToAsk;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.consent.Competence;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.household.ResponsibilityForChild;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every case file and every question derived from one. */
class CaseworkLawsProperties {

    private static final List<String> CATEGORIES =
            List.of("SEN", "DEVELOPMENTAL", "MEDICAL", "FAMILY_ADULT", "SHOE_SIZE");
    private static final List<String> PURPOSES = List.of("SPECIALIST_REFERRAL", "EARLY_HELP", "FUN");

    /** A case drawn from a seed. Removing a part from it leaves every other part as it was. */
    private static Scene drawn(long seed) {
        Random dice = new Random(seed);
        Scene scene = Scene.usual();
        scene.child = scene.child.withBirthDate(LocalDate.of(2009 + dice.nextInt(14), 3, 1));
        scene.parents.clear();
        scene.parents.add(Scene.parent(MOTHER, Relationship.MOTHER, role(dice)));
        scene.fatherInHousehold = role(dice);
        scene.responsibilities.clear();
        if (dice.nextInt(4) > 0) {
            scene.responsibilities.add(ResponsibilityForChild.of(MOTHER, CHILD, responsibility(dice)));
        }
        if (dice.nextBoolean()) {
            scene.responsibilities.add(ResponsibilityForChild.of(FATHER, CHILD, responsibility(dice)));
        }
        scene.withTherapistInAssessment().without(THERAPIST);
        for (int i = 0; i < dice.nextInt(3); i++) {
            scene.members.add(membership(dice));
        }
        scene.consents();
        int count = dice.nextInt(5);
        for (int i = 0; i < count; i++) {
            scene.consents.add(answer(dice, "consent-" + i));
        }
        for (int i = 0; i < dice.nextInt(3); i++) {
            AgencyId to = dice.nextBoolean() ? THERAPY : HUB;
            scene.actions.add(Scene.action("action-" + i, Scene.need(to, pick(dice, CATEGORIES))));
        }
        return scene;
    }

    private static String pick(Random dice, List<String> from) {
        return from.get(dice.nextInt(from.size()));
    }

    private static io.github.cafkit.model.person.RiskRole role(Random dice) {
        io.github.cafkit.model.person.RiskRole[] roles = io.github.cafkit.model.person.RiskRole.values();
        return roles[dice.nextInt(roles.length)];
    }

    private static ParentalResponsibility responsibility(Random dice) {
        var held = List.of(
                io.github.cafkit.model.person.YesNoUnknown.YES,
                io.github.cafkit.model.person.YesNoUnknown.YES,
                io.github.cafkit.model.person.YesNoUnknown.NO);
        ParentalResponsibility.Builder said = ParentalResponsibility.builder();
        said.held(held.get(dice.nextInt(3)));
        if (dice.nextInt(4) > 0) {
            said.evidence(ResponsibilityEvidence.BIRTH_CERTIFICATE).seenOn(STARTED.plusDays(dice.nextInt(40)));
        }
        return said.build();
    }

    private static TeamMember membership(Random dice) {
        TeamFunction[] functions = dice.nextBoolean()
                ? new TeamFunction[0]
                : new TeamFunction[] {TeamFunction.values()[dice.nextInt(TeamFunction.values().length)]};
        TeamMember member = Scene.member(THERAPIST, PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, THERAPY, functions);
        if (dice.nextInt(3) > 0) {
            return member;
        }
        LocalDate last = STARTED.plusDays(dice.nextInt(40));
        return member.withFunctions(member.getFunctions().stream()
                        .map(held -> held.withLastDay(last))
                        .toList())
                .withLastDay(last);
    }

    private static ConsentRecord answer(Random dice, String id) {
        PersonId giver = List.of(MOTHER, MOTHER, FATHER, CHILD).get(dice.nextInt(4));
        boolean agreed = dice.nextInt(3) > 0;
        LocalDate on = STARTED.plusDays(dice.nextInt(35));
        ConsentRecord.Builder record = ConsentRecord.builder();
        record.id(ConsentId.of(id))
                .child(CHILD)
                .giver(giver)
                .capacity(giver.equals(CHILD) ? ConsentCapacity.CHILD : ConsentCapacity.PARENT)
                .decision(agreed ? ConsentDecision.GIVEN : ConsentDecision.REFUSED)
                .addActivities(dice.nextInt(6) > 0 ? ConsentActivity.SHARE : ConsentActivity.SERVICE)
                .givenOn(on)
                .freelyGiven(
                        dice.nextInt(5) > 0
                                ? io.github.cafkit.model.person.YesNoUnknown.YES
                                : io.github.cafkit.model.person.YesNoUnknown.UNKNOWN)
                .recordedBy(TEACHER);
        for (int i = 0; i < dice.nextInt(4); i++) {
            record.addCategories(pick(dice, CATEGORIES.subList(0, dice.nextInt(8) == 0 ? 5 : 4)));
        }
        if (dice.nextInt(6) > 0) {
            record.addRecipients(dice.nextInt(4) > 0 ? THERAPY : HUB);
        }
        if (dice.nextInt(6) > 0) {
            record.addPurposes(pick(dice, PURPOSES.subList(0, dice.nextInt(8) == 0 ? 3 : 2)));
        }
        if (dice.nextInt(6) == 0) {
            record.addExceptedCategories(pick(dice, CATEGORIES));
        }
        if (agreed && dice.nextInt(4) == 0) {
            record.withdrawnOn(on.plusDays(dice.nextInt(30)));
        }
        if (dice.nextInt(4) == 0) {
            record.lastValidDay(on.plusDays(dice.nextInt(60)));
        }
        if (giver.equals(CHILD) && dice.nextBoolean()) {
            record.competence(Competence.builder()
                    .competent(
                            dice.nextBoolean()
                                    ? io.github.cafkit.model.person.YesNoUnknown.YES
                                    : io.github.cafkit.model.person.YesNoUnknown.NO)
                    .assessedBy(TEACHER)
                    .assessedOn(on)
                    .build());
        }
        return record.build();
    }

    /** Asked of the therapist, the therapy service or a parent, and nothing of risk roles or needs is stated. */
    private static DerivedQuestion ask(CaseFile file, long seed) {
        Random dice = new Random(seed * 31 + 7);
        Party to = List.of(TO_THERAPIST, TO_THERAPIST, Scene.TO_THERAPY, Party.person(MOTHER), Party.person(FATHER))
                .get(dice.nextInt(5));
        Purpose[] purposes = {
            Purpose.SPECIALIST_REFERRAL,
            Purpose.SPECIALIST_REFERRAL,
            Purpose.EARLY_HELP,
            Purpose.ACCESS_RIGHT,
            Purpose.SAFEGUARDING
        };
        CaseQuestion.Builder asking = CaseQuestion.from(CaseRecords.of(file))
                .codes(Scene.CODES)
                .heldBy(Scene.SCHOOL)
                .to(to)
                .purpose(purposes[dice.nextInt(purposes.length)])
                .needs(InformationCategory.SEN, InformationCategory.MEDICAL)
                .about(InformationCategory.DEVELOPMENTAL, InformationCategory.FAMILY_ADULT)
                .riskLevel(RiskLevel.values()[dice.nextInt(RiskLevel.values().length)])
                .stating(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .stating(Facts.SEEKING_CONSENT, Safety.SAFE);
        boolean ofAgency = !to.equals(Party.person(MOTHER)) && !to.equals(Party.person(FATHER));
        if (ofAgency && dice.nextInt(4) > 0) {
            asking.stating(Facts.RISK_ROLE, RiskRole.NONE);
        }
        return asking.on(TODAY);
    }

    private static Set<InformationCategory> flows(DerivedQuestion derived) {
        return Scene.decide(derived).map(SharingDecision::share).orElse(Set.of());
    }

    /**
     * Records that can only open something: a consent in force that excepts nothing, a membership that runs, a need of the
     * plan, evidence of responsibility, and that somebody was considered and found harmless. Without any of them no more
     * flows than with it.
     */
    @Property(tries = 250)
    void without_a_record_that_opens_something_no_more_flows_than_with_it(@ForAll long seed, @ForAll int which) {
        Set<InformationCategory> with = flows(ask(drawn(seed).file(), seed));
        Scene fewer = drawn(seed);
        List<Runnable> removals = removals(fewer);
        if (removals.isEmpty()) {
            return;
        }
        removals.get(Math.floorMod(which, removals.size())).run();
        assertThat(with).containsAll(flows(ask(fewer.file(), seed)));
    }

    private static List<Runnable> removals(Scene scene) {
        List<Runnable> removals = new ArrayList<>();
        for (ConsentRecord record : List.copyOf(scene.consents)) {
            if (record.givenOn(TODAY) && record.getExceptedCategories().isEmpty()) {
                removals.add(() -> scene.consents.remove(record));
            }
        }
        for (TeamMember member : List.copyOf(scene.members)) {
            if (member.period().contains(TODAY)) {
                removals.add(() -> scene.members.remove(member));
            }
        }
        scene.actions.forEach(action -> removals.add(() -> scene.actions.remove(action)));
        for (ResponsibilityForChild each : List.copyOf(scene.responsibilities)) {
            removals.add(() -> scene.responsibilities.replaceAll(other -> other.equals(each)
                    ? each.withResponsibility(
                            ParentalResponsibility.of(each.getResponsibility().getHeld()))
                    : other));
        }
        if (scene.fatherInHousehold == io.github.cafkit.model.person.RiskRole.NONE) {
            removals.add(() -> scene.fatherInHousehold = io.github.cafkit.model.person.RiskRole.UNKNOWN);
        }
        if (scene.parents.get(0).getRiskRole() == io.github.cafkit.model.person.RiskRole.NONE) {
            removals.add(() -> scene.parents.replaceAll(
                    parent -> parent.withRiskRole(io.github.cafkit.model.person.RiskRole.UNKNOWN)));
        }
        return removals;
    }

    @Property(tries = 200)
    void a_consent_never_counts_on_or_after_the_day_it_is_taken_back(@ForAll long seed) {
        Scene scene = drawn(seed);
        scene.consents.replaceAll(record -> record.getDecision() == ConsentDecision.GIVEN
                        && !record.getGivenOn().isAfter(TODAY)
                ? record.withWithdrawnOn(record.getGivenOn())
                : record);
        DerivedQuestion derived = ask(scene.file(), seed);
        derived.complete()
                .items()
                .keySet()
                .forEach(category -> assertThat(List.of(
                                derived.fact(category, Facts.CHILD_CONSENT),
                                derived.fact(category, Facts.PARENT_CONSENT),
                                derived.fact(category, Facts.THIRD_PARTY_CONSENT)))
                        .allSatisfy(finding -> assertThat(finding.value())
                                .isNotIn(
                                        Optional.of(ConsentStanding.VALID),
                                        Optional.of(ConsentStanding.VALID_AND_REFUSED),
                                        Optional.of(ConsentStanding.VALID_AND_WITHDRAWN))));
    }

    @Property(tries = 200)
    void a_consent_reaches_nothing_that_it_does_not_name(@ForAll long seed, @ForAll int which) {
        Scene scene = drawn(seed);
        scene.consents.replaceAll(record -> record.getDecision() == ConsentDecision.REFUSED
                ? record
                : switch (Math.floorMod(which, 3)) {
                    case 0 -> record.withRecipients();
                    case 1 -> record.withCategories();
                    default -> record.withPurposes();
                });
        DerivedQuestion derived = ask(scene.file(), seed);
        assertThat(derived.complete().consents())
                .noneMatch(consent -> consent.isFree()
                        && consent.getState() == io.github.cafkit.consent.fact.ConsentState.GIVEN
                        && consent.getWithdrawnOn().isEmpty());
    }

    @Property(tries = 200)
    void an_ended_membership_is_never_a_need_to_know(@ForAll long seed) {
        Scene scene = drawn(seed);
        LocalDate yesterday = TODAY.minusDays(1);
        scene.members.replaceAll(member -> member.withFunctions(member.getFunctions().stream()
                        .map(held -> held.withLastDay(
                                held.getLastDay().filter(yesterday::isAfter).orElse(yesterday)))
                        .toList())
                .withLastDay(member.getLastDay().filter(yesterday::isAfter).orElse(yesterday)));
        boolean member = scene.members.stream()
                .anyMatch(each -> each.getMember().personId().equals(THERAPIST));
        DerivedQuestion derived = ask(scene.file(), seed);
        if (member
                && !derived.recipient().equals(Party.person(MOTHER))
                && !derived.recipient().equals(Party.person(FATHER))) {
            assertThat(derived.fact(Facts.NEED_TO_KNOW).value()).contains(YesNoUnknown.NO);
        }
    }

    @Property(tries = 200)
    void what_no_record_says_stays_unknown(@ForAll long seed) {
        DerivedQuestion derived = ask(drawn(seed).file(), seed);
        Set<String> open = derived.facts().stream()
                .filter(finding -> finding.value().isEmpty() || follows(finding))
                .map(FactFinding::name)
                .collect(Collectors.toSet());
        assertThat(derived.complete().notStated()).isSubsetOf(open);
        assertThat(derived.toAsk().stream().map(ToAsk::name))
                .allMatch(derived.complete().notStated()::contains);
        if (derived.fact(Facts.RISK_ROLE) instanceof Derived role && role.told() == RiskRole.NONE) {
            assertThat(role.from()).isNotEmpty();
        }
    }

    private static boolean follows(FactFinding finding) {
        return finding instanceof Derived derived && derived.from().isEmpty();
    }

    @Property(tries = 200)
    void the_order_of_records_changes_nothing(@ForAll long seed, @ForAll long shuffle) {
        Scene scene = drawn(seed);
        CaseFile file = twoOfEach(scene);
        Random dice = new Random(shuffle);
        CaseFile shuffled = file.withConsents(shuffled(file.getConsents(), dice))
                .withTeams(shuffled(file.getTeams(), dice))
                .withAssessments(shuffled(file.getAssessments(), dice))
                .withPlans(shuffled(file.getPlans(), dice))
                .withHouseholds(shuffled(file.getHouseholds(), dice));
        DerivedQuestion one = ask(file, seed);
        DerivedQuestion other = ask(shuffled, seed);
        assertThat(other.question()).isEqualTo(one.question());
        assertThat(other.facts()).isEqualTo(one.facts());
        assertThat(other.consents()).isEqualTo(one.consents());

        Collections.shuffle(scene.members, dice);
        Collections.shuffle(scene.agencies, dice);
        Collections.shuffle(scene.responsibilities, dice);
        assertThat(ask(scene.file(), seed).question())
                .isEqualTo(ask(drawn(seed).file(), seed).question());
    }

    private static CaseFile twoOfEach(Scene scene) {
        TeamAroundTheChild second = scene.team()
                .withId(io.github.cafkit.model.team.TeamId.of("team-2"))
                .withMembers(Scene.member(TEACHER, PractitionerRole.TEACHER, Scene.SCHOOL, TeamFunction.CHAIR));
        CommonAssessment other =
                scene.assessment().withId(AssessmentId.of("caf-2")).withStartedOn(STARTED.plusDays(2));
        CaseFile.Builder file = scene.fileBuilder();
        file.addTeams(second).addAssessments(AssessmentHistory.startedWith(other));
        return file.build();
    }

    private static <T> List<T> shuffled(List<T> list, Random dice) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, dice);
        return copy;
    }

    @Property(tries = 200)
    void a_record_about_something_else_changes_nothing(@ForAll long seed) {
        DerivedQuestion one = ask(drawn(seed).file(), seed);
        List<Consumer<Scene>> unrelated = List.of(
                scene -> scene.consents.add(Scene.consent("other-1", MOTHER).withActivities(ConsentActivity.STORE)),
                scene -> scene.consents.add(Scene.consent("other-2", MOTHER).withRecipients(AgencyId.of("elsewhere"))),
                scene -> scene.members.add(
                        Scene.member(PersonId.of("other-3"), PractitionerRole.YOUTH_WORKER, HUB, TeamFunction.MEMBER)),
                scene -> scene.actions.add(Scene.action("other-4", Scene.need(AgencyId.of("elsewhere"), "SEN"))
                        .withAccountable(Party.person(PersonId.of("other-3")))),
                scene -> scene.parents.add(Scene.parent(
                        PersonId.of("other-5"),
                        Relationship.GRANDPARENT,
                        io.github.cafkit.model.person.RiskRole.ALLEGED_PERPETRATOR)));
        for (Consumer<Scene> addition : unrelated) {
            Scene more = drawn(seed);
            addition.accept(more);
            assertThat(ask(more.file(), seed).question()).isEqualTo(one.question());
            assertThat(ask(more.file(), seed).facts()).isEqualTo(one.facts());
        }
    }

    @Property(tries = 200)
    void what_is_written_later_changes_nothing(@ForAll long seed) {
        DerivedQuestion one = ask(drawn(seed).file(), seed);
        LocalDate tomorrow = TODAY.plusDays(1);
        Scene more = drawn(seed);
        more.consents.add(Scene.consent("later-1", MOTHER).withGivenOn(tomorrow));
        more.consents.add(Scene.consent("later-2", FATHER)
                .withGivenOn(tomorrow)
                .withDecision(ConsentDecision.REFUSED)
                .withRecipients());
        CaseFile.Builder file = more.fileBuilder();
        file.addAssessments(AssessmentHistory.startedWith(more.assessment()
                        .withId(AssessmentId.of("caf-later"))
                        .withStartedOn(tomorrow)
                        .withChild(more.child.withBirthDate(LocalDate.of(2001, 1, 1)))
                        .withParents(Scene.parent(
                                MOTHER,
                                Relationship.OTHER_RELATIVE,
                                io.github.cafkit.model.person.RiskRole.ALLEGED_PERPETRATOR))))
                .addHouseholds(more.household()
                        .withId(io.github.cafkit.model.household.HouseholdId.of("household-later"))
                        .withDescribedOn(tomorrow));
        DerivedQuestion other = ask(file.build(), seed);
        assertThat(other.question()).isEqualTo(one.question());
        assertThat(other.facts()).isEqualTo(one.facts());
    }

    @Property(tries = 100)
    void the_same_records_give_the_same_question(@ForAll long seed) {
        DerivedQuestion one = ask(drawn(seed).file(), seed);
        DerivedQuestion other = ask(drawn(seed).file(), seed);
        assertThat(other.question()).isEqualTo(one.question());
        assertThat(other.toString()).isEqualTo(one.toString());
        EnumSet<InformationCategory> asked =
                EnumSet.copyOf(one.complete().items().keySet());
        assertThat(asked).hasSize(4);
    }
}
