package io.github.cafkit.consent.casework;

import static io.github.cafkit.consent.casework.Scene.CHILD;
import static io.github.cafkit.consent.casework.Scene.FATHER;
import static io.github.cafkit.consent.casework.Scene.HUB;
import static io.github.cafkit.consent.casework.Scene.MOTHER;
import static io.github.cafkit.consent.casework.Scene.SCHOOL;
import static io.github.cafkit.consent.casework.Scene.SOCIAL_CARE;
import static io.github.cafkit.consent.casework.Scene.STARTED;
import static io.github.cafkit.consent.casework.Scene.TEACHER;
import static io.github.cafkit.consent.casework.Scene.THERAPIST;
import static io.github.cafkit.consent.casework.Scene.THERAPY;
import static io.github.cafkit.consent.casework.Scene.TODAY;
import static io.github.cafkit.consent.casework.Scene.TO_THERAPIST;
import static io.github.cafkit.consent.casework.Scene.TO_THERAPY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.casework.FactFinding.Derived;
import io.github.cafkit.consent.casework.FactFinding.Stated;
import io.github.cafkit.consent.casework.FactFinding.ToAsk;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Nature;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.ServiceConsent;
import io.github.cafkit.consent.fact.StatedBy;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.SafeguardingDecider;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.assessment.SignificantHarmOutcome;
import io.github.cafkit.model.assessment.SignificantHarmOutcomeKind;
import io.github.cafkit.model.casefile.RecordedNeedLevel;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.episode.DatedLegalBasis;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EpisodeId;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.NeedLevel;
import io.github.cafkit.model.household.FamilyTie;
import io.github.cafkit.model.household.ResponsibilityForChild;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.ResponsibilityOrderKind;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseQuestionTest {

    private static final Party SOMEBODY = Party.person(PersonId.of("somebody-1"));

    private final Scene scene = Scene.usual();

    private DerivedQuestion derive() {
        return scene.asking().on(TODAY);
    }

    private static Object value(DerivedQuestion derived, Fact<?> fact) {
        return derived.fact(fact).value().map(Object.class::cast).orElse("ask");
    }

    private RecipientKind kindOf(Party party) {
        return (RecipientKind) scene.asking()
                .to(party)
                .on(TODAY)
                .fact(Facts.RECIPIENT_KIND)
                .value()
                .orElseThrow();
    }

    @Test
    void a_referral_that_the_mother_agreed_to_is_asked_from_the_records_and_answered() {
        DerivedQuestion derived = derive();
        assertThat(derived.question()).isPresent();
        assertThat(value(derived, Facts.HOLDER_SECTOR)).isEqualTo(HolderSector.MAINTAINED_SCHOOL);
        assertThat(value(derived, Facts.RECIPIENT_KIND)).isEqualTo(RecipientKind.HEALTH);
        assertThat(value(derived, Facts.AGE)).isEqualTo(ChildAge.UNDER_13);
        assertThat(value(derived, Facts.NEED_TO_KNOW)).isEqualTo(YesNoUnknown.YES);
        assertThat(Scene.decide(derived).orElseThrow().share())
                .containsExactly(InformationCategory.DEVELOPMENTAL, InformationCategory.SEN);
        assertThat(derived.problems().isEmpty()).isTrue();
    }

    @Test
    void every_fact_is_derived_stated_or_asked_for_once() {
        List<FactFinding> facts = derive().facts();
        assertThat(facts).extracting(FactFinding::name).doesNotHaveDuplicates();
        assertThat(facts)
                .hasSize(Facts.all(Fact.Scope.QUESTION).size()
                        + 2
                                * (Facts.all(Fact.Scope.ITEM).size()
                                        + Facts.all(Fact.Scope.CONSENT).size()));
    }

    @Test
    void a_derived_fact_names_its_record_in_a_sentence() {
        Derived age = (Derived) derive().fact(Facts.AGE);
        assertThat(age.from()).hasToString("[assessment caf-1 at /child]");
        assertThat(age.inWords())
                .isEqualTo("Under 13: it follows from the date of birth (assessment caf-1 at /child).");
    }

    @Test
    void what_has_to_be_asked_says_of_whom_and_why_the_records_do_not_tell() {
        DerivedQuestion derived = CaseQuestion.from(scene.records())
                .heldBy(SCHOOL)
                .to(TO_THERAPIST)
                .about(InformationCategory.SEN)
                .on(TODAY);
        assertThat(derived.question()).isEmpty();
        List<ToAsk> asked = derived.toAsk();
        assertThat(asked.stream().filter(each -> each.weight() == AskWeight.REQUIRED))
                .extracting(each -> each.fact().name())
                .containsExactly("holderSector", "riskLevel");
        ToAsk risk = (ToAsk) derived.fact(Facts.RISK_LEVEL);
        assertThat(risk.judgement()).contains(Judgement.CONCERN_LEVEL);
        assertThat(risk.nature()).isEqualTo(Nature.JUDGEMENT);
        assertThat(risk.askedOf()).isEqualTo(StatedBy.PRACTITIONER);
        assertThat(risk.inWords())
                .isEqualTo("No record holds a signed judgement of it; that nothing is on file is no answer.");
        ToAsk holder = (ToAsk) derived.fact(Facts.HOLDER_SECTOR);
        assertThat(holder.judgement()).isEmpty();
        assertThat(holder.taken()).isEmpty();
        assertThat(holder.inWords())
                .isEqualTo("The sector on file does not tell of what sort the holder is (team team-1 at /agencies/0).");
        ToAsk identity = (ToAsk) derived.fact(Facts.IDENTITY);
        assertThat(identity.weight()).isEqualTo(AskWeight.TAKEN_AS_UNKNOWN);
        assertThat(identity.nature()).isEqualTo(Nature.OBTAINABLE);
        assertThat(identity.judgement()).contains(Judgement.IDENTITY);
        assertThat(((ToAsk) derived.fact(Facts.PRIVILEGED)).weight()).isEqualTo(AskWeight.TAKEN_AS_NOT_RAISED);
        assertThatThrownBy(derived::complete)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .containsExactly("/question/facts/holderSector", "/question/facts/riskLevel"));
    }

    @Test
    void a_question_that_names_no_holder_recipient_or_category_is_refused_with_every_fault() {
        assertThatThrownBy(() -> CaseQuestion.from(scene.records()).on(TODAY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly("CASE-QUESTION-01", "CASE-QUESTION-02", "CASE-QUESTION-03"));
        assertThatThrownBy(() -> scene.asking().needs(InformationCategory.SEN).on(TODAY))
                .hasMessageContaining("CASE-QUESTION-04");
        assertThatThrownBy(() -> scene.asking().stating(Facts.ACCURACY, Accuracy.CHECKED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // Who the recipient is.

    @Test
    void the_recipient_is_known_from_role_and_agency() {
        scene.members.add(Scene.member(PersonId.of("lead-1"), PractitionerRole.DESIGNATED_SAFEGUARDING_LEAD, SCHOOL));
        scene.members.add(Scene.member(PersonId.of("social-1"), PractitionerRole.SOCIAL_WORKER, SOCIAL_CARE));
        scene.members.add(Scene.member(PersonId.of("foster-1"), PractitionerRole.FOSTER_CARER, SOCIAL_CARE));
        scene.members.add(Scene.member(PersonId.of("worker-1"), PractitionerRole.FAMILY_SUPPORT_WORKER, HUB));
        AgencyId support = AgencyId.of("support-1");
        scene.agencies.add(Scene.agency(support, AgencySector.EDUCATION));
        scene.members.add(Scene.member(PersonId.of("psych-1"), PractitionerRole.EDUCATIONAL_PSYCHOLOGIST, support));
        scene.members.add(Scene.member(PersonId.of("other-1"), PractitionerRole.DESIGNATED_SAFEGUARDING_LEAD, support));

        assertThat(kindOf(Party.person(TEACHER))).isEqualTo(RecipientKind.COLLEAGUE);
        assertThat(kindOf(Party.person(PersonId.of("lead-1")))).isEqualTo(RecipientKind.DESIGNATED_LEAD);
        assertThat(kindOf(Party.person(PersonId.of("social-1")))).isEqualTo(RecipientKind.CHILDRENS_SOCIAL_CARE);
        assertThat(kindOf(Party.person(PersonId.of("foster-1")))).isEqualTo(RecipientKind.CARER);
        assertThat(kindOf(Party.person(PersonId.of("worker-1")))).isEqualTo(RecipientKind.OTHER_AGENCY);
        assertThat(kindOf(Party.person(PersonId.of("psych-1")))).isEqualTo(RecipientKind.EDUCATION_SPECIALIST);
        // The lead of another school is not the holder's own lead.
        assertThat(kindOf(Party.person(PersonId.of("other-1")))).isEqualTo(RecipientKind.OTHER_SETTING);
        assertThat(kindOf(TO_THERAPY)).isEqualTo(RecipientKind.HEALTH);
        assertThat(kindOf(Party.agency(SOCIAL_CARE))).isEqualTo(RecipientKind.CHILDRENS_SOCIAL_CARE);
        assertThat(kindOf(Party.person(CHILD))).isEqualTo(RecipientKind.CHILD_SELF);
        assertThat(kindOf(Party.person(MOTHER))).isEqualTo(RecipientKind.OWN_PARENT);
        assertThat(kindOf(Party.person(FATHER))).isEqualTo(RecipientKind.OWN_PARENT);
    }

    @Test
    void a_recipient_whom_the_records_do_not_know_has_to_be_named_by_whoever_asks() {
        assertThat(value(scene.asking().to(SOMEBODY).on(TODAY), Facts.RECIPIENT_KIND))
                .isEqualTo("ask");
        assertThat(value(
                        scene.asking()
                                .to(Party.agency(AgencyId.of("unheard-of")))
                                .on(TODAY),
                        Facts.RECIPIENT_KIND))
                .isEqualTo("ask");
        assertThat(value(scene.asking().to(Party.agency(SCHOOL)).on(TODAY), Facts.RECIPIENT_KIND))
                .isEqualTo("ask");
        DerivedQuestion stated = scene.asking()
                .to(SOMEBODY)
                .stating(Facts.RECIPIENT_KIND, RecipientKind.LAWYER)
                .on(TODAY);
        assertThat(stated.question()).isPresent();
        assertThat(stated.fact(Facts.RECIPIENT_KIND)).isInstanceOf(Stated.class);
    }

    @Test
    void somebody_of_the_family_who_also_works_for_an_agency_is_not_guessed_to_ask_as_either() {
        scene.members.add(Scene.member(MOTHER, PractitionerRole.TEACHING_ASSISTANT, SCHOOL));
        ToAsk kind = (ToAsk) scene.asking().to(Party.person(MOTHER)).on(TODAY).fact(Facts.RECIPIENT_KIND);
        assertThat(kind.why()).contains("as one of the family and as a practitioner");
    }

    @Test
    void records_that_disagree_on_what_somebody_is_to_the_child_leave_it_open() {
        scene.ties.add(FamilyTie.of(MOTHER, TieKind.AUNT_OR_UNCLE, CHILD));
        ToAsk kind = (ToAsk) scene.asking().to(Party.person(MOTHER)).on(TODAY).fact(Facts.RECIPIENT_KIND);
        assertThat(kind.why()).contains("disagree");
        assertThat(kind.see()).hasSize(2);
    }

    @Test
    void a_step_parent_or_guardian_is_a_carer_until_somebody_says_more() {
        PersonId guardian = PersonId.of("guardian-1");
        scene.parents.add(Scene.parent(guardian, Relationship.GUARDIAN, io.github.cafkit.model.person.RiskRole.NONE));
        assertThat(kindOf(Party.person(guardian))).isEqualTo(RecipientKind.CARER);
    }

    @Test
    void the_authority_says_what_an_agency_is_whose_sector_does_not_tell() {
        AgencyId marac = AgencyId.of("marac-1");
        CaseCodes codes =
                CaseCodes.builder().recipient(marac, RecipientKind.MARAC).build();
        assertThat(value(scene.asking().codes(codes).to(Party.agency(marac)).on(TODAY), Facts.RECIPIENT_KIND))
                .isEqualTo(RecipientKind.MARAC);
    }

    // Need to know.

    @Test
    void a_member_of_the_team_with_a_function_needs_to_know() {
        Derived need = (Derived) derive().fact(Facts.NEED_TO_KNOW);
        assertThat(need.told()).isEqualTo(YesNoUnknown.YES);
        assertThat(need.from()).hasToString("[team team-1 at /members/0]");
    }

    @Test
    void a_member_whose_membership_ended_does_not_need_to_know_even_if_the_plan_still_names_them() {
        endTherapist(TODAY.minusDays(1));
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN", "DEVELOPMENTAL"))
                .withAccountable(TO_THERAPIST));
        assertThat(value(derive(), Facts.NEED_TO_KNOW)).isEqualTo(YesNoUnknown.NO);
        assertThat(value(scene.asking().to(TO_THERAPY).on(TODAY), Facts.NEED_TO_KNOW))
                .isEqualTo(YesNoUnknown.NO);
    }

    @Test
    void the_last_day_of_a_membership_still_counts() {
        endTherapist(TODAY);
        assertThat(value(derive(), Facts.NEED_TO_KNOW)).isEqualTo(YesNoUnknown.YES);
    }

    private void endTherapist(LocalDate last) {
        scene.members.replaceAll(member -> member.getMember().personId().equals(THERAPIST)
                ? Scene.member(THERAPIST, PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, THERAPY)
                        .withLastDay(last)
                        .withFunctions(member.getFunctions().get(0).withLastDay(last))
                : member);
    }

    @ParameterizedTest
    @CsvSource({"OBSERVER", "FAMILY"})
    void to_be_present_without_a_part_is_no_need_to_know(TeamFunction function) {
        scene.without(THERAPIST);
        scene.members.add(Scene.member(THERAPIST, PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, THERAPY, function));
        ToAsk need = (ToAsk) derive().fact(Facts.NEED_TO_KNOW);
        assertThat(need.why()).contains("without a function");
        assertThat(need.judgement()).contains(Judgement.RECIPIENT_NEED);
    }

    @Test
    void nobody_on_file_is_unknown_and_not_no() {
        assertThat(value(scene.asking().to(Party.agency(HUB)).on(TODAY), Facts.NEED_TO_KNOW))
                .isEqualTo("ask");
    }

    @Test
    void whoever_answers_for_an_action_needs_to_know_what_the_plan_says_it_needs_and_no_more() {
        scene.without(THERAPIST);
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN")));
        ToAsk both = (ToAsk) scene.asking().to(TO_THERAPY).on(TODAY).fact(Facts.NEED_TO_KNOW);
        assertThat(both.why()).contains("some of the categories");
        assertThat(value(asking(InformationCategory.SEN), Facts.NEED_TO_KNOW)).isEqualTo(YesNoUnknown.YES);
        // Only for the purpose that the plan names.
        assertThat(value(
                        CaseQuestion.from(scene.records())
                                .codes(Scene.CODES)
                                .heldBy(SCHOOL)
                                .to(TO_THERAPY)
                                .purpose(Purpose.CRIME)
                                .needs(InformationCategory.SEN)
                                .on(TODAY),
                        Facts.NEED_TO_KNOW))
                .isEqualTo("ask");
        CaseCodes serving = CaseCodes.builder()
                .serves(
                        AssessmentElement.SPEECH_LANGUAGE_COMMUNICATION.code(),
                        InformationCategory.SEN,
                        InformationCategory.DEVELOPMENTAL)
                .build();
        assertThat(value(scene.asking().codes(serving).to(TO_THERAPY).on(TODAY), Facts.NEED_TO_KNOW))
                .isEqualTo(YesNoUnknown.YES);
    }

    private DerivedQuestion asking(InformationCategory only) {
        return CaseQuestion.from(scene.records())
                .codes(Scene.CODES)
                .heldBy(SCHOOL)
                .to(TO_THERAPY)
                .purpose(Purpose.SPECIALIST_REFERRAL)
                .about(only)
                .on(TODAY);
    }

    @Test
    void what_an_open_action_has_to_share_is_needed_and_what_it_has_not_is_asked() {
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN")));
        assertThat(asking(InformationCategory.SEN)
                        .fact(InformationCategory.SEN, Facts.NEEDED)
                        .value())
                .contains(YesNoUnknown.YES);
        ToAsk other = (ToAsk) asking(InformationCategory.MEDICAL).fact(InformationCategory.MEDICAL, Facts.NEEDED);
        assertThat(other.judgement()).contains(Judgement.NECESSITY);
    }

    // Risk.

    @Test
    void nobody_is_harmless_because_nothing_is_on_file() {
        DerivedQuestion father = scene.asking().to(Party.person(FATHER)).on(TODAY);
        assertThat(father.fact(Facts.RISK_ROLE)).isInstanceOf(Stated.class);
        DerivedQuestion unstated = plain(Party.person(FATHER));
        ToAsk role = (ToAsk) unstated.fact(Facts.RISK_ROLE);
        assertThat(role.weight()).isEqualTo(AskWeight.TAKEN_AS_UNKNOWN);
        assertThat(role.judgement()).contains(Judgement.RISK_ROLE);
        assertThat(value(plain(Party.person(MOTHER)), Facts.RISK_ROLE)).isEqualTo(RiskRole.NONE);
    }

    private DerivedQuestion plain(Party party) {
        return CaseQuestion.from(scene.records())
                .codes(Scene.CODES)
                .heldBy(SCHOOL)
                .to(party)
                .purpose(Purpose.ACCESS_RIGHT)
                .needs(InformationCategory.ADDRESS)
                .riskLevel(RiskLevel.NONE)
                .on(TODAY);
    }

    @Test
    void the_gravest_record_of_somebody_counts_and_cannot_be_stated_away() {
        scene.parents.add(Scene.parent(FATHER, Relationship.FATHER, io.github.cafkit.model.person.RiskRole.NONE));
        scene.fatherInHousehold = io.github.cafkit.model.person.RiskRole.ALLEGED_PERPETRATOR;
        DerivedQuestion derived = scene.asking().to(Party.person(FATHER)).on(TODAY);
        assertThat(derived.complete().get(Facts.RISK_ROLE)).isEqualTo(RiskRole.ALLEGED_PERPETRATOR);
        assertThat(((Derived) derived.fact(Facts.RISK_ROLE)).from())
                .hasToString("[household household-1 at /people/2]");
        assertThat(derived.problems()).extracting(Problem::code).contains("CASE-RISK-ROLE-KEPT");
    }

    @Test
    void a_fear_of_harm_counts_as_significant_harm_until_somebody_ends_the_stop() {
        SignificantHarm fear = SignificantHarm.builder()
                .raisedOn(TODAY.minusDays(3))
                .raisedBy(TEACHER)
                .concern("marks")
                .build();
        AssessmentHistory history =
                AssessmentHistory.startedWith(scene.assessment().withSignificantHarm(fear));
        assertThat(value(risk(history, TODAY.minusDays(4)), Facts.RISK_LEVEL)).isEqualTo("ask");
        assertThat(value(risk(history, TODAY), Facts.RISK_LEVEL)).isEqualTo(RiskLevel.SIGNIFICANT_HARM);
        AssessmentHistory ended = history.decided(SignificantHarmOutcome.builder()
                .assessment(AssessmentId.of("caf-1"))
                .kind(SignificantHarmOutcomeKind.NOT_SUBSTANTIATED)
                .decidedBy(PersonId.of("social-1"))
                .capacity(SafeguardingDecider.SOCIAL_CARE)
                .decidedOn(TODAY.minusDays(1))
                .reason("talked with the family")
                .build());
        assertThat(value(risk(ended, TODAY.minusDays(2)), Facts.RISK_LEVEL)).isEqualTo(RiskLevel.SIGNIFICANT_HARM);
        ToAsk after = (ToAsk) risk(ended, TODAY).fact(Facts.RISK_LEVEL);
        assertThat(after.see()).hasToString("[assessment caf-1 at /significantHarm]");
    }

    private DerivedQuestion risk(AssessmentHistory history, LocalDate day) {
        CaseRecords records =
                CaseRecords.of(scene.fileBuilder().assessments(List.of(history)).build());
        return CaseQuestion.from(records)
                .heldBy(SCHOOL)
                .to(TO_THERAPIST)
                .needs(InformationCategory.SEN)
                .on(day);
    }

    @Test
    void a_stop_of_an_episode_counts_while_it_lasts_if_a_practitioner_called_it() {
        Episode open = Episode.open(
                        EpisodeId.of("episode-1"),
                        Frameworks.CAF_2009.getId(),
                        List.of(CHILD),
                        EpisodeEvent.of(EpisodeEventKind.NEED_IDENTIFIED, STARTED, TEACHER, MoverRole.PRACTITIONER)
                                .build())
                .after(EpisodeEvent.of(EpisodeEventKind.SAFEGUARDING_STOPPED, TODAY, TEACHER, MoverRole.PRACTITIONER)
                        .reason("marks")
                        .build());
        assertThat(value(episode(open, TODAY.minusDays(1)), Facts.RISK_LEVEL)).isEqualTo("ask");
        assertThat(value(episode(open, TODAY), Facts.RISK_LEVEL)).isEqualTo(RiskLevel.SIGNIFICANT_HARM);
    }

    @Test
    void an_enquiry_that_somebody_decided_on_counts_and_one_that_nobody_signed_does_not() {
        EpisodeEvent first = EpisodeEvent.of(EpisodeEventKind.NEED_IDENTIFIED, STARTED, TEACHER, MoverRole.PRACTITIONER)
                .build();
        Episode opened = Episode.open(EpisodeId.of("episode-1"), Frameworks.CAF_2009.getId(), List.of(CHILD), first);
        DatedLegalBasis.Builder basis = DatedLegalBasis.from(LegalBasis.CHILDREN_ACT_1989_S47, STARTED);
        assertThat(value(episode(opened.onBasis(basis.build()), TODAY), Facts.RISK_LEVEL))
                .isEqualTo("ask");
        assertThat(value(
                        episode(
                                opened.onBasis(
                                        basis.decidedBy(PersonId.of("social-1")).build()),
                                TODAY),
                        Facts.RISK_LEVEL))
                .isEqualTo(RiskLevel.SIGNIFICANT_HARM);
    }

    private DerivedQuestion episode(Episode episode, LocalDate day) {
        return CaseQuestion.from(
                        CaseRecords.of(scene.fileBuilder().addEpisodes(episode).build()))
                .heldBy(SCHOOL)
                .to(TO_THERAPIST)
                .needs(InformationCategory.SEN)
                .on(day);
    }

    @Test
    void a_level_of_need_says_something_of_the_risk_where_it_is_signed_and_the_authority_says_what() {
        assertThat(value(level(NeedLevel.TARGETED, Optional.of(TEACHER)), Facts.RISK_LEVEL))
                .isEqualTo(RiskLevel.ADDITIONAL_NEED);
        assertThat(value(level(NeedLevel.TARGETED, Optional.empty()), Facts.RISK_LEVEL))
                .isEqualTo("ask");
        assertThat(value(level(NeedLevel.UNIVERSAL, Optional.of(TEACHER)), Facts.RISK_LEVEL))
                .isEqualTo("ask");
        assertThat(value(level(NeedLevel.SPECIALIST, Optional.of(TEACHER)), Facts.RISK_LEVEL))
                .isEqualTo("ask");
    }

    private DerivedQuestion level(NeedLevel level, Optional<PersonId> judge) {
        RecordedNeedLevel.Builder recorded = RecordedNeedLevel.builder();
        recorded.level(level).firstDay(STARTED).judgedBy(judge);
        CaseRecords records = CaseRecords.of(
                scene.fileBuilder().addNeedLevels(recorded.build()).build());
        return CaseQuestion.from(records)
                .heldBy(SCHOOL)
                .to(TO_THERAPIST)
                .needs(InformationCategory.SEN)
                .on(TODAY);
    }

    // Standing of a parent.

    @Test
    void parental_responsibility_counts_where_a_document_was_seen_by_that_day() {
        assertThat(standing(MOTHER, TODAY)).isEqualTo(ParentalResponsibility.HAS);
        assertThat(standing(FATHER, TODAY)).isEqualTo("ask");
        assertThat(value(derive(), Facts.PARENTAL_RESPONSIBILITY)).isEqualTo(ParentalResponsibility.NOT_APPLICABLE);

        father(held(io.github.cafkit.model.person.YesNoUnknown.YES, Optional.empty()));
        assertThat(standing(FATHER, TODAY)).isEqualTo("ask");
        father(held(io.github.cafkit.model.person.YesNoUnknown.YES, Optional.of(TODAY.plusDays(1))));
        assertThat(standing(FATHER, TODAY)).isEqualTo("ask");
        father(held(io.github.cafkit.model.person.YesNoUnknown.YES, Optional.of(TODAY)));
        assertThat(standing(FATHER, TODAY)).isEqualTo(ParentalResponsibility.HAS);
        // That somebody has it not opens something, too, and is to be shown likewise.
        father(held(io.github.cafkit.model.person.YesNoUnknown.NO, Optional.empty()));
        assertThat(standing(FATHER, TODAY)).isEqualTo("ask");
        father(held(io.github.cafkit.model.person.YesNoUnknown.NO, Optional.of(TODAY)));
        assertThat(standing(FATHER, TODAY)).isEqualTo(ParentalResponsibility.HAS_NOT);
    }

    @Test
    void an_order_that_was_seen_ends_responsibility_and_one_that_was_not_leaves_it_open() {
        ResponsibilityOrder order = ResponsibilityOrder.builder()
                .kind(ResponsibilityOrderKind.TERMINATION)
                .firstDay(STARTED)
                .build();
        father(Scene.shown().withOrders(order));
        assertThat(standing(FATHER, TODAY)).isEqualTo("ask");
        father(Scene.shown().withOrders(order.withSeenOn(STARTED)));
        assertThat(standing(FATHER, TODAY)).isEqualTo(ParentalResponsibility.HAS_NOT);
        ToAsk court = (ToAsk) scene.asking().to(Party.person(FATHER)).on(TODAY).fact(Facts.COURT_ORDER);
        assertThat(court.see()).hasToString("[household household-1 at /responsibilities/1]");
    }

    private static io.github.cafkit.model.person.ParentalResponsibility held(
            io.github.cafkit.model.person.YesNoUnknown held, Optional<LocalDate> seen) {
        io.github.cafkit.model.person.ParentalResponsibility.Builder said =
                io.github.cafkit.model.person.ParentalResponsibility.builder();
        said.held(held).seenOn(seen).evidence(ResponsibilityEvidence.BIRTH_CERTIFICATE);
        return said.build();
    }

    private void father(io.github.cafkit.model.person.ParentalResponsibility responsibility) {
        scene.responsibilities.removeIf(each -> each.getHolder().equals(FATHER));
        scene.responsibilities.add(ResponsibilityForChild.of(FATHER, CHILD, responsibility));
    }

    private Object standing(PersonId person, LocalDate day) {
        return value(scene.asking().to(Party.person(person)).on(day), Facts.PARENTAL_RESPONSIBILITY);
    }

    // The child.

    @ParameterizedTest
    @CsvSource({
        "2013-02-03, UNDER_13",
        "2013-02-02, AGE_13_15",
        "2010-02-03, AGE_13_15",
        "2010-02-02, AGE_16_17",
        "2008-02-03, AGE_16_17",
        "2008-02-02, ADULT"
    })
    void the_stage_of_the_child_follows_from_the_date_of_birth(LocalDate birth, ChildAge stage) {
        scene.child = scene.child.withBirthDate(birth);
        assertThat(value(derive(), Facts.AGE)).isEqualTo(stage);
    }

    @Test
    void a_baby_is_unborn_until_the_day_it_was_expected_and_nothing_is_guessed_after_it() {
        scene.child = Child.builder()
                .id(CHILD)
                .expectedDate(TODAY)
                .gender(Gender.UNKNOWN)
                .build();
        scene.consents();
        assertThat(value(derive(), Facts.AGE)).isEqualTo(ChildAge.UNBORN);
        assertThat(((Derived) derive().fact(Facts.COMPETENCE)).why()).contains("stage of the child");
        ToAsk after = (ToAsk) scene.asking().on(TODAY.plusDays(1)).fact(Facts.AGE);
        assertThat(after.why()).contains("no birth is on file");
    }

    @Test
    void a_child_has_died_where_an_episode_was_closed_for_it() {
        Episode closed = Episode.open(
                        EpisodeId.of("episode-1"),
                        Frameworks.EARLY_HELP_FAMILY.getId(),
                        List.of(CHILD),
                        EpisodeEvent.of(EpisodeEventKind.NEED_IDENTIFIED, STARTED, TEACHER, MoverRole.PRACTITIONER)
                                .build())
                .after(EpisodeEvent.of(EpisodeEventKind.CLOSED, TODAY, TEACHER, MoverRole.PRACTITIONER)
                        .closure(ClosureCode.of("DECEASED"))
                        .reason("after an illness")
                        .build());
        assertThat(value(episode(closed, TODAY), Facts.AGE)).isEqualTo(ChildAge.DECEASED);
        assertThat(value(episode(closed, TODAY.minusDays(1)), Facts.AGE)).isEqualTo(ChildAge.UNDER_13);
    }

    @Test
    void what_was_written_after_the_day_asked_about_is_not_looked_at() {
        DerivedQuestion before = scene.asking().on(STARTED.minusDays(1));
        assertThat(value(before, Facts.AGE)).isEqualTo("ask");
        assertThat(value(before, Facts.RECIPIENT_KIND)).isEqualTo("ask");
        assertThat(before.question()).isEmpty();
        assertThat(before.consents().get(0).notes()).containsExactly(ConsentNote.NOT_ANSWERED_YET);
    }

    // The holder and consent to take part.

    @Test
    void who_would_tell_is_known_from_the_role_on_file() {
        DerivedQuestion derived = scene.asking().toldBy(TEACHER).on(TODAY);
        assertThat(value(derived, Facts.HOLDER_ROLE)).isEqualTo(HolderRole.TEACHER);
        assertThat(value(derived, Facts.TEACHER_OR_REGULATED)).isEqualTo(YesNo.YES);
        DerivedQuestion stranger = scene.asking().toldBy(THERAPIST).on(TODAY);
        assertThat(value(stranger, Facts.HOLDER_ROLE)).isEqualTo("ask");
        assertThat(value(stranger, Facts.TEACHER_OR_REGULATED)).isEqualTo("ask");
    }

    @Test
    void consent_to_take_part_is_another_thing_than_consent_to_share() {
        scene.consents(Scene.consent("consent-1", MOTHER).withActivities(ConsentActivity.SERVICE));
        DerivedQuestion derived = derive();
        assertThat(value(derived, Facts.SERVICE_CONSENT)).isEqualTo(ServiceConsent.GIVEN);
        assertThat(derived.complete().consents()).isEmpty();
        assertThat(Scene.decide(derived).orElseThrow().outcome()).isEqualTo(Outcome.SEEK_CONSENT);
        scene.consents.add(Scene.consent("consent-2", MOTHER)
                .withActivities(ConsentActivity.SERVICE)
                .withGivenOn(TODAY)
                .withDecision(io.github.cafkit.model.consent.ConsentDecision.REFUSED));
        assertThat(value(derive(), Facts.SERVICE_CONSENT)).isEqualTo(ServiceConsent.REFUSED);
    }

    // Competence and the child's answer.

    @Test
    void competence_counts_for_the_decision_it_was_judged_for() {
        scene.child = scene.child.withBirthDate(LocalDate.of(2011, 5, 2));
        scene.consents.add(childs());
        DerivedQuestion derived = derive();
        assertThat(value(derived, Facts.COMPETENCE)).isEqualTo(io.github.cafkit.consent.fact.Competence.COMPETENT);
        assertThat(value(derived, Facts.CHILD_VIEW)).isEqualTo(io.github.cafkit.consent.fact.ChildView.AGREES);
        scene.consents(childs().withPurposes("EARLY_HELP"));
        ToAsk other = (ToAsk) derive().fact(Facts.COMPETENCE);
        assertThat(other.why()).contains("competence for another one does not count");
        scene.consents(childs().withCategories("SEN"));
        assertThat(value(derive(), Facts.COMPETENCE)).isEqualTo("ask");
        assertThat(value(derive(), Facts.CHILD_VIEW)).isEqualTo("ask");
    }

    @Test
    void competence_judged_in_an_earlier_stage_of_childhood_is_judged_again() {
        scene.child = scene.child.withBirthDate(LocalDate.of(2013, 1, 20));
        scene.consents(childs());
        assertThat(((ToAsk) derive().fact(Facts.COMPETENCE)).why()).contains("earlier stage");
    }

    @Test
    void the_child_s_last_answer_to_all_of_it_is_the_child_s_view() {
        scene.consents(
                childs(),
                childs().withId(io.github.cafkit.model.consent.ConsentId.of("consent-8"))
                        .withDecision(io.github.cafkit.model.consent.ConsentDecision.REFUSED)
                        .withGivenOn(TODAY));
        assertThat(value(derive(), Facts.CHILD_VIEW)).isEqualTo(io.github.cafkit.consent.fact.ChildView.OBJECTS);
    }

    static io.github.cafkit.model.consent.ConsentRecord childs() {
        return Scene.consent("consent-9", CHILD)
                .withCapacity(ConsentCapacity.CHILD)
                .withCompetence(io.github.cafkit.model.consent.Competence.builder()
                        .competent(io.github.cafkit.model.person.YesNoUnknown.YES)
                        .assessedBy(TEACHER)
                        .assessedOn(STARTED)
                        .build());
    }

    // What whoever asks states.

    @Test
    void what_is_stated_is_followed_and_the_records_are_heard() {
        DerivedQuestion derived =
                scene.asking().stating(Facts.NEED_TO_KNOW, YesNoUnknown.NO).on(TODAY);
        assertThat(derived.complete().get(Facts.NEED_TO_KNOW)).isEqualTo(YesNoUnknown.NO);
        Stated need = (Stated) derived.fact(Facts.NEED_TO_KNOW);
        assertThat(need.disagrees()).isTrue();
        assertThat(need.inWords())
                .startsWith("Stated: no. The records say otherwise. Yes: the recipient is a member of the team");
        assertThat(derived.problems()).extracting(Problem::code).containsExactly("CASE-DISAGREES");
    }

    @Test
    void naming_a_kind_of_harm_states_the_others_not_to_be_in_question() {
        DerivedQuestion derived = scene.asking()
                .stating(Facts.riskType(RiskType.NEGLECT), YesNo.YES)
                .on(TODAY);
        assertThat(derived.fact(Facts.riskType(RiskType.SEXUAL)).value()).contains(YesNo.NO);
        assertThat(derived.complete().stated(Facts.riskType(RiskType.SEXUAL))).contains(YesNo.NO);
        assertThat(scene.asking()
                        .riskTypes(RiskType.NEGLECT)
                        .on(TODAY)
                        .fact(Facts.riskType(RiskType.NEGLECT))
                        .value())
                .contains(YesNo.YES);
        assertThat(derive().fact(Facts.riskType(RiskType.NEGLECT))).isInstanceOf(ToAsk.class);
    }

    @Test
    void what_is_known_of_the_material_goes_into_the_question() {
        DerivedQuestion derived = scene.asking()
                .item(RequestedItem.builder()
                        .category(InformationCategory.MEDICAL)
                        .accuracy(Accuracy.DISPUTED)
                        .build())
                .on(TODAY);
        assertThat(derived.complete().items().values())
                .filteredOn(item -> item.getCategory() == InformationCategory.MEDICAL)
                .allSatisfy(item -> assertThat(item.getAccuracy()).contains(Accuracy.DISPUTED))
                .hasSize(1);
        assertThat(derived.fact(InformationCategory.MEDICAL, Facts.ACCURACY)).isInstanceOf(Stated.class);
        assertThatThrownBy(() -> derived.fact(InformationCategory.PHONE, Facts.ACCURACY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_member_in_a_child_protection_seat_has_a_safeguarding_role() {
        assertThat(value(derive(), Facts.SAFEGUARDING_ROLE)).isEqualTo("ask");
        scene.members.replaceAll(
                member -> member.withProtectionSeat(io.github.cafkit.model.team.ProtectionSeat.HEALTH));
        assertThat(value(derive(), Facts.SAFEGUARDING_ROLE)).isEqualTo(YesNo.YES);
    }
}
