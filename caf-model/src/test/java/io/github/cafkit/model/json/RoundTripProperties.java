package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.CostBasis;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.accountability.RecurrenceUnit;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.ChecklistAnswer;
import io.github.cafkit.model.assessment.ChecklistDecision;
import io.github.cafkit.model.assessment.ChecklistId;
import io.github.cafkit.model.assessment.ChecklistQuestion;
import io.github.cafkit.model.assessment.ChecklistReply;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.consent.ConsentSeeking;
import io.github.cafkit.model.consent.WithoutConsent;
import io.github.cafkit.model.consent.WithoutConsentGround;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is built is written alike by both lines and read back as it was. */
class RoundTripProperties {

    @Property(tries = 300)
    void actionsSurviveTheTrip(@ForAll("actions") Accountability action) {
        survives(action, Accountability.class);
    }

    @Property(tries = 300)
    void consentsSurviveTheTrip(@ForAll("consents") ConsentRecord consent) {
        survives(consent, ConsentRecord.class);
    }

    @Property(tries = 200)
    void draftsSurviveTheTrip(@ForAll("drafts") CommonAssessment draft) {
        survives(draft, CommonAssessment.class);
    }

    @Property(tries = 100)
    void checklistsSurviveTheTrip(@ForAll("checklists") PreAssessmentChecklist checklist) {
        survives(checklist, PreAssessmentChecklist.class);
    }

    @Property(tries = 100)
    void goingWithoutConsentSurvivesTheTrip(@ForAll("withoutConsents") WithoutConsent record) {
        survives(record, WithoutConsent.class);
    }

    @Property(tries = 300)
    void equalConsentsAreWrittenAlikeWhateverTheOrderOfTheirSets(@ForAll("consents") ConsentRecord consent) {
        List<AgencyId> backwards = consent.getRecipients().stream()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        ConsentRecord other = consent.withRecipients(backwards);

        assertThat(other).isEqualTo(consent);
        assertThat(Line.JACKSON_3.write(other)).isEqualTo(Line.JACKSON_3.write(consent));
    }

    @Property(tries = 300)
    void aConsentNeverCountsBeforeItWasGivenNorFromTheDayItWasTakenBack(
            @ForAll("consents") ConsentRecord consent, @ForAll("days") LocalDate day) {
        if (consent.givenOn(day)) {
            assertThat(day).isAfterOrEqualTo(consent.getGivenOn());
            consent.getWithdrawnOn().ifPresent(withdrawn -> assertThat(day).isBefore(withdrawn));
            consent.getLastValidDay().ifPresent(last -> assertThat(day).isBeforeOrEqualTo(last));
        }
    }

    private static <T> void survives(T value, Class<T> type) {
        String json = Line.JACKSON_2.write(value);

        assertThat(Line.JACKSON_3.write(value)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, type)).isEqualTo(value);
        assertThat(Line.JACKSON_3.read(json, type)).isEqualTo(value);
        assertThat(value.toString()).isEqualTo(Line.JACKSON_3.read(json, type).toString());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 400).map(Fixtures.STARTED::plusDays);
    }

    @Provide
    Arbitrary<Accountability> actions() {
        return Combinators.combine(
                        texts(),
                        parties().optional(),
                        timings().optional(),
                        places().optional(),
                        costs().optional(),
                        Arbitraries.of(ActionStatus.class),
                        texts().optional())
                .as((what, who, when, where, cost, status, progress) -> Accountability.builder()
                        .id(ActionId.of("action-1"))
                        .what(what)
                        .accountable(who)
                        .when(when)
                        .where(where)
                        .cost(cost)
                        .status(status)
                        .progress(progress)
                        .build());
    }

    @Provide
    Arbitrary<ConsentRecord> consents() {
        Arbitrary<Optional<LocalDate>> later = Arbitraries.integers()
                .between(0, 300)
                .map(Fixtures.STARTED::plusDays)
                .optional();
        return Combinators.combine(
                        Arbitraries.of(ConsentActivity.class).set().ofMinSize(1),
                        agencies().set().ofMaxSize(4),
                        Arbitraries.of(AgencySector.class).set().ofMaxSize(3),
                        Arbitraries.of("NAME", "SEN", "MEDICAL", "FAMILY_ADULT")
                                .set()
                                .ofMaxSize(4),
                        later,
                        later,
                        texts().optional())
                .as(RoundTripProperties::consent);
    }

    private static ConsentRecord consent(
            Set<ConsentActivity> activities,
            Set<AgencyId> recipients,
            Set<AgencySector> sectors,
            Set<String> categories,
            Optional<LocalDate> last,
            Optional<LocalDate> withdrawn,
            Optional<String> note) {
        return Fixtures.consent()
                .withActivities(activities)
                .withRecipients(recipients)
                .withRecipientSectors(sectors)
                .withCategories(categories)
                .withLastValidDay(last)
                .withWithdrawnOn(withdrawn)
                .withNote(note);
    }

    @Provide
    Arbitrary<CommonAssessment> drafts() {
        return Combinators.combine(
                        Arbitraries.of(AssessmentElement.class).set().ofMaxSize(6), texts(), texts().optional())
                .as((elements, need, reason) -> Fixtures.draft()
                        .withReason(reason)
                        .withFindings(elements.stream()
                                .map(element -> ElementFinding.about(element)
                                        .addNeeds(Need.of("need-" + element.code(), need))
                                        .build())
                                .toList()));
    }

    @Provide
    Arbitrary<PreAssessmentChecklist> checklists() {
        return Combinators.combine(
                        Arbitraries.of(ChecklistQuestion.class).set(),
                        Arbitraries.of(ChecklistReply.class),
                        texts().optional(),
                        Arbitraries.of(YesNoUnknown.class),
                        Arbitraries.of(ChecklistDecision.class).optional(),
                        texts().filter(text -> !text.isBlank()).list().ofMaxSize(2))
                .as((questions, reply, note, clear, decision, services) -> PreAssessmentChecklist.builder()
                        .id(ChecklistId.of("checklist-1"))
                        .filledInOn(Fixtures.STARTED)
                        .child(Fixtures.child())
                        .author(Fixtures.practitioner("senco-1", PractitionerRole.SENCO, Fixtures.SCHOOL))
                        .answers(questions.stream()
                                .map(question ->
                                        ChecklistAnswer.of(question, reply).withNote(note))
                                .toList())
                        .servicesNeeded(services)
                        .needsClear(clear)
                        .decision(decision)
                        .decisionReason(decision.flatMap(made -> note))
                        .build());
    }

    @Provide
    Arbitrary<WithoutConsent> withoutConsents() {
        return Combinators.combine(
                        Arbitraries.of(WithoutConsentGround.class),
                        texts().filter(text -> !text.isBlank()),
                        agencies().set().ofMaxSize(3),
                        Arbitraries.of(ConsentSeeking.class),
                        Arbitraries.of(YesNoUnknown.class))
                .as((ground, reason, recipients, seeking, told) -> WithoutConsent.builder()
                        .ground(ground)
                        .reason(reason)
                        .addActivities(recipients.isEmpty() ? ConsentActivity.STORE : ConsentActivity.SHARE)
                        .recipients(recipients)
                        .seeking(seeking)
                        .decidedBy(Fixtures.MOTHER_ID)
                        .decidedOn(Fixtures.STARTED)
                        .familyTold(told)
                        .build());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(30),
                Arbitraries.of("Siân O’Malley", "привет", "🙂 smiles", "a\tb\n\"c\" \\ /", "\u2028"));
    }

    private static Arbitrary<AgencyId> agencies() {
        return Arbitraries.integers().between(1, 6).map(number -> AgencyId.of("agency-" + number));
    }

    private static Arbitrary<Party> parties() {
        return Arbitraries.oneOf(
                agencies().map(Party::agency),
                Arbitraries.integers().between(1, 6).map(number -> Party.person(PersonId.of("person-" + number))));
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.oneOf(
                Arbitraries.of(Place.anywhere(), Place.remote()),
                texts().filter(text -> !text.isBlank()).map(Place::at));
    }

    private static Arbitrary<Timing> timings() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 300).map(Fixtures.STARTED::plusDays);
        return Arbitraries.oneOf(
                days.map(Timing::by),
                Combinators.combine(
                                Arbitraries.integers().between(1, 5),
                                Arbitraries.of(RecurrenceUnit.class),
                                Arbitraries.integers().between(1, 240),
                                days)
                        .as((times, per, minutes, until) ->
                                new Timing.Recurrence(times, per, minutes, Fixtures.STARTED, until)));
    }

    private static Arbitrary<Cost> costs() {
        Arbitrary<Cost> priced = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.integers().between(1, 40),
                        agencies().set().ofMaxSize(3),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), BigDecimal.valueOf(100))
                                .ofScale(2))
                .as((pence, units, funders, percent) -> new Cost.Priced(
                        Money.ofPence(pence),
                        CostBasis.PER_UNIT,
                        units,
                        funders.stream()
                                .map(funder -> FundingShare.builder()
                                        .funder(funder)
                                        .percent(percent)
                                        .build())
                                .toList()));
        return Arbitraries.oneOf(priced, Arbitraries.of(Cost.none(), Cost.notYetCosted()));
    }
}
