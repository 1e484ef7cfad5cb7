package io.github.cafkit.model.view;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.internal.PageText;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamId;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people and agencies are called in a case file. The latest document that names somebody counts. */
final class Names {

    private final Map<PersonId, PersonalText> people = new HashMap<>();
    private final Map<AgencyId, PersonalText> agencies = new HashMap<>();

    private Names() {}

    static Names in(CaseFile file) {
        Names names = new Names();
        file.getHouseholds().stream()
                .sorted(Comparator.comparing(Household::getDescribedOn).thenComparing(Household::getId))
                .flatMap(household -> household.getPeople().stream())
                .forEach(names::member);
        file.getChecklists().stream()
                .sorted(Comparator.comparing(PreAssessmentChecklist::getFilledInOn)
                        .thenComparing(PreAssessmentChecklist::getId))
                .forEach(checklist -> {
                    names.child(checklist.getChild());
                    names.practitioner(checklist.getAuthor());
                });
        file.getAssessments().stream()
                .flatMap(history -> history.getVersions().stream())
                .sorted(Comparator.comparing(CommonAssessment::getStartedOn).thenComparing(CommonAssessment::getId))
                .forEach(names::assessment);
        file.getTeams().stream()
                .sorted(Comparator.comparing(TeamAroundTheChild::getId))
                .forEach(names::team);
        return names;
    }

    private void member(FamilyMember member) {
        member.getName().ifPresent(name -> person(member.getId(), name));
    }

    private void assessment(CommonAssessment assessment) {
        for (ParentOrCarer parent : assessment.getParents()) {
            parent.getName().ifPresent(name -> person(parent.getId(), name));
        }
        assessment.allChildren().forEach(this::child);
        assessment.getAssessors().forEach(this::practitioner);
    }

    private void team(TeamAroundTheChild team) {
        for (TeamMember member : team.getMembers()) {
            person(member.getMember().personId(), member.getMember().personName());
        }
        team.getAgencies().forEach(agency -> agencies.put(agency.getId(), PersonalText.of(agency.getName())));
    }

    private void child(Child child) {
        child.calledName().ifPresent(name -> people.put(child.getId(), PersonalText.of(name)));
    }

    private void practitioner(Practitioner practitioner) {
        person(practitioner.getId(), practitioner.getName());
    }

    private void person(PersonId id, PersonName name) {
        people.put(id, PersonalText.of(name.full()));
    }

    /** The name of somebody, or the identifier. */
    PersonalText person(PersonId id) {
        return people.getOrDefault(id, PersonalText.of(id.value()));
    }

    /** The name of an agency, or the identifier. */
    PersonalText agency(AgencyId id) {
        return agencies.getOrDefault(id, PersonalText.of(id.value()));
    }

    PersonalText party(Party party) {
        return party instanceof Party.OfAgency agency ? agency(agency.id()) : person(((Party.OfPerson) party).id());
    }

    /** A text that cannot change the page it is put on. */
    static String safe(PersonalText text) {
        return PageText.markdown(text.value());
    }

    /** The team of a plan, or one without members where the file has none. */
    static TeamAroundTheChild teamOf(CaseFile file, JointPlan plan, LocalDate day) {
        Optional<TeamAroundTheChild> team = file.teamFor(plan, day);
        return team.orElseGet(() -> TeamAroundTheChild.builder()
                .id(TeamId.of("none"))
                .child(plan.getChild())
                .build());
    }
}
