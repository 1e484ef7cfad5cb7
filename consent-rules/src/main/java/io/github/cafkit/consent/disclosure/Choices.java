package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.assessment.ServiceInvolved;
import io.github.cafkit.model.episode.DatedLegalBasis;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.FrameworkSubject;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.OutcomeSubject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rules that depend on what a part is. */
final class Choices {

    private static final int NAME = Masks.of(InformationCategory.NAME);
    private static final int FAMILY_ADULT = Masks.of(InformationCategory.FAMILY_ADULT);
    private static final int DEVELOPMENTAL = Masks.of(InformationCategory.DEVELOPMENTAL);

    private static final Set<FrameworkId> ABOUT_ONE_CHILD = Frameworks.all().stream()
            .filter(framework -> framework.getSubject() != FrameworkSubject.FAMILY)
            .map(Framework::getId)
            .collect(Collectors.toUnmodifiableSet());

    private Choices() {}

    /** By the child that a part is about. */
    static <V> Choice<V> person(Function<V, PersonId> person) {
        return choice(
                (part, field, walk) -> people(List.of(person.apply(part)), field, walk),
                (field, walk) -> List.of(field, field.and(NAME).about(Subject.OTHER_CHILD)));
    }

    /** By the people that a part is about, all of whom it must be allowed to be about. */
    static <V> Choice<V> people(Function<V, ? extends Collection<PersonId>> people) {
        return choice((part, field, walk) -> people(people.apply(part), field, walk), (field, walk) -> ofPeople(field));
    }

    private static FieldRule people(Collection<PersonId> people, FieldRule field, Walk walk) {
        FieldRule rule = field;
        for (PersonId person : people) {
            if (walk.isOtherChild(person)) {
                rule = rule.and(NAME).about(Subject.OTHER_CHILD);
            } else if (!walk.isChild(person)) {
                rule = rule.and(FAMILY_ADULT);
            }
        }
        return rule;
    }

    private static List<FieldRule> ofPeople(FieldRule field) {
        return List.of(field, field.and(NAME).about(Subject.OTHER_CHILD), field.and(FAMILY_ADULT));
    }

    /** By the element of a finding and the people it is about. */
    static Choice<ElementFinding> finding() {
        return choice(
                (finding, field, walk) -> {
                    FieldRule rule = element(finding.getElement(), field, walk);
                    return finding.getAbout().isEmpty()
                            ? ofWhomTheFrameworkIsAbout(rule, walk)
                            : people(finding.getAbout(), rule, walk);
                },
                (field, walk) -> elements(field, walk));
    }

    /** What names nobody is about the child, or about a whole family where the framework is not known to be about one child. */
    private static FieldRule ofWhomTheFrameworkIsAbout(FieldRule rule, Walk walk) {
        boolean oneChild = walk.framework().filter(ABOUT_ONE_CHILD::contains).isPresent();
        return oneChild ? rule : rule.about(Subject.ANYONE);
    }

    /** By the elements that an outcome is about, or by whose outcome it is. */
    static Choice<IntendedOutcome> outcome() {
        return choice(Choices::outcome, (field, walk) -> {
            List<FieldRule> all = new ArrayList<>(elements(field, walk));
            for (OutcomeSubject subject : OutcomeSubject.values()) {
                all.add(whose(subject, field));
            }
            return all;
        });
    }

    private static FieldRule outcome(IntendedOutcome outcome, FieldRule field, Walk walk) {
        FieldRule rule = whose(outcome.getSubject(), field);
        if (!outcome.getElements().isEmpty()) {
            rule = outcome.getSubject() == OutcomeSubject.CHILD ? field : rule;
            for (ElementCode element : outcome.getElements()) {
                rule = element(element, rule, walk);
            }
        } else if (!outcome.getNeeds().isEmpty()) {
            rule = rule.and(FieldCategories.rule("JointPlan#unmetNeeds").mask());
        }
        boolean anotherChild = outcome.getSubject() == OutcomeSubject.CHILD
                && outcome.getSubjectPerson()
                        .filter(Predicate.not(walk::isChild))
                        .isPresent();
        return anotherChild ? rule.and(NAME).about(Subject.OTHER_CHILD) : rule;
    }

    private static FieldRule whose(OutcomeSubject subject, FieldRule field) {
        return switch (subject) {
            case CHILD -> field.and(DEVELOPMENTAL);
            case PARENT_OR_CARER -> field.and(FAMILY_ADULT);
            default -> field.and(DEVELOPMENTAL | FAMILY_ADULT).about(Subject.ANYONE);
        };
    }

    private static FieldRule element(ElementCode element, FieldRule field, Walk walk) {
        return field.and(walk.framework()
                .map(framework -> walk.elements().mask(framework, element))
                .orElse(Masks.ALL));
    }

    private static List<FieldRule> elements(FieldRule field, Walk walk) {
        List<FieldRule> all = new ArrayList<>();
        for (int mask : walk.elements().possible(walk.framework())) {
            all.addAll(ofPeople(field.and(mask)));
        }
        return all;
    }

    /** By the sector of the agency: that a service is involved tells what is the matter. */
    static Choice<ServiceInvolved> service() {
        return choice(
                (service, field, walk) -> field.and(sector(service.getAgency().getSector())),
                (field, walk) -> Arrays.stream(AgencySector.values())
                        .map(sector -> field.and(sector(sector)))
                        .toList());
    }

    private static int sector(AgencySector sector) {
        return Masks.of(
                switch (sector) {
                    case EARLY_YEARS, EDUCATION -> InformationCategory.SCHOOL_OR_PLACEMENT;
                    case HEALTH, DRUG_AND_ALCOHOL -> InformationCategory.MEDICAL;
                    case SOCIAL_CARE, COURT_SERVICE -> InformationCategory.SOCIAL_WORK;
                    case POLICE, YOUTH_JUSTICE -> InformationCategory.CRIMINAL;
                    case HOUSING, ADULT_SERVICE -> InformationCategory.FAMILY_ADULT;
                    case EARLY_HELP, YOUTH_SERVICE, VOLUNTARY, INDEPENDENT, OTHER -> InformationCategory.DEVELOPMENTAL;
                });
    }

    /** By what happened. */
    static FieldRule event(EpisodeEvent event, FieldRule field) {
        return event(event.getKind(), field);
    }

    private static FieldRule event(EpisodeEventKind kind, FieldRule field) {
        return field.and(Masks.of(
                switch (kind) {
                    case SAFEGUARDING_STOPPED, SAFEGUARDING_RESUMED -> InformationCategory.SAFEGUARDING;
                    case STEPPED_UP, STEPPED_DOWN -> InformationCategory.SOCIAL_WORK;
                    default -> InformationCategory.DEVELOPMENTAL;
                }));
    }

    static List<FieldRule> events(FieldRule field) {
        return Arrays.stream(EpisodeEventKind.values())
                .map(kind -> event(kind, field))
                .distinct()
                .toList();
    }

    /** By the ground on which work is done. */
    static Choice<DatedLegalBasis> legalBasis() {
        return choice(
                (dated, field, walk) -> legalBasis(dated.getBasis(), field),
                (field, walk) -> Arrays.stream(LegalBasis.values())
                        .map(basis -> legalBasis(basis, field))
                        .distinct()
                        .toList());
    }

    private static FieldRule legalBasis(LegalBasis basis, FieldRule field) {
        return field.and(Masks.of(
                switch (basis) {
                    case CONSENT -> InformationCategory.DEVELOPMENTAL;
                    case CHILDREN_AND_FAMILIES_ACT_2014, EDUCATION_ACT_1996 -> InformationCategory.SEN;
                    case CHILDREN_ACT_1989_S17, CHILDREN_ACT_1989_S20, CHILDREN_ACT_1989_S31 ->
                        InformationCategory.SOCIAL_WORK;
                    case CHILDREN_ACT_1989_S47, SAFEGUARDING_WITHOUT_CONSENT -> InformationCategory.SAFEGUARDING;
                }));
    }

    /** A document under another child's name goes only where everything may go. */
    static <V> Choice<V> ownDocument(Function<V, PersonId> child) {
        return choice(
                (document, field, walk) -> walk.isChild(child.apply(document)) ? field : ofAnotherChild(field),
                (field, walk) -> List.of(field, ofAnotherChild(field)));
    }

    private static FieldRule ofAnotherChild(FieldRule field) {
        return field.and(Masks.ALL).about(Subject.OTHER_CHILD);
    }

    /** By whether the need that a part names is still there. */
    static <V> Choice<V> need(Function<V, NeedId> need) {
        return choice(
                (part, field, walk) -> walk.isGone(need.apply(part)) ? FieldRule.GONE : field,
                (field, walk) -> List.of(field));
    }

    /** The people whom an episode is for. */
    static Choice<PersonId> childOfEpisode() {
        return choice(
                (person, field, walk) -> walk.isChild(person) ? field : field.about(Subject.OTHER_CHILD),
                (field, walk) -> List.of(field, field.about(Subject.OTHER_CHILD)));
    }

    private static <V> Choice<V> choice(One<V> one, All all) {
        return new Choice<>() {
            @Override
            public FieldRule of(V part, FieldRule field, Walk walk) {
                return one.of(part, field, walk);
            }

            @Override
            public List<FieldRule> possible(FieldRule field, Walk walk) {
                return all.of(field, walk);
            }
        };
    }

    private interface One<V> {
        FieldRule of(V part, FieldRule field, Walk walk);
    }

    private interface All {
        List<FieldRule> of(FieldRule field, Walk walk);
    }
}
