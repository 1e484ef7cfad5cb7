package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.PersonOnFile.Membership;
import io.github.cafkit.consent.casework.PersonOnFile.Work;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.household.TransitionKind;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who the recipient is, as the records that were current on a day know it. */
final class RecipientFacts {

    private final CaseRecords records;
    private final CaseCodes codes;
    private final AgencyId holder;
    private final LocalDate day;
    private final Optional<PersonId> person;
    private final PersonOnFile onFile;
    private final List<Known<Work>> work;
    private final boolean family;
    private final Optional<AgencyId> agency;

    RecipientFacts(CaseRecords records, CaseCodes codes, AgencyId holder, Party recipient, LocalDate day) {
        this.records = records;
        this.codes = codes;
        this.holder = holder;
        this.day = day;
        this.person = recipient instanceof Party.OfPerson someone ? Optional.of(someone.id()) : Optional.empty();
        this.onFile = person.map(records::person).orElse(PersonOnFile.NOBODY);
        this.work = person.isPresent() ? worksOn(onFile, day) : List.of();
        this.family = isChild() || anyOn(onFile.relationships()) || anyOn(onFile.ties());
        this.agency = recipient instanceof Party.OfAgency whole
                ? Optional.of(whole.id())
                : works().map(each -> each.value().agency());
    }

    /** As what somebody works on a day: in the teams of that day, or else by the other records. */
    static List<Known<Work>> worksOn(PersonOnFile onFile, LocalDate day) {
        List<Known<Work>> known = Known.on(onFile.work(), day);
        if (distinct(known) <= 1) {
            return known;
        }
        Set<CasePlace> current = new HashSet<>();
        for (Membership membership : onFile.memberships()) {
            if (membership.member().period().contains(day)) {
                current.add(membership.place());
            }
        }
        List<Known<Work>> inTeams =
                known.stream().filter(each -> current.contains(each.place())).toList();
        return inTeams.isEmpty() ? known : inTeams;
    }

    private static int distinct(List<Known<Work>> known) {
        return known.size() <= 1
                ? known.size()
                : (int) known.stream().map(Known::value).distinct().count();
    }

    boolean isChild() {
        return person.filter(records.child()::equals).isPresent();
    }

    /** Whether the recipient is on file as the child or one of the family. */
    boolean family() {
        return family;
    }

    Optional<PersonId> person() {
        return person;
    }

    PersonOnFile onFile() {
        return onFile;
    }

    /** The agency that would receive it, or that the practitioner works for. */
    Optional<AgencyId> agency() {
        return agency;
    }

    Optional<AgencySector> sector() {
        return agency.flatMap(id -> records.sector(id, day));
    }

    private Optional<Known<Work>> works() {
        return distinct(work) == 1 ? Optional.of(work.get(0)) : Optional.empty();
    }

    private <T> boolean anyOn(List<Known<T>> all) {
        for (Known<T> each : all) {
            if (each.on(day)) {
                return true;
            }
        }
        return false;
    }

    Told<RecipientKind> kind() {
        if (isChild()) {
            return Told.that(RecipientKind.CHILD_SELF, Because.THE_CHILD, List.of());
        }
        if (person.isEmpty()) {
            return ofAgency(agency.orElseThrow());
        }
        if (family && !work.isEmpty()) {
            return Told.nothing(Because.BOTH_FAMILY_AND_AGENCY, Known.places(work));
        }
        if (family) {
            return ofFamily();
        }
        if (work.isEmpty()) {
            return Told.nothing(Because.RECIPIENT_NOT_ON_FILE);
        }
        return works().map(this::ofPractitioner)
                .orElseGet(() -> Told.nothing(Because.RECORDS_DISAGREE, Known.places(work)));
    }

    private Told<RecipientKind> ofFamily() {
        Set<RecipientKind> kinds = EnumSet.noneOf(RecipientKind.class);
        List<CasePlace> places = new ArrayList<>();
        for (Known<Relationship> each : Known.on(onFile.relationships(), day)) {
            kind(each.value()).ifPresent(kinds::add);
            places.add(each.place());
        }
        for (Known<TieKind> each : Known.on(onFile.ties(), day)) {
            kind(each.value()).ifPresent(kinds::add);
            places.add(each.place());
        }
        List<CasePlace> sorted = merged(places, List.of());
        return switch (kinds.size()) {
            case 0 -> Told.nothing(Because.RELATIONSHIP_OPEN, sorted);
            case 1 -> Told.that(kinds.iterator().next(), Because.RELATIONSHIP, sorted);
            default -> Told.nothing(Because.RECORDS_DISAGREE, sorted);
        };
    }

    /** Who stands in a parent's place without being one is a carer here; whoever asks may say more. */
    private static Optional<RecipientKind> kind(Relationship relationship) {
        return switch (relationship) {
            case MOTHER, FATHER, ADOPTIVE_PARENT -> Optional.of(RecipientKind.OWN_PARENT);
            case STEP_PARENT, PARTNER_OF_PARENT, GUARDIAN, FOSTER_CARER, RESIDENTIAL_WORKER ->
                Optional.of(RecipientKind.CARER);
            case GRANDPARENT, SIBLING, OTHER_RELATIVE -> Optional.of(RecipientKind.RELATIVE);
            case FAMILY_FRIEND, SELF, OTHER -> Optional.empty();
        };
    }

    private static Optional<RecipientKind> kind(TieKind tie) {
        return switch (tie) {
            case MOTHER, FATHER, PARENT, ADOPTIVE_PARENT -> Optional.of(RecipientKind.OWN_PARENT);
            case STEP_PARENT,
                    PARTNER_OF_PARENT,
                    GUARDIAN,
                    FOSTER_CARER,
                    PRIVATE_FOSTER_CARER,
                    RESIDENTIAL_WORKER,
                    CARER -> Optional.of(RecipientKind.CARER);
            case GRANDPARENT,
                    AUNT_OR_UNCLE,
                    SIBLING,
                    HALF_SIBLING,
                    STEP_SIBLING,
                    FOSTER_OR_ADOPTIVE_SIBLING,
                    COUSIN,
                    OTHER_RELATIVE -> Optional.of(RecipientKind.RELATIVE);
            default -> Optional.empty();
        };
    }

    private Told<RecipientKind> ofPractitioner(Known<Work> known) {
        PractitionerRole role = known.value().role();
        List<CasePlace> places = Known.places(work);
        if (known.value().agency().equals(holder)) {
            return role == PractitionerRole.DESIGNATED_SAFEGUARDING_LEAD
                    ? Told.that(RecipientKind.DESIGNATED_LEAD, Because.LEAD_OF_HOLDER, places)
                    : Told.that(RecipientKind.COLLEAGUE, Because.SAME_AGENCY, places);
        }
        if (role == PractitionerRole.FOSTER_CARER || role == PractitionerRole.RESIDENTIAL_WORKER) {
            return Told.that(RecipientKind.CARER, Because.AGENCY_SECTOR, places);
        }
        if (role == PractitionerRole.PROBATION_OFFICER || role == PractitionerRole.FAMILY_COURT_ADVISER) {
            return Told.that(RecipientKind.OTHER_AGENCY, Because.AGENCY_SECTOR, places);
        }
        return ofOtherAgency(known.value().agency(), Optional.of(role), places);
    }

    private Told<RecipientKind> ofAgency(AgencyId whole) {
        return whole.equals(holder)
                ? Told.nothing(Because.SAME_AGENCY_WHOLE)
                : ofOtherAgency(whole, Optional.empty(), List.of());
    }

    private Told<RecipientKind> ofOtherAgency(AgencyId other, Optional<PractitionerRole> role, List<CasePlace> places) {
        Optional<RecipientKind> coded = codes.recipient(other);
        if (coded.isPresent()) {
            return Told.that(coded.get(), Because.RECIPIENT_IN_CODES, places);
        }
        Optional<AgencySector> sector = records.sector(other, day);
        List<CasePlace> listed = records.listed(other, day);
        if (sector.isEmpty()) {
            return Told.nothing(listed.isEmpty() ? Because.AGENCY_NOT_ON_FILE : Because.RECORDS_DISAGREE, listed);
        }
        List<CasePlace> sorted = merged(places, listed);
        if (sector.get() == AgencySector.EDUCATION || sector.get() == AgencySector.EARLY_YEARS) {
            return ofSetting(other, role, sorted);
        }
        return kind(sector.get())
                .map(kind -> Told.that(kind, Because.AGENCY_SECTOR, sorted))
                .orElseGet(() -> Told.nothing(Because.AGENCY_SECTOR_OPEN, sorted));
    }

    private static List<CasePlace> merged(List<CasePlace> some, List<CasePlace> others) {
        if (some.isEmpty()) {
            return others;
        }
        TreeSet<CasePlace> places = new TreeSet<>(some);
        places.addAll(others);
        return List.copyOf(places);
    }

    private static Optional<RecipientKind> kind(AgencySector sector) {
        return switch (sector) {
            case HEALTH -> Optional.of(RecipientKind.HEALTH);
            case SOCIAL_CARE -> Optional.of(RecipientKind.CHILDRENS_SOCIAL_CARE);
            case POLICE -> Optional.of(RecipientKind.POLICE);
            case EARLY_HELP, YOUTH_JUSTICE, DRUG_AND_ALCOHOL, HOUSING, ADULT_SERVICE, YOUTH_SERVICE, VOLUNTARY ->
                Optional.of(RecipientKind.OTHER_AGENCY);
            case EARLY_YEARS, EDUCATION, COURT_SERVICE, INDEPENDENT, OTHER -> Optional.empty();
        };
    }

    private Told<RecipientKind> ofSetting(AgencyId setting, Optional<PractitionerRole> role, List<CasePlace> places) {
        if (role.filter(RecipientFacts::isSpecialist).isPresent()) {
            return Told.that(RecipientKind.EDUCATION_SPECIALIST, Because.AGENCY_SECTOR, places);
        }
        List<Known<io.github.cafkit.model.household.Transition>> moves = Known.on(
                        records.index().moves(), day)
                .stream()
                .filter(move ->
                        move.value().getEnteringAgency().filter(setting::equals).isPresent())
                .filter(move -> move.value().getKind() == TransitionKind.CHANGE_OF_SETTING
                        || move.value().getKind() == TransitionKind.STARTING_SETTING)
                .toList();
        return moves.isEmpty()
                ? Told.that(RecipientKind.OTHER_SETTING, Because.AGENCY_SECTOR, places)
                : Told.that(RecipientKind.NEW_SETTING, Because.NEW_SETTING, Known.places(moves));
    }

    private static boolean isSpecialist(PractitionerRole role) {
        return switch (role) {
            case EDUCATIONAL_PSYCHOLOGIST,
                    EDUCATION_WELFARE_OFFICER,
                    ADVISORY_TEACHER,
                    BEHAVIOUR_SUPPORT,
                    PORTAGE_WORKER -> true;
            default -> false;
        };
    }

    /** A part in the safeguarding of this child: in the team that day as a designated lead, or in a protection seat. */
    Told<YesNo> safeguardingRole() {
        List<CasePlace> places = new ArrayList<>();
        for (Membership membership : onFile.memberships()) {
            boolean lead =
                    membership.member().getMember() instanceof io.github.cafkit.model.team.Member.OfAgency practitioner
                            && practitioner.practitioner().getRole() == PractitionerRole.DESIGNATED_SAFEGUARDING_LEAD;
            if (membership.member().period().contains(day)
                    && (lead || membership.member().getProtectionSeat().isPresent())) {
                places.add(membership.place());
            }
        }
        return places.isEmpty()
                ? Told.nothing(Because.NOT_IN_RECORDS)
                : Told.that(
                        YesNo.YES,
                        Because.SEAT_OR_LEAD,
                        places.stream().sorted().toList());
    }

    /** The gravest that a current record says. That nobody is on file as a risk is no answer. */
    Told<RiskRole> riskRole() {
        List<Known<io.github.cafkit.model.person.RiskRole>> known = Known.on(onFile.riskRoles(), day);
        for (RiskRole role : List.of(RiskRole.ALLEGED_PERPETRATOR, RiskRole.ASSOCIATE_OF_PERPETRATOR, RiskRole.NONE)) {
            List<CasePlace> places = known.stream()
                    .filter(each -> each.value().name().equals(role.name()))
                    .map(Known::place)
                    .distinct()
                    .sorted()
                    .toList();
            if (!places.isEmpty()) {
                return Told.that(role, because(role), places);
            }
        }
        return Told.nothing(Because.NOT_CONSIDERED);
    }

    private static Because because(RiskRole role) {
        return switch (role) {
            case ALLEGED_PERPETRATOR -> Because.ALLEGED;
            case ASSOCIATE_OF_PERPETRATOR -> Because.ASSOCIATE;
            default -> Because.CONSIDERED;
        };
    }
}
