package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.PersonOnFile.Work;
import io.github.cafkit.consent.casework.RecordIndex.ConsentOnFile;
import io.github.cafkit.consent.casework.RecordIndex.Decided;
import io.github.cafkit.consent.casework.RecordIndex.Fear;
import io.github.cafkit.consent.casework.RecordIndex.Fears;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.ServiceConsent;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.casefile.RecordedNeedLevel;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the records say of the holder, of the level of risk and of consent to take part. */
final class CaseFacts {

    private final CaseRecords records;
    private final CaseCodes codes;
    private final LocalDate day;

    CaseFacts(CaseRecords records, CaseCodes codes, LocalDate day) {
        this.records = records;
        this.codes = codes;
        this.day = day;
    }

    // The holder.

    Told<HolderSector> holderSector(AgencyId holder) {
        Optional<HolderSector> coded = codes.holder(holder);
        if (coded.isPresent()) {
            return Told.that(coded.get(), Because.HOLDER_IN_CODES, List.of());
        }
        List<CasePlace> listed = records.listed(holder, day);
        Optional<AgencySector> sector = records.sector(holder, day);
        if (sector.isEmpty()) {
            return Told.nothing(listed.isEmpty() ? Because.HOLDER_NOT_ON_FILE : Because.RECORDS_DISAGREE, listed);
        }
        return holder(sector.get())
                .map(found -> Told.that(found, Because.HOLDER_BY_SECTOR, listed))
                .orElseGet(() -> Told.nothing(Because.HOLDER_SORT_OPEN, listed));
    }

    private static Optional<HolderSector> holder(AgencySector sector) {
        return switch (sector) {
            case EARLY_YEARS -> Optional.of(HolderSector.EARLY_YEARS);
            case HEALTH -> Optional.of(HolderSector.HEALTH);
            case SOCIAL_CARE -> Optional.of(HolderSector.SOCIAL_CARE);
            case POLICE -> Optional.of(HolderSector.POLICE);
            case YOUTH_JUSTICE -> Optional.of(HolderSector.YOUTH_JUSTICE);
            case HOUSING -> Optional.of(HolderSector.HOUSING);
            case ADULT_SERVICE -> Optional.of(HolderSector.ADULT_SERVICE);
            case COURT_SERVICE -> Optional.of(HolderSector.COURT_SERVICE);
            case VOLUNTARY -> Optional.of(HolderSector.VOLUNTARY);
            case EDUCATION, EARLY_HELP, DRUG_AND_ALCOHOL, YOUTH_SERVICE, INDEPENDENT, OTHER -> Optional.empty();
        };
    }

    private Optional<Known<Work>> teller(Optional<PersonId> teller, AgencyId holder) {
        List<Known<Work>> found = teller.map(id -> RecipientFacts.worksOn(records.person(id), day))
                .orElse(List.of());
        boolean one = found.stream().map(Known::value).distinct().count() == 1
                && found.get(0).value().agency().equals(holder);
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    Told<HolderRole> holderRole(Optional<PersonId> teller, AgencyId holder) {
        Optional<Known<Work>> known = teller(teller, holder);
        if (known.isEmpty()) {
            return Told.nothing(teller.isEmpty() ? Because.TELLER_NOT_NAMED : Because.TELLER_NOT_ON_FILE);
        }
        return role(known.get().value().role())
                .map(role -> Told.that(role, Because.TELLER_ROLE, known.get().place()))
                .orElseGet(() -> Told.nothing(
                        Because.TELLER_ROLE_OPEN, List.of(known.get().place())));
    }

    private static Optional<HolderRole> role(PractitionerRole role) {
        return switch (role) {
            case DESIGNATED_SAFEGUARDING_LEAD -> Optional.of(HolderRole.DESIGNATED_LEAD);
            case HEAD_TEACHER, CHILDCARE_MANAGER -> Optional.of(HolderRole.HEAD_OR_MANAGER);
            case TEACHER, ADVISORY_TEACHER -> Optional.of(HolderRole.TEACHER);
            case KEY_PERSON -> Optional.of(HolderRole.KEY_PERSON);
            case GP,
                    HEALTH_VISITOR,
                    SCHOOL_NURSE,
                    NURSE,
                    MIDWIFE,
                    PAEDIATRICIAN,
                    DOCTOR,
                    SPEECH_AND_LANGUAGE_THERAPIST,
                    PHYSIOTHERAPIST,
                    OCCUPATIONAL_THERAPIST,
                    SOCIAL_WORKER -> Optional.of(HolderRole.REGULATED_PROFESSIONAL);
            case TEACHING_ASSISTANT, LEARNING_MENTOR -> Optional.of(HolderRole.SUPPORT_STAFF);
            default -> Optional.empty();
        };
    }

    Told<YesNo> teacherOrRegulated(Optional<PersonId> teller, AgencyId holder) {
        Optional<Known<Work>> known = teller(teller, holder);
        if (known.isEmpty()) {
            return Told.nothing(teller.isEmpty() ? Because.TELLER_NOT_NAMED : Because.TELLER_NOT_ON_FILE);
        }
        boolean registered = teller.map(records::person).orElseThrow().registrations().stream()
                .anyMatch(each -> each.on(day));
        boolean teaches = known.get().value().role() == PractitionerRole.TEACHER
                || known.get().value().role() == PractitionerRole.HEAD_TEACHER;
        return registered || teaches
                ? Told.that(YesNo.YES, Because.TELLER_REGISTERED, known.get().place())
                : Told.nothing(Because.TELLER_ROLE_OPEN, List.of(known.get().place()));
    }

    // The level of risk: only what somebody judged and signed.

    Told<RiskLevel> riskLevel() {
        List<CasePlace> open = new ArrayList<>();
        List<CasePlace> ended = new ArrayList<>();
        records.index().fears().forEach(fears -> fears(fears, open, ended));
        if (!open.isEmpty()) {
            return Told.that(RiskLevel.SIGNIFICANT_HARM, Because.HARM_FEARED, sorted(open));
        }
        List<Known<EpisodeEvent>> stops = Known.on(records.index().stops(), day);
        List<Known<EpisodeEvent>> signed = stops.stream()
                .filter(stop -> stop.value().getCapacity() != MoverRole.FAMILY)
                .toList();
        if (!signed.isEmpty()) {
            return Told.that(RiskLevel.SIGNIFICANT_HARM, Because.STOP_IN_EPISODE, Known.places(signed));
        }
        Optional<Told<RiskLevel>> byBasis = basis(
                        LegalBasis.CHILDREN_ACT_1989_S47, RiskLevel.SIGNIFICANT_HARM, Because.ENQUIRY)
                .or(() -> basis(LegalBasis.CHILDREN_ACT_1989_S17, RiskLevel.CHILD_IN_NEED, Because.IN_NEED));
        if (byBasis.isPresent()) {
            return byBasis.get();
        }
        List<CasePlace> unsigned = new ArrayList<>(Known.places(stops));
        unsigned.addAll(Known.places(Known.on(records.index().unsignedHarm(), day)));
        if (!unsigned.isEmpty()) {
            return Told.nothing(Because.STOP_UNSIGNED, sorted(unsigned));
        }
        return ended.isEmpty() ? needLevel() : Told.nothing(Because.STOP_ENDED, sorted(ended));
    }

    private static List<CasePlace> sorted(List<CasePlace> places) {
        return List.copyOf(new TreeSet<>(places));
    }

    private void fears(Fears fears, List<CasePlace> open, List<CasePlace> ended) {
        if (fears.fears().isEmpty()) {
            return;
        }
        int decidedUpon = -1;
        for (Decided each : fears.decisions()) {
            if (!each.outcome().getDecidedOn().isAfter(day)) {
                decidedUpon = each.outcome().getKind().endsStop() ? each.version() : -1;
            }
        }
        for (Fear fear : fears.fears()) {
            if (!fear.raisedOn().isAfter(day)) {
                (fear.version() > decidedUpon ? open : ended).add(fear.place());
            }
        }
    }

    private Optional<Told<RiskLevel>> basis(LegalBasis basis, RiskLevel level, Because because) {
        List<Known<LegalBasis>> found = new ArrayList<>();
        for (Known<LegalBasis> each : records.index().bases()) {
            if (each.value() == basis && each.on(day)) {
                found.add(each);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(Told.that(level, because, Known.places(found)));
    }

    private Told<RiskLevel> needLevel() {
        for (Known<RecordedNeedLevel> each : records.index().needLevels()) {
            if (each.on(day)) {
                Optional<RiskLevel> level = each.value().getJudgedBy().isPresent()
                        ? codes.riskLevel(each.value().getLevel())
                        : Optional.empty();
                return level.map(found -> Told.that(found, Because.NEED_LEVEL, each.place()))
                        .orElseGet(() -> Told.nothing(Because.NEED_LEVEL_OPEN, List.of(each.place())));
            }
        }
        return Told.nothing(Because.LEVEL_NOT_JUDGED);
    }

    // Consent to take part, which is not consent to share.

    Told<ServiceConsent> serviceConsent() {
        TreeSet<CasePlace> given = new TreeSet<>();
        TreeSet<CasePlace> refused = new TreeSet<>();
        for (ConsentOnFile each : records.index().consents()) {
            if (each.record().getActivities().contains(ConsentActivity.SERVICE)
                    && !each.record().getGivenOn().isAfter(day)
                    && !answeredAgain(each.record())) {
                boolean no = each.record().getDecision() == ConsentDecision.REFUSED
                        || each.record()
                                .getWithdrawnOn()
                                .filter(on -> !on.isAfter(day))
                                .isPresent();
                if (no) {
                    refused.add(each.place());
                } else if (each.record().givenOn(day)) {
                    given.add(each.place());
                }
            }
        }
        if (given.isEmpty() && refused.isEmpty()) {
            return byEpisode();
        }
        return refused.isEmpty()
                ? Told.that(ServiceConsent.GIVEN, Because.SERVICE_ANSWERED, List.copyOf(given))
                : Told.that(ServiceConsent.REFUSED, Because.SERVICE_ANSWERED, List.copyOf(refused));
    }

    /** Whether the same person answered about taking part again, later and by the day. */
    private boolean answeredAgain(ConsentRecord record) {
        return records.index().consents().stream()
                .map(ConsentOnFile::record)
                .anyMatch(other -> other.getGiver().equals(record.getGiver())
                        && other.getActivities().contains(ConsentActivity.SERVICE)
                        && other.getGivenOn().isAfter(record.getGivenOn())
                        && !other.getGivenOn().isAfter(day));
    }

    private Told<ServiceConsent> byEpisode() {
        LocalDate last = LocalDate.MIN;
        boolean given = true;
        TreeSet<CasePlace> places = new TreeSet<>();
        for (Known<EpisodeEvent> each : records.index().consentEvents()) {
            if (each.on(day) && !each.from().isBefore(last)) {
                if (each.from().isAfter(last)) {
                    places.clear();
                    given = true;
                }
                last = each.from();
                given &= each.value().getKind() == EpisodeEventKind.CONSENT_GIVEN;
                places.add(each.place());
            }
        }
        return places.isEmpty()
                ? Told.nothing(Because.NOT_IN_RECORDS)
                : Told.that(
                        given ? ServiceConsent.GIVEN : ServiceConsent.REFUSED,
                        Because.SERVICE_ANSWERED,
                        List.copyOf(places));
    }
}
