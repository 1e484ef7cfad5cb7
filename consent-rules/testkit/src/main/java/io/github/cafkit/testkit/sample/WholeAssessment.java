package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.LivedExperience;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.assessment.ServiceInvolved;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.assessment.SpecialEducationalNeeds;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes the parts of one assessment speak of the same people. */
final class WholeAssessment {

    private static final int MANY_AGENCIES = 12;

    private final Catalogue catalogue;
    private final Choices choices;
    private final List<PersonId> children = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private int needs;

    WholeAssessment(Catalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    void fill(CommonAssessment.Builder assessment) {
        assessment
                .child(known(catalogue.one(Child.class).from(choices)))
                .otherChildren(catalogue.one(Child.class).list(0, 3).from(choices).stream()
                        .map(this::known)
                        .toList());
        List<ParentOrCarer> parents = catalogue.one(ParentOrCarer.class).list(0, 3).from(choices).stream()
                .map(parent -> parent.withId(next()))
                .toList();
        assessment
                .parents(parents)
                .specialEducationalNeeds(ofSomeChildren(
                        catalogue.one(SpecialEducationalNeeds.class), SpecialEducationalNeeds::withChild))
                .livedExperiences(ofSomeChildren(catalogue.one(LivedExperience.class), LivedExperience::withChild))
                .findings(findings())
                .services(services())
                .childComment(PlainSamples.maybe(catalogue.one(OwnWords.class), choices)
                        .map(words -> words.withSpeaker(children.get(0))))
                .consentStatement(PlainSamples.maybe(catalogue.one(ConsentStatement.class), choices)
                        .map(statement -> ConsentSamples.ofChildren(statement, children, choices)));
        versions(assessment);
        harm(assessment);
    }

    private PersonId next() {
        PersonId id = PersonId.of("person-" + (people.size() + 1));
        people.add(id);
        return id;
    }

    private Child known(Child child) {
        PersonId id = next();
        children.add(id);
        return child.withId(id);
    }

    private <T> List<T> ofSomeChildren(Sample<T> sample, BiFunction<T, PersonId, T> about) {
        List<T> some = new ArrayList<>();
        for (PersonId child : children) {
            int begun = choices.begin();
            if (choices.chance(40)) {
                some.add(about.apply(sample.from(choices), child));
            }
            choices.end(begun);
        }
        return some;
    }

    private List<ElementFinding> findings() {
        List<ElementFinding> findings = catalogue.one(ElementFinding.class).list(0, 6).from(choices).stream()
                .map(this::ofPeople)
                .toList();
        return Lists.distinct(findings, finding -> List.of(finding.getElement(), finding.getAbout()));
    }

    /** The finding about people of this assessment, with needs that no other finding has. */
    private ElementFinding ofPeople(ElementFinding finding) {
        List<PersonId> about = choices.chance(40) ? List.of(choices.pick(people), choices.pick(people)) : List.of();
        List<Need> own = finding.getNeeds().stream()
                .map(need -> need.withId(NeedId.of("need-" + ++needs))
                        .withAbout(about.isEmpty() || choices.chance(50) ? List.of() : about.subList(0, 1)))
                .toList();
        return ElementFinding.builder().from(finding).about(about).needs(own).build();
    }

    /** A few services, or now and then twelve of as many agencies. */
    private List<ServiceInvolved> services() {
        Sample<ServiceInvolved> service = catalogue.one(ServiceInvolved.class);
        if (!choices.chance(4)) {
            return service.list(0, 4).from(choices);
        }
        List<ServiceInvolved> many = new ArrayList<>();
        for (int i = 1; i <= MANY_AGENCIES; i++) {
            ServiceInvolved any = service.from(choices);
            Agency agency = any.getAgency().withId(AgencyId.of("agency-" + i));
            many.add(ServiceInvolved.builder()
                    .from(any)
                    .agency(agency)
                    .practitioner(any.getPractitioner().map(practitioner -> practitioner.withAgency(agency.getId())))
                    .build());
        }
        return many;
    }

    private void versions(CommonAssessment.Builder assessment) {
        int version = choices.between(1, 3);
        boolean complete = choices.chance(50);
        LocalDate started = PlainSamples.day(choices);
        boolean asked = choices.chance(60);
        assessment
                .id(AssessmentId.of(PlainSamples.id("assessment", choices)))
                .version(version)
                .replaces(
                        version > 1
                                ? Optional.of(AssessmentId.of(PlainSamples.id("earlier", choices)))
                                : Optional.empty())
                .status(complete ? AssessmentStatus.COMPLETE : AssessmentStatus.DRAFT)
                .startedOn(started)
                .completedOn(complete ? Optional.of(PlainSamples.from(started, choices)) : Optional.empty())
                .earlierAssessmentCheckedOn(asked ? Optional.of(PlainSamples.day(choices)) : Optional.empty())
                .earlierAssessmentCheck(
                        asked
                                ? choices.pick(YesNoUnknown.YES, YesNoUnknown.UNKNOWN)
                                : choices.pick(YesNoUnknown.values()));
    }

    private void harm(CommonAssessment.Builder assessment) {
        Sample<SignificantHarm> note = catalogue.one(SignificantHarm.class);
        boolean noted = choices.chance(25);
        assessment
                .significantHarm(noted ? Optional.of(note.from(choices)) : Optional.empty())
                .furtherHarm(noted ? note.list(0, 2).from(choices) : List.of());
    }
}
