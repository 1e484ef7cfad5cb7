package io.github.cafkit.model.view;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralStatus;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.team.PlanCopy;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Works out who holds what from who wrote, received, was given a copy or keeps. */
final class Holdings {

    private final CaseFile file;
    private final LocalDate day;
    private final Set<Holding> found = new TreeSet<>();

    private Holdings(CaseFile file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    static List<Holding> on(CaseFile file, LocalDate day) {
        Holdings holdings = new Holdings(file, day);
        file.getAssessments().forEach(holdings::assessment);
        file.getChecklists().stream()
                .filter(checklist -> !checklist.getFilledInOn().isAfter(day))
                .forEach(checklist -> holdings.add(
                        checklist.getAuthor().getAgency(),
                        Holding.How.WROTE,
                        CaseDocument.CHECKLIST,
                        checklist.getId().value()));
        file.getPlans().forEach(holdings::plan);
        file.getTeams().forEach(holdings::meetings);
        file.getReferrals().forEach(referral -> holdings.referral(referral.asOf(day)));
        file.getKeptRecords().forEach(holdings::kept);
        return List.copyOf(holdings.found);
    }

    private void assessment(AssessmentHistory history) {
        history.getVersions().stream()
                .filter(version -> !version.getStartedOn().isAfter(day))
                .forEach(version -> version.getAssessors().stream()
                        .map(Practitioner::getAgency)
                        .forEach(agency -> add(
                                agency,
                                Holding.How.WROTE,
                                CaseDocument.ASSESSMENT,
                                version.getId().value())));
    }

    private void plan(PlanHistory history) {
        for (JointPlan version : history.getVersions()) {
            TeamAroundTheChild team = Names.teamOf(file, version, day);
            version.getCopies().stream()
                    .filter(copy -> !copy.on().isAfter(day))
                    .flatMap(copy -> team.agencyOf(copy.to()).stream())
                    .forEach(agency -> copy(agency, version));
        }
    }

    /** Copies given at a meeting are of the version that had begun last by then. */
    private void meetings(TeamAroundTheChild team) {
        team.getMeetings().stream()
                .flatMap(meeting -> meeting.getPlanCopies().stream())
                .filter(copy -> !copy.givenOn().isAfter(day))
                .forEach(copy -> copyAtMeeting(team, copy));
    }

    private void copyAtMeeting(TeamAroundTheChild team, PlanCopy copy) {
        Optional<AgencyId> agency = team.agencyOf(copy.to());
        file.getPlans().stream()
                .filter(history -> history.getChild().equals(team.getChild()))
                .flatMap(history -> history.begunBy(copy.givenOn()).stream())
                .filter(plan -> file.teamFor(plan, day).equals(Optional.of(team)))
                .forEach(plan -> agency.ifPresent(holder -> copy(holder, plan)));
    }

    private void copy(AgencyId agency, JointPlan plan) {
        add(agency, Holding.How.HAS_COPY, CaseDocument.PLAN, plan.getId().value());
    }

    private void referral(Referral referral) {
        String id = referral.getId().value();
        referral.getReferrer()
                .agencyId()
                .ifPresent(agency -> add(agency, Holding.How.WROTE, CaseDocument.REFERRAL, id));
        if (referral.status() != ReferralStatus.DRAFT) {
            referral.recipients()
                    .forEach(recipient -> add(recipient.agency(), Holding.How.RECEIVED, CaseDocument.REFERRAL, id));
        }
    }

    private void kept(KeptRecord record) {
        boolean there = record.getDestroyedOn().map(day::isBefore).orElse(true);
        if (there && !record.getInformationFrom().isAfter(day)) {
            add(
                    record.getHolder(),
                    Holding.How.KEEPS,
                    CaseDocument.KEPT_RECORD,
                    record.getId().value());
        }
    }

    private void add(AgencyId agency, Holding.How how, CaseDocument document, String id) {
        found.add(new Holding(agency, how, new CasePlace(document, id, "")));
    }
}
