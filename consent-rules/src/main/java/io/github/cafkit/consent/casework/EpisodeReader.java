package io.github.cafkit.consent.casework;

import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.episode.DatedLegalBasis;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What episodes say of stops, legal bases, agreement to take part and death. */
final class EpisodeReader {

    private final Collection<Framework> own;
    private final List<Known<EpisodeEvent>> deaths = new ArrayList<>();
    private final List<Known<EpisodeEvent>> stops = new ArrayList<>();
    private final List<Known<LegalBasis>> bases = new ArrayList<>();
    private final List<Known<EpisodeEvent>> consentEvents = new ArrayList<>();

    EpisodeReader(Collection<Framework> own) {
        this.own = own;
    }

    List<Known<EpisodeEvent>> deaths() {
        return deaths;
    }

    List<Known<EpisodeEvent>> stops() {
        return stops;
    }

    List<Known<LegalBasis>> bases() {
        return bases;
    }

    List<Known<EpisodeEvent>> consentEvents() {
        return consentEvents;
    }

    void read(Episode episode) {
        for (int i = 0; i < episode.getEvents().size(); i++) {
            EpisodeEvent event = episode.getEvents().get(i);
            CasePlace place = place(episode, "/events/" + i);
            switch (event.getKind()) {
                case SAFEGUARDING_STOPPED -> stops.add(new Known<>(event, place, event.getOn(), endOfStop(episode, i)));
                case CONSENT_GIVEN, CONSENT_REFUSED, CONSENT_WITHDRAWN ->
                    consentEvents.add(new Known<>(event, place, event.getOn(), LocalDate.MAX));
                case CLOSED -> {
                    if (isDeath(episode.getFramework(), event)) {
                        LocalDate until = i + 1 < episode.getEvents().size()
                                ? episode.getEvents().get(i + 1).getOn()
                                : LocalDate.MAX;
                        deaths.add(new Known<>(event, place, event.getOn(), until));
                    }
                }
                default -> {
                    // says nothing of these
                }
            }
        }
        for (int i = 0; i < episode.getBasisHistory().size(); i++) {
            DatedLegalBasis basis = episode.getBasisHistory().get(i);
            if (basis.getDecidedBy().isPresent()) {
                bases.add(new Known<>(
                        basis.getBasis(),
                        place(episode, "/basisHistory/" + i),
                        basis.getFirstDay(),
                        basis.getLastDay().map(last -> last.plusDays(1)).orElse(LocalDate.MAX)));
            }
        }
    }

    /** A stop lasts until the first event that leaves it. */
    private static LocalDate endOfStop(Episode episode, int stopped) {
        return episode.getEvents().stream()
                .skip(stopped + 1L)
                .filter(event -> event.getKind() == EpisodeEventKind.SAFEGUARDING_RESUMED
                        || event.getKind() == EpisodeEventKind.STEPPED_UP
                        || event.getKind() == EpisodeEventKind.TRANSFERRED
                        || event.getKind() == EpisodeEventKind.CLOSED)
                .map(EpisodeEvent::getOn)
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private boolean isDeath(FrameworkId framework, EpisodeEvent event) {
        Optional<Framework> found = own.stream()
                .filter(each -> each.getId().equals(framework))
                .findFirst()
                .or(() -> Frameworks.find(framework));
        return event.getClosure()
                .flatMap(code -> found.flatMap(known -> known.closureReason(code.value())))
                .filter(reason -> reason.getKind() == ClosureKind.DECEASED)
                .isPresent();
    }

    private static CasePlace place(Episode episode, String path) {
        return new CasePlace(CaseDocument.EPISODE, episode.getId().value(), path);
    }
}
