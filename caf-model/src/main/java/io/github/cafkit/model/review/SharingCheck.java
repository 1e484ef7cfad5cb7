package io.github.cafkit.model.review;

import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Compares what an action has to share with what people agreed to, by dates and by what was named. Whether a consent is
 * valid, and whether anything may be shared without, is for the consent rules.
 */
final class SharingCheck {

    private final TeamAroundTheChild team;
    private final List<ConsentRecord> consents;
    private final LocalDate day;

    SharingCheck(TeamAroundTheChild team, List<ConsentRecord> consents, LocalDate day) {
        this.team = team;
        this.consents = consents;
        this.day = day;
    }

    /** What stands against sharing, in words, or empty if every category is within a consent or a decision exists. */
    Optional<String> objection(SharingNeed need) {
        if (need.getDecision().isPresent()) {
            return Optional.empty();
        }
        if (need.getCategories().stream()
                .anyMatch(category -> consents.stream().anyMatch(consent -> refuses(consent, need, category)))) {
            return Optional.of("somebody refused what it has to share, and there is no decision to share");
        }
        return need.getCategories().stream().allMatch(category -> covered(need, category))
                ? Optional.empty()
                : Optional.of("no consent in force covers what it has to share, and there is no decision to share");
    }

    private boolean covered(SharingNeed need, String category) {
        return consents.stream()
                .anyMatch(consent -> consent.givenOn(day)
                        && consent.getActivities().contains(ConsentActivity.SHARE)
                        && consent.getCategories().contains(category)
                        && !consent.getExceptedCategories().contains(category)
                        && names(consent, need)
                        && need.getPurpose()
                                .map(purpose -> consent.getPurposes().contains(purpose))
                                .orElse(true));
    }

    /** A refusal, or an exception from a consent in force, that names the category and the recipient. */
    private boolean refuses(ConsentRecord consent, SharingNeed need, String category) {
        if (!consent.getActivities().contains(ConsentActivity.SHARE) || !names(consent, need)) {
            return false;
        }
        if (consent.getDecision() == ConsentDecision.REFUSED) {
            boolean counts = !consent.getGivenOn().isAfter(day);
            return counts && consent.getCategories().contains(category) && !answeredSince(consent, need, category);
        }
        return consent.givenOn(day) && consent.getExceptedCategories().contains(category);
    }

    /** Whether the same person agreed to the same later on. */
    private boolean answeredSince(ConsentRecord refusal, SharingNeed need, String category) {
        return consents.stream()
                .anyMatch(consent -> consent.getGiver().equals(refusal.getGiver())
                        && consent.getGivenOn().isAfter(refusal.getGivenOn())
                        && consent.givenOn(day)
                        && consent.getCategories().contains(category)
                        && names(consent, need));
    }

    private boolean names(ConsentRecord consent, SharingNeed need) {
        Optional<AgencySector> sector = team.agency(need.getRecipient()).map(Agency::getSector);
        return consent.getRecipients().contains(need.getRecipient())
                || sector.map(consent.getRecipientSectors()::contains).orElse(false);
    }
}
