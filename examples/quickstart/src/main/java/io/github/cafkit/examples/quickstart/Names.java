package io.github.cafkit.examples.quickstart;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The names behind the identifiers of documents; an identifier for whoever is not known. */
final class Names {

    private final Map<PersonId, String> people = new HashMap<>();
    private final Map<AgencyId, String> agencies = new HashMap<>();

    Names add(TeamAroundTheChild team) {
        team.getMembers()
                .forEach(member -> people.put(
                        member.getMember().personId(),
                        member.getMember().personName().full()));
        team.getAgencies().forEach(this::add);
        return this;
    }

    Names add(CommonAssessment assessment) {
        assessment.allChildren().forEach(this::add);
        assessment
                .getParents()
                .forEach(parent -> parent.getName().ifPresent(name -> people.put(parent.getId(), name.full())));
        assessment.getAssessors().forEach(this::add);
        assessment.getServices().forEach(service -> add(service.getAgency()));
        return this;
    }

    String of(Party party) {
        if (party instanceof Party.OfAgency agency) {
            return of(agency.id());
        }
        return party instanceof Party.OfPerson person ? of(person.id()) : "";
    }

    String of(AgencyId id) {
        return agencies.getOrDefault(id, id.toString());
    }

    String of(PersonId id) {
        return people.getOrDefault(id, id.toString());
    }

    String ofAll(Collection<? extends Party> parties) {
        return parties.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private void add(Child child) {
        child.calledName().ifPresent(name -> people.put(child.getId(), name));
    }

    private void add(Practitioner practitioner) {
        people.put(practitioner.getId(), practitioner.getName().full());
    }

    private void add(Agency agency) {
        agencies.put(agency.getId(), agency.getName());
    }
}
