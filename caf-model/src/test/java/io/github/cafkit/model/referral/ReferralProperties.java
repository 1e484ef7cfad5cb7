package io.github.cafkit.model.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for referrals whatever happens to them. */
class ReferralProperties {

    /** Tries each event in turn and keeps the referral as it was where one is refused. */
    private static Referral tried(Referral start, List<ReferralEvent> attempts) {
        Referral referral = start;
        for (ReferralEvent attempt : attempts) {
            if (referral.refusals(attempt).isEmpty()) {
                referral = referral.moved(attempt);
            }
        }
        return referral;
    }

    @Property
    void noSequenceOfMovesLeadsWhereTheTableForbids(@ForAll("attempts") List<ReferralEvent> attempts) {
        Referral referral = tried(Referrals.prepared(), attempts);

        ReferralStatus before = ReferralStatus.DRAFT;
        for (ReferralEvent event : referral.getEvents()) {
            assertThat(before.next()).contains(event.getMove().status());
            before = event.getMove().status();
        }
        assertThat(referral.status()).isEqualTo(before);
    }

    @Property
    void aMoveIsRefusedWhenAskedExactlyIfItIsRefusedWhenMade(@ForAll("attempts") List<ReferralEvent> attempts) {
        Referral referral = Referrals.prepared();
        for (ReferralEvent attempt : attempts) {
            Referral at = referral;
            if (at.refusals(attempt).isEmpty()) {
                referral = at.moved(attempt);
            } else {
                assertThatThrownBy(() -> at.moved(attempt)).isInstanceOf(ProblemException.class);
            }
        }
    }

    @Property
    void historyOnlyGrows(@ForAll("attempts") List<ReferralEvent> attempts) {
        Referral referral = Referrals.prepared();
        for (ReferralEvent attempt : attempts) {
            Referral after = tried(referral, List.of(attempt));
            assertThat(after.getEvents().subList(0, referral.getEvents().size()))
                    .isEqualTo(referral.getEvents());
            assertThat(after.getEvents().size())
                    .isBetween(referral.getEvents().size(), referral.getEvents().size() + 1);
            referral = after;
        }
    }

    @Property
    void whatHasEndedStaysEnded(
            @ForAll("attempts") List<ReferralEvent> attempts, @ForAll("attempts") List<ReferralEvent> more) {
        Referral referral = tried(Referrals.prepared(), attempts);
        if (referral.status().ended()) {
            assertThat(tried(referral, more)).isEqualTo(referral);
        }
    }

    @Property
    void theStatusOfADayIsAFunctionOfTheEventsUntilIt(
            @ForAll("referrals") Referral referral, @ForAll("days") LocalDate day) {
        assertThat(referral.statusOn(day)).isEqualTo(referral.asOf(day).status());
        assertThat(referral.holderOn(day)).isEqualTo(referral.asOf(day).holderOn(LocalDate.MAX));
        assertThat(referral.asOf(day).asOf(day)).isEqualTo(referral.asOf(day));
        assertThat(referral.asOf(LocalDate.MAX)).isEqualTo(referral);
    }

    @Property
    void nobodyWaitsLongerThanSinceItWasMadeNorLessAsTimeGoesBy(
            @ForAll("referrals") Referral referral,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 200) int later) {
        long waited = referral.waitingDays(day);
        long sinceMade = referral.madeOn()
                .map(made -> Math.max(0, ChronoUnit.DAYS.between(made, day)))
                .orElse(0L);

        assertThat(waited).isBetween(0L, sinceMade);
        assertThat(referral.waitingDays(day.plusDays(later)) - waited).isBetween(0L, (long) later);
        assertThat(referral.asOf(day).waitingDays(day)).isEqualTo(waited);
    }

    @Property(tries = 300)
    void referralsSurviveTheTrip(@ForAll("referrals") Referral referral) {
        String json = Line.JACKSON_2.write(referral);

        assertThat(Line.JACKSON_3.write(referral)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, Referral.class)).isEqualTo(referral);
        assertThat(Line.JACKSON_3.read(json, Referral.class)).isEqualTo(referral);
    }

    @Property(tries = 200)
    void profilesSurviveTheTrip(
            @ForAll("routes") ReferralRoute route,
            @ForAll List<@From("reasons") ReferralReason> reasons,
            @ForAll @Size(max = 3) List<String> doubts) {
        RoleProfile profile = RoleCatalogues.ENGLAND
                .profile(PractitionerRole.GP)
                .orElseThrow()
                .withRoute(route)
                .withReasons(reasons.stream().map(ReferralReason::code).toList())
                .withDoubts(doubts);
        String json = Line.JACKSON_2.write(profile);

        assertThat(Line.JACKSON_3.write(profile)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, RoleProfile.class)).isEqualTo(profile);
        assertThat(Line.JACKSON_3.read(json, RoleProfile.class)).isEqualTo(profile);
    }

    @Property
    void changingAPartChangesThatPartOnlyAndBackAgain(@ForAll("referrals") Referral referral) {
        Referral other = referral.withAskedFor("Six sessions");

        assertThat(other.getEvents()).isEqualTo(referral.getEvents());
        assertThat(other.withAskedFor(referral.getAskedFor())).isEqualTo(referral);
        assertThat(other.withAskedFor("Six sessions")).isEqualTo(other);
    }

    @Property
    void aRouteIsNeverAnErrorAndAConcernAboutHarmIsNeverAskedForOne(
            @ForAll("referrals") Referral referral, @ForAll("routes") ReferralRoute route) {
        RoleCatalogue catalogue = RoleCatalogues.ENGLAND.changed(RoleCatalogues.ENGLAND
                .profile(referral.getRecipient().role())
                .orElseThrow()
                .withRoute(route));

        assertThat(ReferralRoutes.check(referral, catalogue).of(Severity.ERROR).isEmpty())
                .isTrue();
        assertThat(ReferralRoutes.check(referral.withReasons(ReferralReason.CONCERN_ABOUT_HARM.code()), catalogue)
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = 200)
    void theOrderInWhichReferralsArriveDoesNotMatter(
            @ForAll @Size(max = 6) List<@From("referrals") Referral> referrals,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Referral> distinct = numbered(referrals);
        List<Referral> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);
        ReferralHistory one = ReferralHistory.of(Fixtures.CHILD_ID, distinct);
        ReferralHistory other = ReferralHistory.of(Fixtures.CHILD_ID, shuffled);

        assertThat(other.findings(ReferralExpectations.standard(), day))
                .isEqualTo(one.findings(ReferralExpectations.standard(), day));
        assertThat(other.chains().stream().map(ReferralChain::mermaid))
                .isEqualTo(one.chains().stream().map(ReferralChain::mermaid).toList());
    }

    @Property(tries = 200)
    void everyReferralThatWasMadeIsInOneChainWithAllItsSteps(
            @ForAll @Size(max = 6) List<@From("referrals") Referral> referrals) {
        ReferralHistory history = ReferralHistory.of(Fixtures.CHILD_ID, numbered(referrals));
        List<Referral> made = history.referrals().stream()
                .filter(referral -> referral.status() != ReferralStatus.DRAFT)
                .toList();

        assertThat(history.chains().stream().flatMap(chain -> chain.referrals().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        made.stream().map(Referral::getId).toList());
        long steps = made.stream()
                .flatMap(referral -> referral.getEvents().stream())
                .filter(event -> Stream.of(ReferralStatus.MADE, ReferralStatus.PASSED_ON, ReferralStatus.RETURNED)
                        .anyMatch(event.getMove().status()::equals))
                .count();
        assertThat(history.chains().stream()
                        .mapToLong(chain -> chain.hops().size())
                        .sum())
                .isEqualTo(steps);
    }

    @Property(tries = 200)
    void laterEventsDoNotChangeWhatWasFoundOnADay(
            @ForAll @Size(max = 4) List<@From("referrals") Referral> referrals, @ForAll("days") LocalDate day) {
        List<Referral> distinct = numbered(referrals);
        List<Referral> asOf =
                distinct.stream().map(referral -> referral.asOf(day)).toList();

        assertThat(ReferralHistory.of(Fixtures.CHILD_ID, distinct).findings(ReferralExpectations.standard(), day))
                .isEqualTo(ReferralHistory.of(Fixtures.CHILD_ID, asOf).findings(ReferralExpectations.standard(), day));
    }

    private static List<Referral> numbered(List<Referral> referrals) {
        List<Referral> distinct = new ArrayList<>();
        for (Referral referral : referrals) {
            distinct.add(referral.withFollows(Optional.empty()).withId(ReferralId.of("referral-" + distinct.size())));
        }
        return distinct;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 200).map(Referrals.MADE::plusDays);
    }

    @Provide
    Arbitrary<List<ReferralEvent>> attempts() {
        Arbitrary<ReferralEvent> event = Combinators.combine(days(), moves(), texts().optional())
                .as((on, move, note) -> ReferralEvent.builder()
                        .on(on)
                        .move(move)
                        .by(note.map(any -> PersonId.of("practitioner-1")))
                        .note(note)
                        .build());
        return event.list()
                .ofMaxSize(12)
                .map(events -> events.stream()
                        .sorted((one, other) -> one.getOn().compareTo(other.getOn()))
                        .toList());
    }

    private static Arbitrary<ReferralMove> moves() {
        Arbitrary<ReferralMove> plain =
                Arbitraries.of(new ReferralMove.Made(), new ReferralMove.Received(), new ReferralMove.Accepted());
        return Arbitraries.oneOf(
                plain,
                Arbitraries.integers()
                        .between(200, 300)
                        .map(Referrals.MADE::plusDays)
                        .optional()
                        .map(ReferralMove.Waiting::new),
                recipients().map(ReferralMove.PassedOn::new),
                Arbitraries.of(ReturnReason.class).map(ReferralMove.Returned::new),
                Arbitraries.of(DeclineReason.class).map(ReferralMove.Declined::new),
                Arbitraries.of(ReferralOutcome.class).map(ReferralMove.Completed::new),
                Arbitraries.of(WithdrawalReason.class).map(ReferralMove.Withdrawn::new));
    }

    private static Arbitrary<Recipient> recipients() {
        return Combinators.combine(Arbitraries.of(PractitionerRole.class), agencies())
                .as(Recipient::of);
    }

    private static Arbitrary<AgencyId> agencies() {
        return Arbitraries.integers().between(1, 4).map(number -> AgencyId.of("agency-" + number));
    }

    private static Arbitrary<Referrer> referrers() {
        return Arbitraries.oneOf(
                Combinators.combine(agencies(), Arbitraries.of(PractitionerRole.class), Arbitraries.of(true, false))
                        .as((agency, role, known) -> new Referrer.OfAgency(
                                known ? Optional.of(PersonId.of("practitioner-1")) : Optional.empty(), agency, role)),
                Arbitraries.of(Relationship.class)
                        .map(relationship -> Referrer.family(Fixtures.MOTHER_ID, relationship)),
                Arbitraries.of(Referrer.child(), new Referrer.OfPublic(ReferralSource.ANONYMOUS)));
    }

    private static Arbitrary<ReferralConsent> consents() {
        return Arbitraries.oneOf(
                Arbitraries.of(ReferralConsent.given(ConsentId.of("consent-1"))),
                Arbitraries.of(NoConsentNeeded.class).map(ReferralConsent::notNeeded),
                Arbitraries.of(ConsentNotGiven.class).map(ReferralConsent::notGiven),
                Combinators.combine(Arbitraries.of(SafeguardingGround.class), texts().filter(text -> !text.isBlank()))
                        .as((ground, why) ->
                                new ReferralConsent.Safeguarding(ground, why, PersonId.of("lead-1"), Referrals.MADE)));
    }

    @Provide
    Arbitrary<ReferralReason> reasons() {
        return Arbitraries.of(ReferralReason.class);
    }

    @Provide
    Arbitrary<ReferralRoute> routes() {
        return Combinators.combine(
                        Arbitraries.of(PractitionerRole.class).set().ofMaxSize(4),
                        Arbitraries.of(AgencySector.class).set().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((roles, sectors, family, child) -> ReferralRoute.builder()
                        .addRoles(PractitionerRole.GP)
                        .addAllRoles(roles)
                        .sectors(sectors)
                        .openToFamily(family)
                        .openToChild(child)
                        .build());
    }

    @Provide
    Arbitrary<Referral> referrals() {
        return Combinators.combine(
                        attempts(),
                        referrers(),
                        recipients(),
                        reasons().set().ofMaxSize(3),
                        consents().optional(),
                        Arbitraries.of(Urgency.class),
                        Arbitraries.integers().between(1, 3).set().ofMaxSize(2),
                        texts().optional())
                .as((attempts, referrer, recipient, reasons, consent, urgency, needs, words) -> tried(
                        Referral.builder()
                                .id(ReferralId.of("referral-1"))
                                .child(Fixtures.CHILD_ID)
                                .referrer(referrer)
                                .recipient(recipient)
                                .follows(words.map(any -> ReferralId.of("referral-0")))
                                .reasons(reasons.stream()
                                        .map(ReferralReason::code)
                                        .toList())
                                .consent(consent)
                                .urgency(urgency)
                                .assessment(AssessmentId.of("caf-1"))
                                .needs(needs.stream()
                                        .map(number -> NeedId.of("need-" + number))
                                        .toList())
                                .reasonInWords(words)
                                .build(),
                        attempts));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(30),
                Arbitraries.of("Siân O’Malley", "привет", "🙂 smiles", "a\tb\n\"c\" \\ /", "\u2028"));
    }
}
