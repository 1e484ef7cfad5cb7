package io.github.cafkit.testkit.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.HomeAddress;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.testkit.privacy.CanaryScan;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class SyntheticAuthorityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
    private static final int MANY = 800;

    private final SyntheticAuthority authority = SyntheticAuthority.of(7);

    private static List<Object> everything(SyntheticChild child) {
        return List.of(
                child.number(),
                child.child(),
                child.household(),
                child.team(),
                child.plan(),
                child.consents(),
                child.questionsBefore(DAY),
                child.questionsFrom(DAY));
    }

    // The same each time.

    @Test
    void the_same_seed_makes_the_same_children_and_another_seed_makes_others() {
        List<Object> once = made(SyntheticAuthority.of(7).children(200));

        assertThat(made(SyntheticAuthority.of(7).children(200))).isEqualTo(once);
        assertThat(made(SyntheticAuthority.of(8).children(200))).isNotEqualTo(once);
        assertThat(SyntheticAuthority.of(7)).isEqualTo(authority).hasSameHashCodeAs(authority);
        assertThat(SyntheticAuthority.of(8)).isNotEqualTo(authority);
    }

    private static List<Object> made(Stream<SyntheticChild> children) {
        return children.<Object>map(SyntheticAuthorityTest::everything).toList();
    }

    @Test
    void made_in_parallel_they_are_the_same_children_in_the_same_order() {
        assertThat(made(authority.children(500).parallel())).isEqualTo(made(authority.children(500)));
    }

    @Test
    void a_child_can_be_made_alone_by_its_number_whatever_was_made_before() {
        List<Object> alone = everything(SyntheticAuthority.of(7).child(1234));

        SyntheticChild inTheRow =
                authority.children(2000).skip(1234).findFirst().orElseThrow();
        assertThat(everything(inTheRow)).isEqualTo(alone);
        assertThat(inTheRow).isEqualTo(authority.child(1234)).hasSameHashCodeAs(authority.child(1234));
        assertThat(inTheRow).isNotEqualTo(authority.child(1235));
    }

    @Test
    void a_part_is_the_same_whichever_is_asked_for_first() {
        SyntheticChild forwards = authority.child(99);
        SyntheticChild backwards = authority.child(99);
        List<Object> expected = everything(forwards);

        List<SharingQuestion> questions = backwards.questionsFrom(DAY);
        assertThat(backwards.consents()).isEqualTo(forwards.consents());
        assertThat(backwards.plan()).isEqualTo(forwards.plan());
        assertThat(questions).isEqualTo(expected.get(7));
        assertThat(backwards.household()).isSameAs(backwards.household());
    }

    @Test
    void the_children_are_not_made_before_they_are_taken() {
        assertThat(authority.children(Long.MAX_VALUE).limit(3).map(SyntheticChild::number))
                .containsExactly(0L, 1L, 2L);
        assertThat(authority.child(9_000_000_000_000L).plan().getChild()).isEqualTo(PersonId.of("child-9000000000000"));
    }

    @Test
    void nobody_has_a_number_below_nought() {
        assertThatIllegalArgumentException().isThrownBy(() -> authority.child(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> authority.children(-1));
    }

    @Test
    void the_child_of_this_release_is_the_child_of_the_next() {
        SyntheticChild child = SyntheticAuthority.of(42).child(7);

        assertThat(child.team().getAgencies())
                .extracting(Agency::getId)
                .extracting(AgencyId::value)
                .containsExactly("school-2", "early-help-3", "social-care-2");
        assertThat(child.questionsBefore(DAY))
                .extracting(SharingQuestion::asOf)
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    // Valid.

    @Test
    void every_record_passes_the_library_s_own_checks() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            authority.children(MANY).forEach(each -> {
                for (Object record :
                        List.of(each.child(), each.household(), each.team(), each.plan(), each.consents())) {
                    assertThat(validator.validate(record))
                            .as("child %d", each.number())
                            .isEmpty();
                }
                assertThat(each.household().checkResponsibility(DAY).hasErrors())
                        .as("child %d", each.number())
                        .isFalse();
                assertThat(each.team().checkLead())
                        .as("child %d", each.number())
                        .isEmpty();
                assertThat(each.team().checkNominations(DAY))
                        .as("child %d", each.number())
                        .isEmpty();
            });
        }
    }

    @Test
    void every_record_can_be_exchanged_as_json() {
        authority.children(60).forEach(each -> {
            assertThat(again(each.child(), Child.class)).isEqualTo(each.child());
            assertThat(again(each.household(), Household.class)).isEqualTo(each.household());
            assertThat(again(each.team(), TeamAroundTheChild.class)).isEqualTo(each.team());
            assertThat(again(each.plan(), JointPlan.class)).isEqualTo(each.plan());
        });
    }

    private static <T> T again(T record, Class<T> type) {
        return CafJson3.standard().read(CafJson.standard().write(record), type);
    }

    @Test
    void the_records_of_a_child_speak_of_the_same_people_and_agencies() {
        authority.children(MANY).forEach(each -> {
            PersonId id = each.child().getId();
            Set<PersonId> known = new HashSet<>();
            each.household().getPeople().forEach(member -> known.add(member.getId()));
            each.team()
                    .getMembers()
                    .forEach(member -> known.add(member.getMember().personId()));

            assertThat(each.team().getChild()).isEqualTo(id);
            assertThat(each.plan().getChild()).isEqualTo(id);
            assertThat(known).contains(id);
            assertThat(each.plan().getConsents())
                    .containsExactlyElementsOf(each.consents().getConsents().stream()
                            .map(ConsentRecord::getId)
                            .toList());
            each.consents().getConsents().forEach(consent -> {
                assertThat(consent.getChild()).isEqualTo(id);
                assertThat(known).contains(consent.getGiver(), consent.getRecordedBy());
                assertThat(each.team().getAgencies().stream().map(Agency::getId))
                        .containsAll(consent.getRecipients());
            });
            each.plan()
                    .allActions()
                    .forEach(action -> assertThat(each.team()
                                    .includes(
                                            action.getAccountable().orElseThrow(),
                                            each.team().getMembers().get(0).getFirstDay()))
                            .isTrue());
        });
    }

    @Test
    void brothers_and_sisters_share_a_household_and_are_children_of_the_authority() {
        int shared = 0;
        for (long number = 0; number < 500; number++) {
            Household household = authority.child(number).household();
            List<String> children = household.getPeople().stream()
                    .map(member -> member.getId().value())
                    .filter(id -> id.startsWith("child-"))
                    .toList();
            for (String sibling : children) {
                SyntheticChild other = authority.child(Long.parseLong(sibling.substring("child-".length())));
                assertThat(other.household()).isEqualTo(household);
                assertThat(other.child().getBirthDate())
                        .isEqualTo(household.person(PersonId.of(sibling)).flatMap(FamilyMember::getBirthDate));
            }
            assertThat(children).contains("child-" + number);
            shared += children.size() > 1 ? 1 : 0;
        }
        assertThat(shared).isGreaterThan(250);
    }

    @Test
    void an_address_that_is_kept_from_a_parent_is_confidential_on_every_record() {
        List<SyntheticChild> hidden = authority
                .children(MANY)
                .filter(each -> each.household().getAddresses().stream()
                        .anyMatch(home -> !home.getKeptFrom().isEmpty()))
                .toList();

        assertThat(hidden).isNotEmpty().allSatisfy(each -> {
            assertThat(each.child().getAddress().orElseThrow().isConfidential()).isTrue();
            HomeAddress home = each.household().getAddresses().get(0);
            assertThat(each.household().membersOn(DAY))
                    .extracting(FamilyMember::getId)
                    .doesNotContainAnyElementsOf(home.getKeptFrom());
        });
    }

    // Nobody's numbers.

    @Test
    void ids_and_numbers_are_different_within_the_authority() {
        Set<String> upns = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<Object> ids = new HashSet<>();
        authority.children(5000).forEach(each -> {
            assertThat(ids.add(each.child().getId())).isTrue();
            each.child()
                    .getUpn()
                    .ifPresent(upn -> assertThat(upns.add(upn.value())).isTrue());
            each.child()
                    .getNhsNumber()
                    .ifPresent(number -> assertThat(numbers.add(number.value())).isTrue());
        });
        authority.children(2000).forEach(each -> {
            assertThat(ids.add(each.plan().getId())).isTrue();
            assertThat(ids.add(each.team().getId())).isTrue();
            each.consents()
                    .getConsents()
                    .forEach(consent -> assertThat(ids.add(consent.getId())).isTrue());
        });
        assertThat(upns).hasSizeGreaterThan(2500);
        assertThat(numbers).hasSizeGreaterThan(4000);
    }

    @Test
    void nhs_numbers_are_those_given_to_nobody_and_end() {
        int wrong = 0;
        Set<String> numbers = new HashSet<>();
        for (long number = 0; number < SyntheticAuthority.MOST_NHS_NUMBERS; number += 9) {
            String given = Numbers.nhsNumber(7, number).orElseThrow().value();
            wrong += given.startsWith("999") && numbers.add(given) ? 0 : 1;
        }
        assertThat(wrong).isZero();
        assertThat(Numbers.nhsNumber(7, SyntheticAuthority.MOST_NHS_NUMBERS)).isEmpty();
        assertThat(authority.child(SyntheticAuthority.MOST_NHS_NUMBERS).child().getNhsNumber())
                .isEmpty();
    }

    @Test
    void pupil_numbers_are_of_no_english_authority_and_end() {
        Upn upn = Numbers.upn(7, 123).orElseThrow();

        assertThat(upn.laCode().value()).startsWith("00");
        assertThat(upn.kind()).isEqualTo(Upn.Kind.PERMANENT);
        assertThat(Numbers.upn(7, SyntheticAuthority.MOST_PUPIL_NUMBERS)).isEmpty();
        assertThat(authority.child(2_000_000_003L).child().getUpn()).isEmpty();
    }

    // Questions.

    @Test
    void questions_lie_in_the_twelve_months_asked_about_in_the_order_of_their_days() {
        authority.children(1000).forEach(each -> {
            assertThat(each.questionsBefore(DAY))
                    .extracting(SharingQuestion::asOf)
                    .isSorted();
            assertThat(each.questionsBefore(DAY))
                    .allMatch(question ->
                            question.asOf().isBefore(DAY) && !question.asOf().isBefore(DAY.minusYears(1)));
            assertThat(each.questionsFrom(DAY))
                    .allMatch(question ->
                            !question.asOf().isBefore(DAY) && question.asOf().isBefore(DAY.plusYears(1)));
        });
    }

    @Test
    void a_question_knows_how_old_the_child_is_on_its_own_day() {
        authority
                .children(1000)
                .forEach(each -> each.questionsFrom(DAY).forEach(question -> {
                    Optional<LocalDate> birth = each.child().getBirthDate();
                    LocalDate born = birth.or(each.child()::getExpectedDate).orElseThrow();
                    ChildAge age = question.get(Facts.AGE);
                    assertThat(age == ChildAge.UNBORN).isEqualTo(question.asOf().isBefore(born));
                    assertThat(age == ChildAge.ADULT).isEqualTo(!question.asOf().isBefore(born.plusYears(18)));
                }));
    }

    @Test
    void nobody_asks_about_a_child_whom_nobody_expects_yet() {
        assertThat(authority.children(500).filter(each -> each.child().unborn()))
                .isNotEmpty()
                .allMatch(each -> each.questionsBefore(DAY.minusYears(5)).isEmpty());
    }

    @Test
    void records_stand_around_the_day_that_was_asked_for() {
        LocalDate before = LocalDate.of(2011, 3, 1);
        SyntheticAuthority earlier = SyntheticAuthority.of(7, before);

        assertThat(earlier.day()).isEqualTo(before);
        assertThat(earlier.children(200).map(SyntheticChild::child))
                .allMatch(child ->
                        child.getBirthDate().map(born -> born.isBefore(before)).orElse(true));
        assertThat(earlier).isNotEqualTo(authority);
    }

    // Nothing personal is printed.

    @Test
    void what_is_printed_shows_no_name() {
        List<String> names = new ArrayList<>(authority
                .children(50)
                .flatMap(each -> each.child().getName().stream())
                .map(name -> name.full().length() > 3 ? name.full() : "Wexcombe")
                .collect(Collectors.toSet()));
        CanaryScan scan = CanaryScan.of(names.toArray(String[]::new));
        scan.printed("the authority", authority);
        authority
                .children(50)
                .forEach(each -> scan.printed("a child", each)
                        .printed("the record of a child", each.child())
                        .printed("a household", each.household())
                        .printed("a team", each.team()));
        scan.assertClean();
    }

    @Test
    void most_plans_are_at_work() {
        assertThat(authority.children(500).filter(each -> each.plan().getStatus() == PlanStatus.ACTIVE))
                .hasSizeGreaterThan(250);
    }
}
