package io.github.cafkit.consent.fact;

import io.github.cafkit.consent.fact.Fact.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The vocabulary: every fact that a rule can read. A new fact is declared here and nowhere else.
 *
 * <p>A fact that nobody states takes its unknown value where it has one, such as {@link #RISK_ROLE} or
 * {@link #NEED_TO_KNOW}; a fact about a circumstance that somebody would have to raise takes the value that says it was
 * not raised; four facts must be stated. Either way the decision lists what was not stated.
 */
public final class Facts {

    private static final List<Fact<?>> DECLARED = new ArrayList<>();

    /** What the recipient will use the information for. */
    public static final Fact<Purpose> PURPOSE = fact(
            "purpose",
            Purpose.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.PRACTITIONER,
            Optional.of(Purpose.NONE),
            "what the recipient will use the information for");

    /** The purpose has been stated. */
    public static final Fact<YesNo> PURPOSE_STATED = fact(
            "purposeStated",
            YesNo.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.PRACTITIONER,
            Optional.of(YesNo.NO),
            "the purpose has been stated");

    /** Whether the holder offers or was asked. */
    public static final Fact<Initiative> INITIATIVE = fact(
            "initiative",
            Initiative.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.PRACTITIONER,
            Optional.of(Initiative.ON_REQUEST),
            "whether the holder offers or was asked");

    /** One named child, or a list that sweeps everybody up. */
    public static final Fact<RequestBreadth> REQUEST_BREADTH = fact(
            "requestBreadth",
            RequestBreadth.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.PRACTITIONER,
            Optional.of(RequestBreadth.NAMED_PERSON),
            "one named child, or a list that sweeps everybody up");

    /** How soon it is wanted; never changes an outcome. */
    public static final Fact<Urgency> URGENCY = fact(
            "urgency",
            Urgency.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(Urgency.ROUTINE),
            "how soon it is wanted; never changes an outcome");

    /** The sector of the holder. */
    public static final Fact<HolderSector> HOLDER_SECTOR = fact(
            "holderSector",
            HolderSector.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.empty(),
            "the sector of the holder");

    /** The role of the person who would tell. */
    public static final Fact<HolderRole> HOLDER_ROLE = fact(
            "holderRole",
            HolderRole.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.RECORD,
            Optional.of(HolderRole.SUPPORT_STAFF),
            "the role of the person who would tell");

    /** The holder is a public authority; derived from the sector where it is not stated. */
    public static final Fact<YesNo> HOLDER_IS_PUBLIC_AUTHORITY = fact(
            "holderIsPublicAuthority",
            YesNo.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.of(YesNo.YES),
            "the holder is a public authority; derived from the sector where it is not stated");

    /** The person who would tell is a teacher or a regulated health or social care professional. */
    public static final Fact<YesNo> TEACHER_OR_REGULATED = fact(
            "teacherOrRegulated",
            YesNo.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.of(YesNo.NO),
            "the person who would tell is a teacher or a regulated health or social care professional");

    /** The holder is a relevant person under Children Act 2004 s16LA. */
    public static final Fact<YesNo> HOLDER_UNDER_S16LA = fact(
            "holderUnderS16LA",
            YesNo.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.of(YesNo.NO),
            "the holder is a relevant person under Children Act 2004 s16LA");

    /** Who would receive it. */
    public static final Fact<RecipientKind> RECIPIENT_KIND = fact(
            "recipientKind",
            RecipientKind.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.PRACTITIONER,
            Optional.empty(),
            "who would receive it");

    /** The standing of the recipient, or of a lawyer's client. */
    public static final Fact<ParentalResponsibility> PARENTAL_RESPONSIBILITY = fact(
            "parentalResponsibility",
            ParentalResponsibility.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.RECORD,
            Optional.of(ParentalResponsibility.UNVERIFIED),
            "the standing of the recipient, or of a lawyer's client");

    /** The identity of the recipient was checked. */
    public static final Fact<IdentityCheck> IDENTITY = fact(
            "identity",
            IdentityCheck.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.PRACTITIONER,
            Optional.of(IdentityCheck.UNVERIFIED),
            "the identity of the recipient was checked");

    /** The recipient needs it for the purpose. */
    public static final Fact<YesNoUnknown> NEED_TO_KNOW = fact(
            "needToKnow",
            YesNoUnknown.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(YesNoUnknown.UNKNOWN),
            "the recipient needs it for the purpose");

    /** The recipient holds a safeguarding role in this matter. */
    public static final Fact<YesNo> SAFEGUARDING_ROLE = fact(
            "safeguardingRole",
            YesNo.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.of(YesNo.NO),
            "the recipient holds a safeguarding role in this matter");

    /** The recipient's part in the risk; alleged is enough. */
    public static final Fact<RiskRole> RISK_ROLE = fact(
            "riskRole",
            RiskRole.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(RiskRole.UNKNOWN),
            "the recipient's part in the risk; alleged is enough");

    /** This recipient may take such a referral from this holder. */
    public static final Fact<YesNo> ROUTE_VALID = fact(
            "routeValid",
            YesNo.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.of(YesNo.YES),
            "this recipient may take such a referral from this holder");

    /** The police judge this person best placed to protect the child. */
    public static final Fact<YesNo> BEST_PLACED_TO_PROTECT = fact(
            "bestPlacedToProtect",
            YesNo.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.POLICE,
            Optional.of(YesNo.NO),
            "the police judge this person best placed to protect the child");

    /** The undertaking of the disclosure scheme. */
    public static final Fact<Undertaking> UNDERTAKING = fact(
            "undertaking",
            Undertaking.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.RECORD,
            Optional.of(Undertaking.NOT_APPLICABLE),
            "the undertaking of the disclosure scheme");

    /** A picture the setting holds, or one taken with a parent's own camera. */
    public static final Fact<ImageOrigin> IMAGE_ORIGIN = fact(
            "imageOrigin",
            ImageOrigin.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.PRACTITIONER,
            Optional.of(ImageOrigin.HELD_BY_SETTING),
            "a picture the setting holds, or one taken with a parent's own camera");

    /** A living person can be worked out from it, small numbers included. */
    public static final Fact<YesNo> IDENTIFIABLE = fact(
            "identifiable",
            YesNo.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.PRACTITIONER,
            Optional.of(YesNo.YES),
            "a living person can be worked out from it, small numbers included");

    /** The stage of the child. */
    public static final Fact<ChildAge> AGE = fact(
            "age",
            ChildAge.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.empty(),
            "the stage of the child");

    /** The child's competence for this decision. */
    public static final Fact<Competence> COMPETENCE = fact(
            "competence",
            Competence.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(Competence.NOT_ASSESSED),
            "the child's competence for this decision");

    /** The child's own view. */
    public static final Fact<ChildView> CHILD_VIEW = fact(
            "childView",
            ChildView.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.PRACTITIONER,
            Optional.of(ChildView.NOT_ASKED),
            "the child's own view");

    /** Whether release is in the child's interests. */
    public static final Fact<BestInterests> BEST_INTERESTS = fact(
            "bestInterests",
            BestInterests.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.LEAD,
            Optional.of(BestInterests.NOT_RAISED),
            "whether release is in the child's interests");

    /** Whether the lead has recorded a best-interests decision. */
    public static final Fact<BestInterestsDecision> BEST_INTERESTS_DECISION = fact(
            "bestInterestsDecision",
            BestInterestsDecision.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.LEAD,
            Optional.of(BestInterestsDecision.NOT_RECORDED),
            "whether the lead has recorded a best-interests decision");

    /** Consent to a service; never touches disclosure. */
    public static final Fact<ServiceConsent> SERVICE_CONSENT = fact(
            "serviceConsent",
            ServiceConsent.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.RECORD,
            Optional.of(ServiceConsent.NOT_SOUGHT),
            "consent to a service; never touches disclosure");

    /** What asking for consent would do to the risk. */
    public static final Fact<Safety> SEEKING_CONSENT = fact(
            "seekingConsent",
            Safety.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(Safety.UNKNOWN),
            "what asking for consent would do to the risk");

    /** What telling the family would do to the risk. */
    public static final Fact<Safety> INFORMING = fact(
            "informing",
            Safety.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(Safety.UNKNOWN),
            "what telling the family would do to the risk");

    /** How grave the concern is. */
    public static final Fact<RiskLevel> RISK_LEVEL = fact(
            "riskLevel",
            RiskLevel.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.empty(),
            "how grave the concern is");

    /** Where the risk comes from. */
    public static final Fact<RiskSource> RISK_SOURCE = fact(
            "riskSource",
            RiskSource.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(RiskSource.UNKNOWN),
            "where the risk comes from");

    /** How genital mutilation came to notice. */
    public static final Fact<FgmTrigger> FGM_TRIGGER = fact(
            "fgmTrigger",
            FgmTrigger.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(FgmTrigger.NONE),
            "how genital mutilation came to notice");

    /** Police attended a domestic abuse incident that concerns the child. */
    public static final Fact<EncompassTrigger> ENCOMPASS_TRIGGER = fact(
            "encompassTrigger",
            EncompassTrigger.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.POLICE,
            Optional.of(EncompassTrigger.NONE),
            "police attended a domestic abuse incident that concerns the child");

    /** An order requires, or forbids, this disclosure. */
    public static final Fact<CourtOrder> COURT_ORDER = fact(
            "courtOrder",
            CourtOrder.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.COURT,
            Optional.of(CourtOrder.NONE),
            "an order requires, or forbids, this disclosure");

    /** A formal request that binds this holder. */
    public static final Fact<StatutoryRequest> STATUTORY_REQUEST = fact(
            "statutoryRequest",
            StatutoryRequest.class,
            Scope.QUESTION,
            Nature.OBTAINABLE,
            StatedBy.RECORD,
            Optional.of(StatutoryRequest.NONE),
            "a formal request that binds this holder");

    /** The serious-harm test on release. */
    public static final Fact<SeriousHarmTest> SERIOUS_HARM_TEST = fact(
            "seriousHarmTest",
            SeriousHarmTest.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.LEAD,
            Optional.of(SeriousHarmTest.NOT_RAISED),
            "the serious-harm test on release");

    /** The holder considers it relevant to safeguarding or welfare. */
    public static final Fact<YesNoUnknown> RELEVANT_TO_WELFARE = fact(
            "relevantToWelfare",
            YesNoUnknown.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(YesNoUnknown.UNKNOWN),
            "the holder considers it relevant to safeguarding or welfare");

    /** The holder considers that it may help the recipient's functions. */
    public static final Fact<YesNoUnknown> MAY_FACILITATE = fact(
            "mayFacilitate",
            YesNoUnknown.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(YesNoUnknown.UNKNOWN),
            "the holder considers that it may help the recipient's functions");

    /** Whether disclosing would do the child more harm than not disclosing. */
    public static final Fact<DetrimentJudgement> DETRIMENT_JUDGEMENT = fact(
            "detrimentJudgement",
            DetrimentJudgement.class,
            Scope.QUESTION,
            Nature.JUDGEMENT,
            StatedBy.LEAD,
            Optional.of(DetrimentJudgement.NOT_MADE),
            "whether disclosing would do the child more harm than not disclosing");

    /** Legal professional privilege. */
    public static final Fact<YesNo> PRIVILEGED = fact(
            "privileged",
            YesNo.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.of(YesNo.NO),
            "legal professional privilege");

    /** Whether the practice of the setting applies beside national rules. */
    public static final Fact<Profile> PROFILE = fact(
            "profile",
            Profile.class,
            Scope.QUESTION,
            Nature.FIXED,
            StatedBy.RECORD,
            Optional.of(Profile.NATIONAL),
            "whether the practice of the setting applies beside national rules");

    private static final Map<RiskType, Fact<YesNo>> RISK_TYPES = riskTypes();

    /** The category of information. */
    public static final Fact<InformationCategory> CATEGORY = fact(
            "category",
            InformationCategory.class,
            Scope.ITEM,
            Nature.FIXED,
            StatedBy.PRACTITIONER,
            Optional.empty(),
            "the category of information");

    /** Necessary for this purpose, or within the order. */
    public static final Fact<YesNoUnknown> NEEDED = fact(
            "needed",
            YesNoUnknown.class,
            Scope.ITEM,
            Nature.JUDGEMENT,
            StatedBy.PRACTITIONER,
            Optional.of(YesNoUnknown.UNKNOWN),
            "necessary for this purpose, or within the order");

    /** Somebody else appears inside the material. */
    public static final Fact<ThirdParty> THIRD_PARTY = fact(
            "thirdParty",
            ThirdParty.class,
            Scope.ITEM,
            Nature.FIXED,
            StatedBy.PRACTITIONER,
            Optional.of(ThirdParty.NONE),
            "somebody else appears inside the material");

    /** The child told it in confidence. */
    public static final Fact<GivenInConfidence> GIVEN_IN_CONFIDENCE = fact(
            "givenInConfidenceByChild",
            GivenInConfidence.class,
            Scope.ITEM,
            Nature.FIXED,
            StatedBy.PRACTITIONER,
            Optional.of(GivenInConfidence.NO),
            "the child told it in confidence");

    /** The state of checking. */
    public static final Fact<Accuracy> ACCURACY = fact(
            "accuracy",
            Accuracy.class,
            Scope.ITEM,
            Nature.OBTAINABLE,
            StatedBy.PRACTITIONER,
            Optional.of(Accuracy.UNCHECKED),
            "the state of checking");

    /** Private in kind. */
    public static final Fact<YesNo> CONFIDENTIAL = fact(
            "confidential",
            YesNo.class,
            Scope.ITEM,
            Nature.FIXED,
            StatedBy.PRACTITIONER,
            Optional.of(YesNo.YES),
            "private in kind");

    /** Where the consents of the child stand for this category. */
    public static final Fact<ConsentStanding> CHILD_CONSENT = fact(
            "childConsent",
            ConsentStanding.class,
            Scope.CONSENT,
            Nature.OBTAINABLE,
            StatedBy.LIBRARY,
            Optional.of(ConsentStanding.NONE),
            "where the consents of the child stand for this category");

    /** Where the consents of parents and of the authority as parent stand for this category. */
    public static final Fact<ConsentStanding> PARENT_CONSENT = fact(
            "parentConsent",
            ConsentStanding.class,
            Scope.CONSENT,
            Nature.OBTAINABLE,
            StatedBy.LIBRARY,
            Optional.of(ConsentStanding.NONE),
            "where the consents of parents and of the authority as parent stand for this category");

    /** Where the consents of the third party concerned stand for this category. */
    public static final Fact<ConsentStanding> THIRD_PARTY_CONSENT = fact(
            "thirdPartyConsent",
            ConsentStanding.class,
            Scope.CONSENT,
            Nature.OBTAINABLE,
            StatedBy.LIBRARY,
            Optional.of(ConsentStanding.NONE),
            "where the consents of the third party concerned stand for this category");

    /** A valid consent for this category comes from the authority as parent. */
    public static final Fact<YesNo> CORPORATE_PARENT_CONSENT = fact(
            "corporateParentConsent",
            YesNo.class,
            Scope.CONSENT,
            Nature.OBTAINABLE,
            StatedBy.LIBRARY,
            Optional.of(YesNo.NO),
            "a valid consent for this category comes from the authority as parent");

    /** A valid consent of a person with parental responsibility reaches the lawyer for this purpose, whatever its categories. */
    public static final Fact<YesNo> CLIENT_AUTHORITY = fact(
            "clientAuthority",
            YesNo.class,
            Scope.CONSENT,
            Nature.OBTAINABLE,
            StatedBy.LIBRARY,
            Optional.of(YesNo.NO),
            "a valid consent of a person with parental responsibility reaches the lawyer for this purpose, whatever its categories");

    private static final List<Fact<?>> ALL = List.copyOf(DECLARED);
    private static final Map<String, Fact<?>> BY_NAME = byName();
    private static final Map<Scope, List<Fact<?>>> BY_SCOPE = byScope();

    private Facts() {}

    /**
     * Every fact, in declared order.
     *
     * @return an unmodifiable list, never null
     */
    public static List<Fact<?>> all() {
        return ALL;
    }

    /**
     * The facts of one scope, in declared order.
     *
     * @param scope the scope, not null
     * @return an unmodifiable list, never null
     */
    public static List<Fact<?>> all(Scope scope) {
        return BY_SCOPE.getOrDefault(scope, List.of());
    }

    /**
     * The fact that says whether one kind of harm is in question. The kinds of harm are a set, so each is a fact of its
     * own.
     *
     * @param type the kind of harm, not null
     * @return its fact, named {@code riskType.} and the kind, never null
     */
    public static Fact<YesNo> riskType(RiskType type) {
        Fact<YesNo> fact = RISK_TYPES.get(type);
        if (fact == null) {
            throw new IllegalStateException("every kind of harm has a fact");
        }
        return fact;
    }

    /**
     * The fact with a name.
     *
     * @param name the name used in documents, not null
     * @return the fact, or empty if there is none
     */
    public static Optional<Fact<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<RiskType, Fact<YesNo>> riskTypes() {
        Map<RiskType, Fact<YesNo>> facts = new EnumMap<>(RiskType.class);
        for (RiskType type : RiskType.values()) {
            facts.put(
                    type,
                    fact(
                            "riskType." + type.name(),
                            YesNo.class,
                            Scope.QUESTION,
                            Nature.JUDGEMENT,
                            StatedBy.PRACTITIONER,
                            Optional.of(YesNo.NO),
                            "the harm in question includes " + type.label()));
        }
        return Collections.unmodifiableMap(facts);
    }

    private static Map<Scope, List<Fact<?>>> byScope() {
        Map<Scope, List<Fact<?>>> facts = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            facts.put(scope, ALL.stream().filter(fact -> fact.scope() == scope).toList());
        }
        return Collections.unmodifiableMap(facts);
    }

    private static Map<String, Fact<?>> byName() {
        Map<String, Fact<?>> facts = new java.util.HashMap<>();
        for (Fact<?> fact : ALL) {
            facts.put(fact.name(), fact);
        }
        return Collections.unmodifiableMap(facts);
    }

    private static <E extends Enum<E> & FactValue> Fact<E> fact(
            String name,
            Class<E> type,
            Scope scope,
            Nature nature,
            StatedBy statedBy,
            Optional<E> whenNotStated,
            String meaning) {
        Fact<E> fact = new Fact<>(DECLARED.size(), name, type, scope, nature, statedBy, whenNotStated, meaning);
        DECLARED.add(fact);
        return fact;
    }
}
