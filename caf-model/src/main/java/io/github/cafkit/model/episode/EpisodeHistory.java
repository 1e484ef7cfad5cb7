package io.github.cafkit.model.episode;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.PageText;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * The history of an episode for a person to read.
 *
 * <p>This is a view made for a page: it shows the reasons as they were written, so it is for those who may see the record
 * and belongs in no log. People and records appear by their identifiers.
 */
public final class EpisodeHistory {

    private final Episode episode;
    private final StringBuilder page = new StringBuilder();

    private EpisodeHistory(Episode episode) {
        this.episode = episode;
    }

    /**
     * The history as Markdown: where the episode stands, its stages with their lengths, every event, the legal bases and
     * the offers to the family.
     *
     * @param episode the episode, not null
     * @param day the day on which it is read; what is recorded for later days is left out of the stages only, not null
     * @return the page, with texts escaped so that they add no markup, ending with a line feed, never null
     */
    public static String markdown(Episode episode, LocalDate day) {
        return new EpisodeHistory(episode).write(day);
    }

    private String write(LocalDate day) {
        line("# Episode " + episode.getId().value());
        line("");
        line("On " + day + ": " + episode.stateOn(day).map(EpisodeState::label).orElse("not begun") + ".");
        stages(day);
        line("");
        line("## What happened");
        line("");
        episode.getEvents().forEach(this::event);
        bases();
        offers();
        return page.toString();
    }

    private void stages(LocalDate day) {
        line("");
        line("| Stage | From | Days |");
        line("|---|---|---|");
        for (EpisodeStage stage : episode.stagesUntil(day)) {
            line("| " + stage.state().label() + " | " + stage.from() + " | " + stage.days() + " |");
        }
    }

    private void event(EpisodeEvent event) {
        line("- " + event.getOn() + ": **" + event.getKind().label() + "**, by "
                + event.getBy().value() + " as "
                + event.getCapacity().label());
        event.getRecordedBy().ifPresent(by -> detail("written down by " + by.value()));
        if (!event.getAgencies().isEmpty()) {
            detail("agencies: "
                    + event.getAgencies().stream().map(AgencyId::value).collect(Collectors.joining(", ")));
        }
        event.getLead().ifPresent(lead -> detail("lead professional: " + lead.value()));
        event.getDecision().ifPresent(this::decision);
        event.getClosure().ifPresent(code -> detail("closed because: " + code.value()));
        event.getReceivingAuthority().ifPresent(authority -> detail("taken over by " + authority.value()));
        for (EventReference reference : event.getReferences()) {
            detail(reference.kind().label() + ": " + reference.id());
        }
        event.getReason().ifPresent(reason -> detail("reason: " + PageText.markdown(reason)));
    }

    private void decision(EpisodeDecision decision) {
        detail("decided on " + decision.getOn() + " by "
                + decision.getBy().value() + " as "
                + decision.getCapacity().label()
                + decision.getLeadsTo().map(basis -> ": " + basis.label()).orElse(""));
    }

    private void bases() {
        if (!episode.getBasisHistory().isEmpty()) {
            line("");
            line("## Legal basis");
            line("");
        }
        for (DatedLegalBasis dated : episode.getBasisHistory()) {
            line("- from " + dated.getFirstDay()
                    + dated.getLastDay().map(last -> " to " + last).orElse("") + ": "
                    + dated.getBasis().label() + " ("
                    + dated.getBasis().provenance().note() + ")");
            dated.getReason().ifPresent(reason -> detail("reason: " + PageText.markdown(reason)));
        }
    }

    private void offers() {
        if (!episode.getFamilyGroupOffers().isEmpty()) {
            line("");
            line("## Family group meetings");
            line("");
        }
        for (FamilyGroupOffer offer : episode.getFamilyGroupOffers()) {
            line("- " + offer.getOn() + ": "
                    + (offer.getOfferedTo().isEmpty()
                            ? "not offered"
                            : "offered, " + offer.getAnswer().label()));
            offer.getNotOfferedBecause().ifPresent(reason -> detail("reason: " + PageText.markdown(reason)));
            offer.getHeldOn().ifPresent(held -> detail("held on " + held));
            offer.getProposal().ifPresent(proposal -> detail("the family proposes: " + PageText.markdown(proposal)));
        }
    }

    private void detail(String text) {
        line("  - " + text);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
