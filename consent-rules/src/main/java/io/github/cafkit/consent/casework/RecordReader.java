package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.PersonOnFile.Membership;
import io.github.cafkit.consent.casework.PersonOnFile.Work;
import io.github.cafkit.consent.casework.RecordIndex.Birth;
import io.github.cafkit.consent.casework.RecordIndex.ConsentOnFile;
import io.github.cafkit.consent.casework.RecordIndex.Decided;
import io.github.cafkit.consent.casework.RecordIndex.Fear;
import io.github.cafkit.consent.casework.RecordIndex.Fears;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ServiceInvolved;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.assessment.SignificantHarmOutcome;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.casefile.RecordedNeedLevel;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.WithoutConsent;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.FamilyTie;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.Transition;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.ResponsibilityOrderKind;
import io.github.cafkit.model.person.RiskRole;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through a case file once and puts down what questions look for. */
final class RecordReader {

    private final CaseFile file;
    private final PersonId child;
    private final Map<PersonId, PersonOnFile> people = new HashMap<>();
    private final Map<AgencyId, List<Known<AgencySector>>> sectors = new HashMap<>();
    private final Map<AgencyId, List<Membership>> teamsOfAgencies = new HashMap<>();
    private final List<Known<Birth>> births = new ArrayList<>();
    private final List<Known<PersonId>> childWords = new ArrayList<>();
    private final List<Known<ParentalResponsibility>> careOrders = new ArrayList<>();
    private final List<Known<Transition>> moves = new ArrayList<>();
    private final Set<ConsentId> unreadWords = new HashSet<>();
    private final List<Known<ConsentStatement>> statements = new ArrayList<>();
    private final List<Known<WithoutConsent>> withoutConsent = new ArrayList<>();
    private final List<Fears> fears = new ArrayList<>();
    private final List<Known<PersonId>> unsignedHarm = new ArrayList<>();
    private final EpisodeReader episodes;
    private final List<Known<RecordedNeedLevel>> needLevels = new ArrayList<>();

    RecordReader(CaseFile file, Collection<Framework> own) {
        this.file = file;
        this.child = file.getChild();
        this.episodes = new EpisodeReader(own);
    }

    RecordIndex index() {
        file.getAssessments().forEach(this::assessments);
        file.getChecklists()
                .forEach(checklist -> birth(
                        checklist.getChild(),
                        new CasePlace(CaseDocument.CHECKLIST, checklist.getId().value(), "/child"),
                        checklist.getFilledInOn(),
                        LocalDate.MAX));
        file.getTeams().forEach(this::team);
        file.getHouseholds().forEach(this::household);
        file.getEpisodes().forEach(episodes::read);
        for (int i = 0; i < file.getNeedLevels().size(); i++) {
            RecordedNeedLevel level = file.getNeedLevels().get(i);
            CasePlace place = new CasePlace(CaseDocument.CASE_FILE, child.value(), "/needLevels/" + i);
            needLevels.add(new Known<>(level, place, level.getFirstDay(), LocalDate.MAX));
        }
        needLevels.sort(Comparator.comparing((Known<RecordedNeedLevel> known) -> known.from())
                .reversed());
        return new RecordIndex(
                people,
                sectors,
                teamsOfAgencies,
                births,
                episodes.deaths(),
                childWords,
                careOrders,
                moves,
                consents(),
                unreadWords,
                statements,
                withoutConsent,
                PlanReader.plans(file.getPlans()),
                fears,
                unsignedHarm,
                episodes.stops(),
                episodes.bases(),
                episodes.consentEvents(),
                needLevels);
    }

    private List<ConsentOnFile> consents() {
        return file.allConsents().stream()
                .map(record -> new ConsentOnFile(
                        record,
                        new CasePlace(CaseDocument.CONSENT, record.getId().value(), "")))
                .toList();
    }

    private PersonOnFile person(PersonId id) {
        return people.computeIfAbsent(id, unused -> PersonOnFile.empty());
    }

    // Assessments.

    private void assessments(AssessmentHistory history) {
        List<CommonAssessment> versions = history.getVersions();
        for (int i = 0; i < versions.size(); i++) {
            LocalDate until = i + 1 < versions.size() ? versions.get(i + 1).getStartedOn() : LocalDate.MAX;
            assessment(versions.get(i), until);
            statement(versions, i);
        }
        fears.add(new Fears(fears(versions), decisions(history)));
    }

    private void assessment(CommonAssessment version, LocalDate until) {
        LocalDate from = version.getStartedOn();
        birth(version.getChild(), place(version, "/child"), from, until);
        for (int i = 0; i < version.getOtherChildren().size(); i++) {
            birth(version.getOtherChildren().get(i), place(version, "/otherChildren/" + i), from, until);
        }
        for (int i = 0; i < version.getParents().size(); i++) {
            parent(version.getParents().get(i), place(version, "/parents/" + i), from, until);
        }
        for (int i = 0; i < version.getAssessors().size(); i++) {
            works(version.getAssessors().get(i), place(version, "/assessors/" + i), from, until);
        }
        version.getLeadProfessional().ifPresent(lead -> works(lead, place(version, "/leadProfessional"), from, until));
        version.getManager().ifPresent(manager -> works(manager, place(version, "/manager"), from, until));
        for (int i = 0; i < version.getServices().size(); i++) {
            ServiceInvolved service = version.getServices().get(i);
            CasePlace place = place(version, "/services/" + i);
            agency(service.getAgency(), place, from, until);
            service.getPractitioner().ifPresent(practitioner -> works(practitioner, place, from, until));
        }
        version.getWithoutConsent()
                .ifPresent(record ->
                        withoutConsent.add(new Known<>(record, place(version, "/withoutConsent"), from, until)));
        words(version, until);
        if (version.getHarmAnswer() == YesNoUnknown.YES && version.harmNotes().isEmpty()) {
            unsignedHarm.add(new Known<>(child, place(version, "/harmAnswer"), from, until));
        }
    }

    private void parent(ParentOrCarer parent, CasePlace place, LocalDate from, LocalDate until) {
        PersonOnFile person = person(parent.getId());
        person.relationships().add(new Known<>(parent.getRelationship(), place, from, until));
        responsibility(person, parent.getParentalResponsibility(), place, from, until);
        riskRole(person, parent.getRiskRole(), place, from, until);
    }

    private void words(CommonAssessment version, LocalDate until) {
        version.getChildComment()
                .filter(words -> words.getSpeaker().equals(child))
                .ifPresent(words ->
                        childWords.add(new Known<>(child, place(version, "/childComment"), words.getSaidOn(), until)));
        for (int i = 0; i < version.getOtherChildrenComments().size(); i++) {
            if (version.getOtherChildrenComments().get(i).getSpeaker().equals(child)) {
                childWords.add(new Known<>(
                        child,
                        place(version, "/otherChildrenComments/" + i),
                        version.getOtherChildrenComments().get(i).getSaidOn(),
                        until));
            }
        }
    }

    /** A statement counts until a later version has one of its own. */
    private void statement(List<CommonAssessment> versions, int index) {
        CommonAssessment version = versions.get(index);
        if (version.getConsentStatement().isEmpty()) {
            return;
        }
        ConsentStatement statement = version.getConsentStatement().get();
        LocalDate until = versions.stream()
                .skip(index + 1L)
                .filter(later -> later.getConsentStatement().isPresent())
                .map(CommonAssessment::getStartedOn)
                .findFirst()
                .orElse(LocalDate.MAX);
        statements.add(new Known<>(statement, place(version, "/consentStatement"), version.getStartedOn(), until));
        if (!statement.getNotToBeShared().isEmpty()) {
            statement.getConsents().forEach(record -> unreadWords.add(record.getId()));
        }
    }

    private static List<Fear> fears(List<CommonAssessment> versions) {
        List<Fear> found = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int version = 0; version < versions.size(); version++) {
            List<SignificantHarm> notes = versions.get(version).harmNotes();
            for (int i = 0; i < notes.size(); i++) {
                SignificantHarm note = notes.get(i);
                if (seen.add(List.of(note.getRaisedOn(), note.getRaisedBy(), note.getConcern()))) {
                    boolean first = versions.get(version).getSignificantHarm().isPresent();
                    String path = first && i == 0 ? "/significantHarm" : "/furtherHarm/" + (first ? i - 1 : i);
                    found.add(new Fear(note.getRaisedOn(), version, place(versions.get(version), path)));
                }
            }
        }
        return found;
    }

    private static List<Decided> decisions(AssessmentHistory history) {
        List<Decided> decided = new ArrayList<>();
        for (SignificantHarmOutcome outcome : history.getHarmOutcomes()) {
            int version = 0;
            while (!history.getVersions().get(version).getId().equals(outcome.getAssessment())) {
                version++;
            }
            decided.add(new Decided(outcome, version));
        }
        return decided;
    }

    private static CasePlace place(CommonAssessment version, String path) {
        return new CasePlace(CaseDocument.ASSESSMENT, version.getId().value(), path);
    }

    // Teams.

    private void team(TeamAroundTheChild team) {
        LocalDate formed = team.getMembers().stream()
                .map(TeamMember::getFirstDay)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        for (int i = 0; i < team.getAgencies().size(); i++) {
            agency(team.getAgencies().get(i), place(team, "/agencies/" + i), formed, LocalDate.MAX);
        }
        for (int i = 0; i < team.getMembers().size(); i++) {
            TeamMember member = team.getMembers().get(i);
            CasePlace place = place(team, "/members/" + i);
            Membership membership = new Membership(member, place);
            person(member.getMember().personId()).memberships().add(membership);
            member.getMember()
                    .agencyId()
                    .ifPresent(agency -> teamsOfAgencies
                            .computeIfAbsent(agency, unused -> new ArrayList<>())
                            .add(membership));
            if (member.getMember() instanceof Member.OfAgency practitioner) {
                works(practitioner.practitioner(), place, member.getFirstDay(), LocalDate.MAX);
            } else if (member.getMember() instanceof Member.OfFamily family) {
                person(family.id())
                        .relationships()
                        .add(new Known<>(family.relationship(), place, member.getFirstDay(), LocalDate.MAX));
            }
        }
    }

    private static CasePlace place(TeamAroundTheChild team, String path) {
        return new CasePlace(CaseDocument.TEAM, team.getId().value(), path);
    }

    // Households.

    private void household(Household household) {
        LocalDate from = household.getDescribedOn();
        for (int i = 0; i < household.getPeople().size(); i++) {
            FamilyMember member = household.getPeople().get(i);
            CasePlace place = place(household, "/people/" + i);
            riskRole(person(member.getId()), member.getRiskRole(), place, from, LocalDate.MAX);
            if (member.getId().equals(child)) {
                births.add(new Known<>(
                        new Birth(member.getBirthDate(), member.getExpectedDate()), place, from, LocalDate.MAX));
            }
        }
        for (int i = 0; i < household.getResponsibilities().size(); i++) {
            var each = household.getResponsibilities().get(i);
            if (each.getChild().equals(child)) {
                responsibility(
                        person(each.getHolder()),
                        each.getResponsibility(),
                        place(household, "/responsibilities/" + i),
                        from,
                        LocalDate.MAX);
            }
        }
        for (int i = 0; i < household.getTies().size(); i++) {
            tie(household.getTies().get(i), place(household, "/ties/" + i), from);
        }
        for (int i = 0; i < household.getTransitions().size(); i++) {
            Transition move = household.getTransitions().get(i);
            if (move.getChild().equals(child)) {
                moves.add(new Known<>(move, place(household, "/transitions/" + i), from, LocalDate.MAX));
            }
        }
    }

    private void tie(FamilyTie tie, CasePlace place, LocalDate described) {
        boolean toChild = tie.getOf().equals(child);
        if (!toChild && !tie.getPerson().equals(child)) {
            return;
        }
        PersonOnFile person = person(toChild ? tie.getPerson() : tie.getOf());
        LocalDate from = tie.getFirstDay().filter(described::isBefore).orElse(described);
        LocalDate until = tie.getLastDay().map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
        person.ties().add(new Known<>(toChild ? tie.getKind() : tie.getKind().inverse(), place, from, until));
    }

    private static CasePlace place(Household household, String path) {
        return new CasePlace(CaseDocument.HOUSEHOLD, household.getId().value(), path);
    }

    // What several sorts of record say.

    private void birth(Child who, CasePlace place, LocalDate from, LocalDate until) {
        if (who.getId().equals(child)) {
            births.add(new Known<>(new Birth(who.getBirthDate(), who.getExpectedDate()), place, from, until));
        }
    }

    private void responsibility(
            PersonOnFile person,
            ParentalResponsibility responsibility,
            CasePlace place,
            LocalDate from,
            LocalDate until) {
        Known<ParentalResponsibility> known = new Known<>(responsibility, place, from, until);
        person.responsibilities().add(known);
        if (responsibility.getOrders().stream().anyMatch(order -> order.getKind() == ResponsibilityOrderKind.CARE)) {
            careOrders.add(known);
        }
    }

    private static void riskRole(PersonOnFile person, RiskRole role, CasePlace place, LocalDate from, LocalDate until) {
        if (role != RiskRole.UNKNOWN) {
            person.riskRoles().add(new Known<>(role, place, from, until));
        }
    }

    private void works(Practitioner practitioner, CasePlace place, LocalDate from, LocalDate until) {
        PersonOnFile person = person(practitioner.getId());
        Known<Work> work = new Known<>(new Work(practitioner.getRole(), practitioner.getAgency()), place, from, until);
        person.work().add(work);
        if (practitioner.registered().isPresent()) {
            person.registrations().add(work);
        }
    }

    private void agency(Agency agency, CasePlace place, LocalDate from, LocalDate until) {
        sectors.computeIfAbsent(agency.getId(), unused -> new ArrayList<>())
                .add(new Known<>(agency.getSector(), place, from, until));
    }
}
