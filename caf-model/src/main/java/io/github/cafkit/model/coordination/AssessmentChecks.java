package io.github.cafkit.model.coordination;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.casefile.ElementOverlap;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What shows in the assessments of a child: twice assessed, not heard, not told, not answered. */
final class AssessmentChecks {

    private static final Set<ReferralStatus> NO_RESPONSE =
            EnumSet.of(ReferralStatus.DRAFT, ReferralStatus.DECLINED, ReferralStatus.WITHDRAWN);

    private final Inquiry inquiry;
    private final PersonId child;
    private final LocalDate day;

    AssessmentChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.child = inquiry.file().getChild();
        this.day = inquiry.day();
    }

    void run() {
        inquiry.file().overlaps(inquiry.thresholds().assessedAgainWithin(), day).forEach(this::assessedOnce);
        for (AssessmentHistory history : inquiry.file().getAssessments()) {
            history.completeOn(day)
                    .filter(current ->
                            current.getCompletedOn().map(inquiry::recent).orElse(false))
                    .ifPresent(current -> {
                        familyHeard(current);
                        needsAnswered(history, current);
                    });
            history.getVersions().stream()
                    .filter(version -> !version.getStartedOn().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .ifPresent(this::harmTold);
        }
    }

    private void assessedOnce(ElementOverlap overlap) {
        boolean recent = inquiry.file()
                .assessment(overlap.later())
                .map(CommonAssessment::getStartedOn)
                .map(inquiry::recent)
                .orElse(false);
        if (recent) {
            inquiry.add(
                    CoordinatorRule.ASSESSED_ONCE,
                    Severity.WARNING,
                    new CasePlace(CaseDocument.ASSESSMENT, overlap.later().value(), overlap.laterPath()),
                    "element " + overlap.element() + " was assessed by another agency in assessment "
                            + overlap.earlier(),
                    overlap.agencies());
        }
    }

    private void familyHeard(CommonAssessment current) {
        Optional<Child> about = current.allChildren().stream()
                .filter(each -> each.getId().equals(child))
                .findFirst();
        boolean heard = current.getChild().getId().equals(child)
                ? current.getChildComment().isPresent()
                : current.getOtherChildrenComments().stream()
                        .anyMatch(words -> words.getSpeaker().equals(child));
        if (!heard && about.map(each -> !each.unborn()).orElse(false)) {
            notHeard(current, "/childComment", "the assessment has no words of the child");
        }
        if (current.getParentComments().isEmpty()) {
            notHeard(current, "/parentComments", "the assessment has no words of a parent or carer");
        }
    }

    private void notHeard(CommonAssessment current, String path, String message) {
        inquiry.add(
                CoordinatorRule.FAMILY_HEARD,
                Severity.WARNING,
                Inquiry.place(current, path),
                message,
                Inquiry.agencies(current));
    }

    private void harmTold(CommonAssessment latest) {
        List<SignificantHarm> notes = latest.harmNotes();
        for (int i = 0; i < notes.size(); i++) {
            SignificantHarm note = notes.get(i);
            if (!note.getRaisedOn().isAfter(day) && !told(note)) {
                nobodyTold(latest, note, i == 0 ? "/significantHarm" : "/furtherHarm/" + (i - 1));
            }
        }
        if (latest.getHarmAnswer() == YesNoUnknown.YES && notes.isEmpty()) {
            inquiry.add(
                    CoordinatorRule.HARM_TOLD,
                    Severity.ERROR,
                    Inquiry.place(latest, "/harmAnswer"),
                    "significant harm is answered with yes, and no note says who was told",
                    Inquiry.agencies(latest));
        }
    }

    private static boolean told(SignificantHarm note) {
        return note.getToldOn().isPresent()
                || note.getToldPerson().isPresent()
                || note.getToldAgency().isPresent();
    }

    /** A referral about harm softens the words and never silences the finding: it may be about something else. */
    private void nobodyTold(CommonAssessment latest, SignificantHarm note, String path) {
        boolean referred = inquiry.file().getReferrals().stream()
                .map(referral -> referral.asOf(day))
                .filter(Referral::concernsHarm)
                .flatMap(referral -> referral.madeOn().stream())
                .anyMatch(made -> !made.isBefore(note.getRaisedOn()));
        inquiry.add(
                CoordinatorRule.HARM_TOLD,
                referred ? Severity.WARNING : Severity.ERROR,
                Inquiry.place(latest, path),
                "significant harm was noted on " + note.getRaisedOn()
                        + (referred
                                ? "; a referral about harm was made, and the note does not say who was told"
                                : " and nobody was told"),
                Inquiry.agencies(latest));
    }

    private void needsAnswered(AssessmentHistory history, CommonAssessment current) {
        List<JointPlan> plans = plansFor(history);
        boolean planned = plans.stream().anyMatch(plan -> plan.getAssessment().equals(current.getId()));
        LocalDate due =
                current.getCompletedOn().orElse(day).plus(inquiry.thresholds().respondedWithin());
        if (!planned && !day.isAfter(due)) {
            return;
        }
        Set<NeedId> answered = answered(history, plans);
        for (int i = 0; i < current.getFindings().size(); i++) {
            ElementFinding finding = current.getFindings().get(i);
            for (int j = 0; j < finding.getNeeds().size(); j++) {
                Need need = finding.getNeeds().get(j);
                if (need.getMetOn().isEmpty()
                        && !ofSiblings(current, finding, need)
                        && !answered.contains(need.getId())) {
                    inquiry.add(
                            CoordinatorRule.NEED_ANSWERED,
                            Severity.ERROR,
                            Inquiry.place(current, "/findings/" + i + "/needs/" + j),
                            "need " + need.getId() + " has no outcome and no referral, and is not recorded as unmet",
                            Inquiry.agencies(current));
                }
            }
        }
    }

    /** Plans that answer any version of an assessment: the version carried out, or the last that was. */
    private List<JointPlan> plansFor(AssessmentHistory history) {
        return inquiry.file().getPlans().stream()
                .flatMap(plan -> plan.active().or(() -> plan.begunBy(day)).stream())
                .filter(plan -> history.version(plan.getAssessment()).isPresent())
                .toList();
    }

    private Set<NeedId> answered(AssessmentHistory history, List<JointPlan> plans) {
        Stream<NeedId> planned = plans.stream()
                .flatMap(plan -> Stream.concat(
                        plan.getOutcomes().stream().flatMap(outcome -> outcome.getNeeds().stream()),
                        plan.getUnmetNeeds().stream().map(UnmetNeed::getNeed)));
        Stream<NeedId> referred = inquiry.file().getReferrals().stream()
                .filter(referral ->
                        referral.getAssessment().flatMap(history::version).isPresent())
                .filter(referral -> !NO_RESPONSE.contains(referral.statusOn(day)))
                .flatMap(referral -> referral.getNeeds().stream());
        return Stream.concat(planned, referred).collect(Collectors.toSet());
    }

    /** Whether a need is of other children of the family only. */
    private boolean ofSiblings(CommonAssessment current, ElementFinding finding, Need need) {
        SortedSet<PersonId> about = need.getAbout().isEmpty() ? finding.getAbout() : need.getAbout();
        Set<PersonId> siblings = new HashSet<>();
        current.allChildren().stream()
                .map(Child::getId)
                .filter(id -> !id.equals(child))
                .forEach(siblings::add);
        return !about.isEmpty() && siblings.containsAll(about);
    }
}
