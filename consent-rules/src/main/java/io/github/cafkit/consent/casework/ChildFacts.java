package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.RecordIndex.Birth;
import io.github.cafkit.consent.casework.RecordIndex.ConsentOnFile;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.core.time.Ages;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the records say of the child: the stage, competence for this decision, and what the child answered. */
final class ChildFacts {

    private final CaseRecords records;
    private final ConsentScope scope;
    private final LocalDate day;

    ChildFacts(CaseRecords records, ConsentScope scope, LocalDate day) {
        this.records = records;
        this.scope = scope;
        this.day = day;
    }

    Told<ChildAge> age() {
        List<Known<EpisodeEvent>> deaths = Known.on(records.index().deaths(), day);
        if (!deaths.isEmpty()) {
            return Told.that(ChildAge.DECEASED, Because.CLOSED_BY_DEATH, Known.places(deaths));
        }
        List<Known<Birth>> known = Known.on(records.index().births(), day);
        Set<LocalDate> births = new HashSet<>();
        known.forEach(each -> each.value().born().ifPresent(births::add));
        if (births.size() > 1) {
            return Told.nothing(Because.RECORDS_DISAGREE, Known.places(known));
        }
        return births.isEmpty() ? unborn(known) : born(births.iterator().next(), known);
    }

    private Told<ChildAge> born(LocalDate birth, List<Known<Birth>> known) {
        List<CasePlace> places = Known.places(
                known.stream().filter(each -> each.value().born().isPresent()).toList());
        return Ages.isBorn(birth, day)
                ? Told.that(stage(birth, day), Because.BIRTH_DATE, places)
                : Told.nothing(Because.BEFORE_BIRTH, places);
    }

    private Told<ChildAge> unborn(List<Known<Birth>> known) {
        List<Known<Birth>> expected = known.stream()
                .filter(each -> each.value().expected().isPresent())
                .toList();
        if (expected.isEmpty()) {
            return Told.nothing(
                    records.index().births().isEmpty() ? Because.NOT_IN_RECORDS : Because.NOT_KNOWN_BY_THEN);
        }
        boolean past = expected.stream()
                .allMatch(each -> each.value().expected().orElseThrow().isBefore(day));
        return past
                ? Told.nothing(Because.DUE_DATE_PAST, Known.places(expected))
                : Told.that(ChildAge.UNBORN, Because.EXPECTED, Known.places(expected));
    }

    private static ChildAge stage(LocalDate birth, LocalDate day) {
        int years = Ages.inYears(birth, day);
        if (years < 13) {
            return ChildAge.UNDER_13;
        }
        if (years < 16) {
            return ChildAge.AGE_13_15;
        }
        return years < 18 ? ChildAge.AGE_16_17 : ChildAge.ADULT;
    }

    /** Competence is for one decision: this recipient, this purpose, all of these categories. */
    Told<Competence> competence(Optional<ChildAge> age, int categories) {
        List<ConsentOnFile> judged = new ArrayList<>();
        boolean other = false;
        for (ConsentOnFile each : records.index().consents()) {
            boolean byThen = each.record()
                    .getCompetence()
                    .filter(competence -> !competence.getAssessedOn().isAfter(day))
                    .isPresent();
            if (byThen && isChildsAnswer(each.record())) {
                boolean same = scope.namesAll(each.record(), categories);
                other |= !same;
                if (same) {
                    judged.add(each);
                }
            }
        }
        if (judged.isEmpty()) {
            return Told.nothing(other ? Because.COMPETENCE_OTHER : Because.NOT_IN_RECORDS);
        }
        LocalDate last = judged.stream()
                .map(each -> competence(each).getAssessedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        judged.removeIf(each -> !competence(each).getAssessedOn().equals(last));
        List<CasePlace> places =
                judged.stream().map(ConsentOnFile::place).sorted().toList();
        if (stageOn(last).filter(stage -> age.equals(Optional.of(stage))).isEmpty()) {
            return Told.nothing(Because.COMPETENCE_OLD, places);
        }
        Set<YesNoUnknown> answers = EnumSet.noneOf(YesNoUnknown.class);
        judged.forEach(each -> answers.add(competence(each).getCompetent()));
        if (answers.size() > 1) {
            return Told.nothing(Because.RECORDS_DISAGREE, places);
        }
        return switch (answers.iterator().next()) {
            case YES -> Told.that(Competence.COMPETENT, Because.COMPETENCE_JUDGED, places);
            case NO -> Told.that(Competence.NOT_COMPETENT, Because.COMPETENCE_JUDGED, places);
            case UNKNOWN -> Told.nothing(Because.NOT_IN_RECORDS, places);
        };
    }

    private static io.github.cafkit.model.consent.Competence competence(ConsentOnFile each) {
        return each.record().getCompetence().orElseThrow();
    }

    private Optional<ChildAge> stageOn(LocalDate past) {
        for (Known<Birth> known : records.index().births()) {
            Optional<LocalDate> born = known.on(day) ? known.value().born() : Optional.empty();
            if (born.isPresent() && Ages.isBorn(born.get(), past)) {
                return Optional.of(stage(born.get(), past));
            }
        }
        return Optional.empty();
    }

    private boolean isChildsAnswer(ConsentRecord record) {
        return record.getCapacity() == ConsentCapacity.CHILD
                && record.getGiver().equals(records.child())
                && ConsentScope.isAboutSharing(record)
                && !record.getGivenOn().isAfter(day);
    }

    /** The answer that the child gave last to all of this; what is told in words is for a person to read. */
    Told<ChildView> view(int categories) {
        ChildView view = ChildView.NOT_ASKED;
        List<CasePlace> places = new ArrayList<>();
        List<CasePlace> partly = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (ConsentOnFile each : records.index().consents()) {
            ConsentRecord record = each.record();
            if (!isChildsAnswer(record)) {
                continue;
            }
            boolean agrees = record.givenOn(day)
                    && record.getFreelyGiven() == YesNoUnknown.YES
                    && scope.namesAll(record, categories);
            boolean objects = isNo(record) && scope.refusesAll(record, categories);
            if (!agrees && !objects) {
                partly.add(each.place());
                continue;
            }
            LocalDate answered = objects ? record.getWithdrawnOn().orElse(record.getGivenOn()) : record.getGivenOn();
            if (answered.isAfter(last) || (answered.equals(last) && objects)) {
                view = objects ? ChildView.OBJECTS : ChildView.AGREES;
                places.clear();
                last = answered;
            }
            if (answered.equals(last) && (view == ChildView.OBJECTS) == objects) {
                places.add(each.place());
            }
        }
        if (!places.isEmpty()) {
            return Told.that(
                    view, Because.CHILD_ANSWERED, places.stream().sorted().toList());
        }
        if (!partly.isEmpty()) {
            return Told.nothing(
                    Because.CHILD_ANSWERED_PART, partly.stream().sorted().toList());
        }
        List<CasePlace> words = Known.places(Known.on(records.index().childWords(), day));
        return Told.nothing(words.isEmpty() ? Because.NOT_IN_RECORDS : Because.CHILD_SPOKE, words);
    }

    private boolean isNo(ConsentRecord record) {
        return record.getDecision() == ConsentDecision.REFUSED
                || record.getWithdrawnOn().filter(on -> !on.isAfter(day)).isPresent();
    }
}
