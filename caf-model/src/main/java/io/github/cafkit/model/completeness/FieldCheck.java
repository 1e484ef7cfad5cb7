package io.github.cafkit.model.completeness;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Conclusions;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.HomeSituation;
import io.github.cafkit.model.assessment.ServiceKind;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.framework.FormField;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.JointPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the places at which a document lacks a field. The compiler insists that every {@link FormField} has one.
 *
 * @param inAssessment the places in an assessment; none for any other field
 * @param inPlan the places in a plan; none for any other field
 * @param inEnding the places in all that is on record when work ends; none for a field of an assessment
 */
record FieldCheck(
        Function<CommonAssessment, Stream<String>> inAssessment,
        Function<JointPlan, Stream<String>> inPlan,
        Function<EndingPlaces, Stream<String>> inEnding) {

    /** The JSON pointers of what is missing, in the order of the document. */
    Stream<String> missingIn(Document document) {
        if (document instanceof Document.OfAssessment assessment) {
            return inAssessment.apply(assessment.value());
        }
        return document instanceof Document.OfPlan plan
                ? inPlan.apply(plan.value())
                : inEnding.apply(((Document.OfEnding) document).places());
    }

    static FieldCheck of(FormField field) {
        return switch (field) {
            case STARTED_ON, UNIQUE_REFERENCE, VERSION_NUMBER, CHILD_GENDER, BIRTH_OR_EXPECTED_DATE -> byConstruction();
            case COMPLETED_ON -> present(field, CommonAssessment::getCompletedOn);
            case EARLIER_ASSESSMENT_CHECK -> assessment(field, a -> a.earlierAssessmentChecked() == YesNoUnknown.YES);
            case CHILD_NAME -> assessment(FieldCheck::childName);
            case CHILD_GIVEN_NAMES -> born(field, child -> child.getName().flatMap(PersonName::getGivenNames));
            case CHILD_FAMILY_NAME -> born(field, Child::getName);
            case CHILD_OTHER_NAMES -> child(field, child -> first(child.getOtherNames()));
            case UPN -> born(field, child -> either(child.getUpn(), child.getUpnUnknownReason()));
            case NHS_NUMBER -> born(field, child -> either(child.getNhsNumber(), child.getNhsNumberAbsence()));
            case CHILD_ADDRESS -> child(field, Child::getAddress);
            case CHILD_POSTCODE -> child(field, child -> child.getAddress().flatMap(PostalAddress::getPostcode));
            case CHILD_TELEPHONE -> child(field, child -> child.getContact().flatMap(ContactDetails::getTelephone));
            case CHILD_EMAIL -> child(field, child -> child.getContact().flatMap(ContactDetails::getEmail));
            case ETHNICITY -> born(field, Child::getEthnicity);
            case RELIGION -> born(field, Child::getReligion);
            case IMMIGRATION_STATUS -> born(field, Child::getImmigrationStatus);
            case CHILD_LANGUAGES -> born(field, child -> first(child.getLanguages()));
            case PARENT_LANGUAGES -> parents("/firstLanguage", ParentOrCarer::getFirstLanguage);
            case DISABLED -> born(field, child -> answered(child.getDisabled()));
            case DISABILITY_DETAILS -> assessment(field, assessment -> !disabledWithoutDetails(assessment.getChild()));
            case INTERPRETER_OR_SIGNER, SPECIAL_REQUIREMENTS ->
                child(field, child -> either(child.getSpecialRequirements(), first(child.getRequirements())));
            case OTHER_CHILDREN -> listed(field, CommonAssessment::getOtherChildren);
            case SEN -> listed(field, CommonAssessment::getSpecialEducationalNeeds);
            case PARENT_SPECIAL_REQUIREMENTS ->
                parents(
                        "/specialRequirements",
                        parent -> either(parent.getSpecialRequirements(), first(parent.getRequirements())));
            case REASON -> present(field, CommonAssessment::getReason);
            case ATTENDEES -> listed(field, CommonAssessment::getAttendees);
            case PARENTS -> listed(field, CommonAssessment::getParents);
            case PARENT_NAMES -> parents("/name", ParentOrCarer::getName);
            case PARENT_TELEPHONES ->
                parents("/contact/telephone", parent -> parent.getContact().flatMap(ContactDetails::getTelephone));
            case PARENT_EMAILS ->
                parents("/contact/email", parent -> parent.getContact().flatMap(ContactDetails::getEmail));
            case PARENT_ADDRESSES -> parents("/address", ParentOrCarer::getAddress);
            case PARENT_BIRTH_DATES -> parents("/birthDate", ParentOrCarer::getBirthDate);
            case PARENTAL_RESPONSIBILITY ->
                parents(
                        "/parentalResponsibility/held",
                        parent -> answered(parent.getParentalResponsibility().getHeld()));
            case PARENTAL_RESPONSIBILITY_HOLDER ->
                assessment(
                        field,
                        assessment -> assessment
                                        .getChild()
                                        .getNoResponsibilityReason()
                                        .isPresent()
                                || assessment.getParents().stream().anyMatch(FieldCheck::holderOrReason));
            case HOME_SITUATION -> present(field, CommonAssessment::getHomeSituation);
            case FAMILY_STRUCTURE -> home(field, HomeSituation::getStructure);
            case HOUSEHOLD_MEMBERS -> home(field, HomeSituation::getAtHome);
            case ADULTS_ELSEWHERE -> home(field, HomeSituation::getElsewhere);
            case ASSESSORS -> listed(field, CommonAssessment::getAssessors);
            case ASSESSOR_CONTACTS ->
                each("/assessors", CommonAssessment::getAssessors, "/contact", Practitioner::getContact);
            case LEAD_PROFESSIONAL -> present(field, CommonAssessment::getLeadProfessional);
            case SERVICES -> listed(field, CommonAssessment::getServices);
            case GENERAL_PRACTICE -> service(field, ServiceKind.GENERAL_PRACTICE);
            case EDUCATION_SETTING ->
                assessment(
                        field,
                        assessment -> assessment.getChild().getSetting().isPresent()
                                || served(assessment, ServiceKind.EDUCATION));
            case SERVICE_CONTACTS ->
                each(
                        "/services",
                        CommonAssessment::getServices,
                        "/agency/contact",
                        service -> contact(service.getAgency(), service.getPractitioner()));
            case FINDINGS -> listed(field, CommonAssessment::getFindings);
            case SCORES ->
                each(
                        "/findings",
                        CommonAssessment::getFindings,
                        "/score",
                        finding -> finding.getDiscussion() == Discussion.DISCUSSED
                                ? finding.getScore()
                                : Optional.of(finding));
            case EVIDENCE ->
                each(
                        "/findings",
                        CommonAssessment::getFindings,
                        "/evidence",
                        finding -> finding.getNeeds().isEmpty() ? Optional.of(finding) : first(finding.getEvidence()));
            case CONCLUSIONS -> present(field, CommonAssessment::getConclusions);
            case STRENGTHS_AND_RESOURCES -> concluded(field, conclusions -> first(conclusions.getStrengths()));
            case NEEDS_AND_WORRIES -> concluded(field, conclusions -> first(conclusions.getWorries()));
            case DESIRED_OUTCOMES -> concluded(field, conclusions -> first(conclusions.getDesiredOutcomes()));
            case GOALS -> concluded(field, conclusions -> first(conclusions.getGoals()));
            case AGREED_ACTIONS -> concluded(field, conclusions -> first(conclusions.getAgreedActions()));
            case ASSESSMENT_REVIEW_DATE -> concluded(field, Conclusions::getReviewOn);
            case CHILD_COMMENT ->
                assessment(
                        field, a -> a.getChild().unborn() || a.getChildComment().isPresent());
            case PARENT_COMMENTS -> listed(field, CommonAssessment::getParentComments);
            case CONSENT_STATEMENT -> stated(field, Optional::of);
            case CONSENT_NOTICE -> stated(field, ConsentStatement::getNoticeShownOn);
            case CONSENT_UNDERSTOOD ->
                stated(
                        field,
                        statement -> Optional.of(statement.getUnderstood()).filter(YesNoUnknown.YES::equals));
            case CONSENT_ANSWERS -> stated(field, statement -> first(statement.getConsents()));
            case CONSENT_SIGNATURES -> stated(field, statement -> first(statement.getSignatures()));
            case ASSESSOR_SIGNATURE -> stated(field, ConsentStatement::getAssessorSignature);
            case CONSENT_COPY ->
                stated(
                        field,
                        statement -> either(
                                statement.getCopyGivenOn(),
                                Optional.of(statement.getCopyGiven()).filter(YesNoUnknown.YES::equals)));
            case SIGNIFICANT_HARM_TOLD ->
                assessment(assessment -> Stream.concat(
                        places(
                                assessment.getSignificantHarm().stream().toList(),
                                harm -> harm.getToldOn().isEmpty(),
                                i -> field.pointer()),
                        places(
                                assessment.getFurtherHarm(),
                                harm -> harm.getToldOn().isEmpty(),
                                i -> "/furtherHarm/" + i + "/toldOn")));
            case PLAN_OUTCOMES -> plan(PlanPlaces::withoutOutcomes);
            case PLAN_FRAMEWORK_OUTCOMES -> plan(PlanPlaces::outcomesWithoutCode);
            case PLAN_TARGETS -> plan(PlanPlaces::outcomesWithoutTarget);
            case PLAN_CRITERIA -> plan(PlanPlaces::evaluationsWithoutCriterion);
            case PLAN_ACTIONS -> plan(PlanPlaces::outcomesWithoutAction);
            case PLAN_ACTION_OWNERS -> plan(PlanPlaces::actionsWithoutOwner);
            case PLAN_ACTION_TIMES -> plan(PlanPlaces::actionsWithoutTime);
            case PLAN_ACTIONS_ENDED -> plan(PlanPlaces::actionsOpen, EndingPlaces::actionsOpen);
            case PLAN_RESULTS -> plan(PlanPlaces::evaluationsWithoutResult, EndingPlaces::withoutResult);
            case PLAN_REVIEW_DATE -> plan(PlanPlaces::withoutReviewDate);
            case PLAN_AGREEMENTS -> plan(PlanPlaces::withoutAgreement);
            case PLAN_CHILD_COMMENT -> plan(PlanPlaces::withoutChildComment, EndingPlaces::withoutChildComment);
            case PLAN_PARENT_COMMENTS -> plan(PlanPlaces::withoutParentComment, EndingPlaces::withoutParentComment);
            case CLOSURE_REASON -> ending(EndingPlaces::withoutReason);
            case CLOSURE_DECISION -> ending(EndingPlaces::withoutDecision);
            case CLOSURE_RECEIVER -> ending(EndingPlaces::withoutReceiver);
            case FINAL_REVIEW -> ending(EndingPlaces::withoutFinalReview);
            case FAMILY_FEEDBACK -> ending(EndingPlaces::withoutFeedback);
            case LEAD_INFORMED -> ending(EndingPlaces::withoutLead);
            case RECORDS_CLOSED -> ending(EndingPlaces::withoutRecords);
        };
    }

    private static FieldCheck byConstruction() {
        return assessment(assessment -> Stream.empty());
    }

    private static FieldCheck assessment(Function<CommonAssessment, Stream<String>> places) {
        return new FieldCheck(places, plan -> Stream.empty(), ending -> Stream.empty());
    }

    private static FieldCheck plan(Function<JointPlan, Stream<String>> places) {
        return plan(places, ending -> ending.ofPlan(places));
    }

    private static FieldCheck plan(
            Function<JointPlan, Stream<String>> places, Function<EndingPlaces, Stream<String>> atTheEnd) {
        return new FieldCheck(assessment -> Stream.empty(), places, atTheEnd);
    }

    private static FieldCheck ending(Function<EndingPlaces, Stream<String>> places) {
        return new FieldCheck(assessment -> Stream.empty(), plan -> Stream.empty(), places);
    }

    private static FieldCheck assessment(FormField field, Predicate<CommonAssessment> holds) {
        return assessment(assessment -> holds.test(assessment) ? Stream.empty() : Stream.of(field.pointer()));
    }

    private static FieldCheck present(FormField field, Function<CommonAssessment, Optional<?>> part) {
        return assessment(field, assessment -> part.apply(assessment).isPresent());
    }

    private static FieldCheck listed(FormField field, Function<CommonAssessment, List<?>> parts) {
        return assessment(field, assessment -> !parts.apply(assessment).isEmpty());
    }

    private static FieldCheck child(FormField field, Function<Child, Optional<?>> part) {
        return present(field, assessment -> part.apply(assessment.getChild()));
    }

    /** Not asked before birth. */
    private static FieldCheck born(FormField field, Function<Child, Optional<?>> part) {
        return assessment(
                field,
                assessment -> assessment.getChild().unborn()
                        || part.apply(assessment.getChild()).isPresent());
    }

    private static FieldCheck parents(String path, Function<ParentOrCarer, Optional<?>> part) {
        return each("/parents", CommonAssessment::getParents, path, part);
    }

    private static FieldCheck home(FormField field, Function<HomeSituation, Optional<?>> part) {
        return assessment(
                field, assessment -> assessment.getHomeSituation().flatMap(part).isPresent());
    }

    private static FieldCheck concluded(FormField field, Function<Conclusions, Optional<?>> part) {
        return assessment(
                field, assessment -> assessment.getConclusions().flatMap(part).isPresent());
    }

    private static FieldCheck stated(FormField field, Function<ConsentStatement, Optional<?>> part) {
        return assessment(
                field,
                assessment -> sharedWithoutConsent(assessment)
                        || assessment.getConsentStatement().flatMap(part).isPresent());
    }

    /** A decision to share without consent stands in for a consent statement. */
    private static boolean sharedWithoutConsent(CommonAssessment assessment) {
        return assessment
                .getWithoutConsent()
                .filter(decision -> decision.getActivities().contains(ConsentActivity.SHARE))
                .isPresent();
    }

    private static FieldCheck service(FormField field, ServiceKind kind) {
        return assessment(field, assessment -> served(assessment, kind));
    }

    private static boolean served(CommonAssessment assessment, ServiceKind kind) {
        return assessment.getServices().stream().anyMatch(service -> service.getKind() == kind);
    }

    private static <T> FieldCheck each(
            String list, Function<CommonAssessment, List<T>> parts, String path, Function<T, Optional<?>> part) {
        return assessment(assessment ->
                places(parts.apply(assessment), each -> part.apply(each).isEmpty(), i -> list + "/" + i + path));
    }

    private static <T> Stream<String> places(List<T> all, Predicate<T> lacks, IntFunction<String> path) {
        return IntStream.range(0, all.size())
                .filter(i -> lacks.test(all.get(i)))
                .mapToObj(path);
    }

    private static Stream<String> childName(CommonAssessment assessment) {
        Child child = assessment.getChild();
        if (child.calledName().isPresent()) {
            return Stream.empty();
        }
        return Stream.of(child.unborn() ? "/child/unbornBabyOf" : FormField.CHILD_NAME.pointer());
    }

    private static boolean disabledWithoutDetails(Child child) {
        return child.getDisabled() == YesNoUnknown.YES
                && child.getDisabilityDetails().isEmpty()
                && child.getDisabilities().isEmpty();
    }

    /** Somebody has parental responsibility, or has not and it is noted why. */
    private static boolean holderOrReason(ParentOrCarer parent) {
        return switch (parent.getParentalResponsibility().getHeld()) {
            case YES -> true;
            case NO -> parent.getParentalResponsibility().getNote().isPresent();
            case UNKNOWN -> false;
        };
    }

    private static Optional<YesNoUnknown> answered(YesNoUnknown answer) {
        return Optional.of(answer).filter(given -> given != YesNoUnknown.UNKNOWN);
    }

    private static Optional<ContactDetails> contact(Agency agency, Optional<Practitioner> practitioner) {
        return agency.getContact().or(() -> practitioner.flatMap(Practitioner::getContact));
    }

    private static Optional<?> either(Optional<?> one, Optional<?> other) {
        return one.isPresent() ? one : other;
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.stream().findFirst();
    }
}
