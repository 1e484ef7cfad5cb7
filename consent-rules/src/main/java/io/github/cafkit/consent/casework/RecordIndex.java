package io.github.cafkit.consent.casework;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.SignificantHarmOutcome;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.casefile.RecordedNeedLevel;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.WithoutConsent;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.household.Transition;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records of a case file by what questions look for.
 *
 * @param people what is on file of each person
 * @param sectors the sector of each agency, wherever it is listed
 * @param teamsOfAgencies the memberships of each agency's practitioners
 * @param births dates of birth, and days on which a birth was expected
 * @param deaths that an episode was closed because the child has died
 * @param childWords that the child's own words are on file
 * @param careOrders statements about responsibility that name a care order
 * @param moves moves of the child
 * @param consents the records of consent, by identifier
 * @param unreadWords the records that stand in a statement with words on what is not to be shared
 * @param statements the statements of consent, each until the next one
 * @param withoutConsent records of going without consent
 * @param plans versions of plans that are carried out
 * @param fears what was raised about significant harm, for each assessment
 * @param unsignedHarm that harm is marked as feared with nobody's name
 * @param stops safeguarding stops of episodes
 * @param bases legal bases that somebody decided on
 * @param consentEvents what episodes say of the family's agreement to take part
 * @param needLevels levels of need, the latest first
 */
record RecordIndex(
        Map<PersonId, PersonOnFile> people,
        Map<AgencyId, List<Known<AgencySector>>> sectors,
        Map<AgencyId, List<PersonOnFile.Membership>> teamsOfAgencies,
        List<Known<Birth>> births,
        List<Known<EpisodeEvent>> deaths,
        List<Known<PersonId>> childWords,
        List<Known<ParentalResponsibility>> careOrders,
        List<Known<Transition>> moves,
        List<ConsentOnFile> consents,
        Set<ConsentId> unreadWords,
        List<Known<ConsentStatement>> statements,
        List<Known<WithoutConsent>> withoutConsent,
        List<Known<PlanOnFile>> plans,
        List<Fears> fears,
        List<Known<PersonId>> unsignedHarm,
        List<Known<EpisodeEvent>> stops,
        List<Known<LegalBasis>> bases,
        List<Known<EpisodeEvent>> consentEvents,
        List<Known<RecordedNeedLevel>> needLevels) {

    /** A date of birth or the day on which a birth is expected. */
    record Birth(Optional<LocalDate> born, Optional<LocalDate> expected) {}

    /** A record of consent and where it is. */
    record ConsentOnFile(ConsentRecord record, CasePlace place) {}

    /** What one assessment raised about significant harm, and what was decided. */
    record Fears(List<Fear> fears, List<Decided> decisions) {}

    /** A fear: when it was raised, and the first version that holds it. */
    record Fear(LocalDate raisedOn, int version, CasePlace place) {}

    /** An outcome, and the version that it was decided upon. */
    record Decided(SignificantHarmOutcome outcome, int version) {}

    static RecordIndex of(CaseFile file, Collection<Framework> own) {
        return new RecordReader(file, own).index();
    }
}
