package io.github.cafkit.testkit.authority;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.Urgency;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.testkit.authority.Partners.Partner;

/** Why somebody asks. Each comes up as often as its weight says, for the children to whom it can happen. */
enum Occasion {
    /** The team meets, and somebody of another agency wants to know how things stand. */
    TEAM(24) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            int last = scene.situation().helpers().size() - 1;
            Partner partner = scene.situation()
                    .helpers()
                    .get(scene.choices().between(1, last))
                    .partner();
            scene.outsider(
                            question,
                            partner.kind(),
                            Purpose.EARLY_HELP,
                            scene.choices()
                                    .pick(YesNoUnknown.YES, YesNoUnknown.YES, YesNoUnknown.YES, YesNoUnknown.UNKNOWN))
                    .item(scene.item(InformationCategory.DEVELOPMENTAL))
                    .item(scene.item(InformationCategory.ATTENDANCE));
        }
    },
    /** A referral to somebody who knows more. */
    SPECIALIST(12) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL, YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.DEVELOPMENTAL))
                    .item(scene.item(InformationCategory.MEDICAL));
            Scene.offered(question);
        }
    },
    /** The parent at home reads the record. */
    PARENT(12) {
        @Override
        boolean happens(Scene scene) {
            return scene.family().mainCarer().role().parent();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.parent(question, false, scene.choices().pick(Purpose.ACCESS_RIGHT, Purpose.CARE_ADMIN))
                    .item(scene.item(scene.choices()
                            .pick(
                                    InformationCategory.DEVELOPMENTAL,
                                    InformationCategory.SEN,
                                    InformationCategory.EDUCATION_RECORD,
                                    InformationCategory.ACCIDENT)));
        }
    },
    /** The parent who lives elsewhere asks where the child is. */
    ABSENT_PARENT(8) {
        @Override
        boolean happens(Scene scene) {
            return scene.family().absentParent().isPresent();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.parent(question, true, Purpose.SOCIAL)
                    .item(scene.item(InformationCategory.ADDRESS))
                    .item(scene.item(InformationCategory.SCHOOL_OR_PLACEMENT));
        }
    },
    /** Another child's parent wants to ring up about a birthday. */
    BIRTHDAY(6) {
        @Override
        boolean happens(Scene scene) {
            return !scene.unborn();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.OTHER_PARENT, Purpose.SOCIAL, YesNoUnknown.NO)
                    .item(scene.item(InformationCategory.PHONE));
        }
    },
    /** A grandmother or neighbour is to fetch the child. */
    RELATIVE(4) {
        @Override
        boolean happens(Scene scene) {
            return !scene.unborn();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.RELATIVE, Purpose.CARE_ADMIN, YesNoUnknown.UNKNOWN)
                    .with(Facts.RISK_ROLE, scene.choices().pick(RiskRole.NONE, RiskRole.UNKNOWN))
                    .item(scene.item(InformationCategory.ATTENDANCE));
        }
    },
    /** A worry goes to the designated lead. */
    LEAD(8) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.DESIGNATED_LEAD, Purpose.SAFEGUARDING, YesNoUnknown.YES)
                    .with(Facts.SAFEGUARDING_ROLE, YesNo.YES)
                    .item(scene.item(InformationCategory.SAFEGUARDING));
            Scene.offered(question);
        }
    },
    /** A colleague is told what the day needs, or is merely curious. */
    COLLEAGUE(8) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(
                            question,
                            RecipientKind.COLLEAGUE,
                            Purpose.CARE_ADMIN,
                            scene.choices().pick(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.UNKNOWN))
                    .item(scene.item(
                            scene.choices().pick(InformationCategory.MEDICAL, InformationCategory.FAMILY_ADULT)));
        }
    },
    /** A referral to children's social care. */
    REFERRAL(8) {
        @Override
        boolean happens(Scene scene) {
            return scene.concern().isAtLeast(RiskLevel.CHILD_IN_NEED);
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(
                            question,
                            RecipientKind.CHILDRENS_SOCIAL_CARE,
                            scene.concern() == RiskLevel.CHILD_IN_NEED
                                    ? Purpose.CHILD_IN_NEED_S17
                                    : Purpose.SAFEGUARDING,
                            YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.SAFEGUARDING))
                    .item(scene.item(InformationCategory.FAMILY_ADULT));
            Scene.offered(question);
        }
    },
    /** Social care makes enquiries. */
    ENQUIRY(8) {
        @Override
        boolean happens(Scene scene) {
            return scene.harm();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(
                            question,
                            RecipientKind.CHILDRENS_SOCIAL_CARE,
                            Purpose.PROTECTION_ENQUIRY_S47,
                            YesNoUnknown.YES)
                    .with(Facts.STATUTORY_REQUEST, StatutoryRequest.S47)
                    .with(Facts.URGENCY, Urgency.SOON)
                    .item(scene.item(InformationCategory.SAFEGUARDING))
                    .item(scene.item(InformationCategory.MEDICAL));
        }
    },
    /** The police ask. */
    POLICE(3) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.POLICE, Purpose.CRIME, YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.ADDRESS))
                    .item(scene.item(InformationCategory.CRIMINAL));
        }
    },
    /** Agencies meet about the abuse of a parent. */
    CONFERENCE(6) {
        @Override
        boolean happens(Scene scene) {
            return scene.family().danger();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.MARAC, Purpose.SAFEGUARDING, YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.FAMILY_ADULT))
                    .item(scene.item(InformationCategory.ADDRESS));
        }
    },
    /** The child moves to another school. */
    MOVE(6) {
        @Override
        boolean happens(Scene scene) {
            return !scene.unborn();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.NEW_SETTING, Purpose.SETTING_TRANSFER, YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.EDUCATION_RECORD))
                    .item(scene.item(InformationCategory.SAFEGUARDING));
        }
    },
    /** The family's doctor asks. */
    DOCTOR(6) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.HEALTH, Purpose.DIRECT_HEALTH_CARE, YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.MEDICAL));
        }
    },
    /** The foster carer asks what to look out for. */
    CARER(10) {
        @Override
        boolean happens(Scene scene) {
            return scene.family().home().lookedAfter();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.CARER, Purpose.CARE_ADMIN, YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.MEDICAL))
                    .item(scene.item(InformationCategory.SCHOOL_OR_PLACEMENT));
        }
    },
    /** A young person has told something, and a parent asks about it. */
    CONFIDENCE(8) {
        @Override
        boolean happens(Scene scene) {
            return scene.teenager();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.parent(question, false, Purpose.CARE_ADMIN)
                    .item(scene.inConfidence(
                            scene.choices().pick(InformationCategory.SEXUAL_HEALTH, InformationCategory.MEDICAL)));
            scene.view(question, ChildView.OBJECTS, ChildView.NOT_ASKED);
        }
    },
    /** A young person wants to see the record. */
    OWN_RECORD(4) {
        @Override
        boolean happens(Scene scene) {
            return scene.teenager();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.CHILD_SELF, Purpose.ACCESS_RIGHT, YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.DEVELOPMENTAL));
        }
    },
    /** Somebody on the telephone says that they are from social care. */
    CALLER(3) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.CHILDRENS_SOCIAL_CARE, Purpose.SAFEGUARDING, YesNoUnknown.UNKNOWN)
                    .with(Facts.IDENTITY, IdentityCheck.UNVERIFIED)
                    .item(scene.item(InformationCategory.ADDRESS));
        }
    },
    /** A court orders it, or forbids it. */
    COURT(2) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.COURT, Purpose.COURT, YesNoUnknown.YES)
                    .with(
                            Facts.COURT_ORDER,
                            scene.choices().pick(CourtOrder.REQUIRES, CourtOrder.REQUIRES, CourtOrder.PROHIBITS))
                    .item(scene.item(InformationCategory.SOCIAL_WORK));
        }
    },
    /** A member of staff is accused. */
    ALLEGATION(1) {
        @Override
        boolean happens(Scene scene) {
            return !scene.unborn();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.LADO, Purpose.STAFF_ALLEGATION, YesNoUnknown.YES)
                    .item(scene.item(InformationCategory.STAFF_ALLEGATION));
            Scene.offered(question);
        }
    },
    /** The local newspaper wants a picture, or a firm an address. */
    PUBLICITY(2) {
        @Override
        boolean happens(Scene scene) {
            return !scene.unborn();
        }

        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(
                            question,
                            scene.choices().pick(RecipientKind.MEDIA, RecipientKind.COMMERCIAL),
                            Purpose.PUBLICITY,
                            YesNoUnknown.NO)
                    .item(scene.item(InformationCategory.PHOTO_OWN));
        }
    },
    /** A university counts. */
    RESEARCH(2) {
        @Override
        void ask(SharingQuestion.Builder question, Scene scene) {
            scene.outsider(question, RecipientKind.RESEARCHER, Purpose.RESEARCH, YesNoUnknown.UNKNOWN)
                    .with(Facts.IDENTIFIABLE, scene.choices().pick(YesNo.NO, YesNo.YES))
                    .item(scene.item(InformationCategory.ATTENDANCE));
        }
    };

    private static final Occasion[] ALL = values();
    private static final int HEAVIEST = 24;

    private final int weight;

    Occasion(int weight) {
        this.weight = weight;
    }

    /** Whether it can happen to the child on that day. */
    boolean happens(Scene scene) {
        return true;
    }

    /** Completes the question. */
    abstract void ask(SharingQuestion.Builder question, Scene scene);

    /** One that can happen to the child; again until one is drawn that does. */
    static Occasion drawn(Scene scene) {
        while (true) {
            Occasion occasion = ALL[scene.choices().below(ALL.length)];
            if (scene.choices().below(HEAVIEST) < occasion.weight && occasion.happens(scene)) {
                return occasion;
            }
        }
    }
}
