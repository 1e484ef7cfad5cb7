package io.github.cafkit.consent.disclosure;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.episode.DatedLegalBasis;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the record of an episode is taken apart. Each event rests on those before it, so that the record is told up to the first
 * event that may not go, or that could not have happened without what has gone.
 */
final class EpisodeParts {

    /** What a record begins with of which nothing may be told. It says nothing: every record begins with a need. */
    static final EpisodeEvent NEUTRAL_EVENT = EpisodeEvent.of(
                    EpisodeEventKind.NEED_IDENTIFIED,
                    MinimumDisclosure.NEUTRAL_DAY,
                    PersonId.of("withheld"),
                    MoverRole.PRACTITIONER)
            .build();

    private static final PartMap<EpisodeEvent, EpisodeEvent.Builder> EVENT = PartMap.of(
                    EpisodeEvent.class, part -> EpisodeEvent.builder().from(part), part -> part.build())
            .optional("reason", EpisodeEvent::getReason, (event, next) -> event.reason(next))
            .many("agencies", EpisodeEvent::getAgencies, (event, next) -> event.agencies(next))
            .optional(
                    "receivingAuthority",
                    EpisodeEvent::getReceivingAuthority,
                    (event, next) -> event.receivingAuthority(next))
            .map();

    private static final PartMap<DatedLegalBasis, DatedLegalBasis.Builder> BASIS = PartMap.of(
                    DatedLegalBasis.class, part -> DatedLegalBasis.builder().from(part), part -> part.build())
            .optional(
                    "reason",
                    DatedLegalBasis::getReason,
                    (basis, next) -> basis.reason(next),
                    basis -> basis.getBasis() == LegalBasis.SAFEGUARDING_WITHOUT_CONSENT)
            .map();

    private static final Field<Episode, Episode.Builder> BASES = new Field.OfMany<>(
            "Episode",
            "basisHistory",
            Episode::getBasisHistory,
            (episode, next) -> episode.basisHistory(next),
            Choices.legalBasis(),
            Optional.of(BASIS));

    static final PartMap<Episode, Episode.Builder> EPISODE = PartMap.of(
                    Episode.class, part -> Episode.builder().from(part), part -> part.build())
            .many("children", Episode::getChildren, (episode, next) -> episode.children(next), Choices.childOfEpisode())
            .many("family", Episode::getFamily, (episode, next) -> episode.family(next))
            .add(BASES)
            .add(new Events())
            .many(
                    "familyGroupOffers",
                    Episode::getFamilyGroupOffers,
                    (episode, next) -> episode.familyGroupOffers(next))
            .map();

    private EpisodeParts() {}

    /** The events, of which a beginning stays. */
    private static final class Events extends Field<Episode, Episode.Builder> {

        Events() {
            super("Episode", "events");
        }

        @Override
        Object narrow(Episode episode, Walk walk) {
            List<EpisodeEvent> kept = beginning(episode, walk);
            if (kept.equals(episode.getEvents()) && BASES.next(episode, walk) == SAME) {
                return SAME;
            }
            int possible = possible(episode, kept, walk);
            if (possible < kept.size()) {
                walk.remove(index(), RemovalGround.RESTS_ON_REMOVED.bit());
            }
            return possible == 0 ? List.of(NEUTRAL_EVENT) : List.copyOf(kept.subList(0, possible));
        }

        /** The events before the first that may not go. */
        private List<EpisodeEvent> beginning(Episode episode, Walk walk) {
            List<EpisodeEvent> kept = new ArrayList<>();
            for (EpisodeEvent event : episode.getEvents()) {
                int back = walk.enter(kept.size());
                int why = walk.blocks(Choices.event(event, rule()));
                EpisodeEvent next = why == 0 ? EVENT.narrow(event, walk) : null;
                walk.leave(back);
                if (next == null) {
                    boolean neutral = kept.isEmpty() && event.equals(NEUTRAL_EVENT);
                    walk.remove(index(), neutral ? 0 : why);
                    break;
                }
                kept.add(next);
            }
            return kept;
        }

        /** How many of the events could have happened as they are now told. */
        private static int possible(Episode episode, List<EpisodeEvent> kept, Walk walk) {
            Episode.Builder builder = Episode.builder().from(episode);
            Object bases = BASES.next(episode, walk);
            if (bases != SAME) {
                BASES.set(builder, bases);
            }
            for (int count = kept.size(); count > 0; count--) {
                try {
                    builder.events(kept.subList(0, count)).build();
                    return count;
                } catch (ProblemException impossible) {
                    // It needs something that has gone; a shorter beginning may not.
                }
            }
            return 0;
        }

        @Override
        @SuppressWarnings("unchecked") // it is what narrow made
        void set(Episode.Builder builder, Object next) {
            builder.events((List<EpisodeEvent>) next);
        }

        @Override
        int canGo(Walk walk) {
            int why = 0;
            for (FieldRule possible : Choices.events(rule())) {
                why |= walk.blocks(possible);
            }
            return why;
        }

        @Override
        void below(Walk walk, int[] causes) {
            EVENT.canGo(walk, causes);
        }

        @Override
        Optional<PartMap<?, ?>> part() {
            return Optional.of(EVENT);
        }
    }
}
