package io.github.cafkit.model.view;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.internal.PageText;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.referral.Recipient;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of a picture that are made of several documents. */
final class PictureParts {

    private PictureParts() {}

    static List<OneChildPicture.Assessed> assessments(CaseFile file, LocalDate day) {
        return file.getAssessments().stream()
                .flatMap(history -> history.getVersions().stream()
                        .filter(version -> !version.getStartedOn().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .stream())
                .sorted(Comparator.comparing(CommonAssessment::getStartedOn)
                        .thenComparing(CommonAssessment::getId)
                        .reversed())
                .map(PictureParts::assessed)
                .toList();
    }

    private static OneChildPicture.Assessed assessed(CommonAssessment version) {
        return new OneChildPicture.Assessed(
                version.getId(),
                version.getFramework(),
                version.getVersion(),
                version.getStatus(),
                version.getStartedOn(),
                version.getCompletedOn(),
                version.getAssessors().stream()
                        .map(Practitioner::getAgency)
                        .distinct()
                        .sorted()
                        .toList(),
                version.getAssessors().stream()
                        .map(assessor -> PersonalText.of(assessor.getName().full()))
                        .toList());
    }

    static List<OneChildPicture.InTeam> team(CaseFile file, LocalDate day) {
        return file.teamsOn(day).stream()
                .flatMap(team -> team.membersOn(day).stream())
                .map(member -> inTeam(member, day))
                .distinct()
                .toList();
    }

    private static OneChildPicture.InTeam inTeam(TeamMember membership, LocalDate day) {
        Member member = membership.getMember();
        String as = member instanceof Member.OfAgency practitioner
                ? practitioner.practitioner().getRole().label()
                : ((Member.OfFamily) member).relationship().label();
        return new OneChildPicture.InTeam(
                member.personId(),
                PersonalText.of(member.personName().full()),
                PersonalText.of(as),
                member.agencyId(),
                membership.has(TeamFunction.LEAD_PROFESSIONAL, day));
    }

    static List<OneChildPicture.Waiting> waiting(CaseFile file, LocalDate day) {
        Stream<OneChildPicture.Waiting> referrals = file.getReferrals().stream()
                .filter(referral -> referral.statusOn(day).waits())
                .map(referral -> waiting(referral, day));
        Stream<OneChildPicture.Waiting> unmet = file.activePlans().stream().flatMap(PictureParts::unmet);
        return Stream.concat(referrals, unmet)
                .sorted(Comparator.comparing(OneChildPicture.Waiting::place))
                .toList();
    }

    private static OneChildPicture.Waiting waiting(Referral referral, LocalDate day) {
        return new OneChildPicture.Waiting(
                new CasePlace(CaseDocument.REFERRAL, referral.getId().value(), ""),
                "referral " + referral.statusOn(day).label(),
                referral.holderOn(day).map(Recipient::agency),
                Optional.of(referral.waitingDays(day)),
                referral.expectedOn(day));
    }

    private static Stream<OneChildPicture.Waiting> unmet(JointPlan plan) {
        return IntStream.range(0, plan.getUnmetNeeds().size())
                .mapToObj(i -> new OneChildPicture.Waiting(
                        new CasePlace(CaseDocument.PLAN, plan.getId().value(), "/unmetNeeds/" + i),
                        "need " + plan.getUnmetNeeds().get(i).getNeed() + " not met: "
                                + PageText.words(plan.getUnmetNeeds().get(i).getReason()),
                        plan.getUnmetNeeds().get(i).getReportedTo(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
