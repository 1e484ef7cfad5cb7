package io.github.cafkit.testkit.authority;

import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.model.consent.Competence;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.Signature;
import io.github.cafkit.model.consent.UnderstoodFor;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.testkit.authority.Situation.Helper;

/** Makes the consent statement of what was answered. */
final class ConsentRecords {

    private ConsentRecords() {}

    static ConsentStatement of(Situation situation) {
        ConsentStatement.Builder statement = ConsentStatement.builder();
        PersonId asker = situation.lead().id();
        for (ConsentAnswer answer : situation.answers()) {
            statement.addConsents(record(situation, answer, asker));
        }
        if (!situation.answers().isEmpty()) {
            signed(situation, situation.answers().get(0), asker, statement);
        }
        return statement.build();
    }

    private static void signed(
            Situation situation, ConsentAnswer first, PersonId asker, ConsentStatement.Builder statement) {
        statement
                .noticeShownOn(first.givenOn())
                .understood(YesNoUnknown.YES)
                .addUnderstoodFor(
                        switch (first.capacity()) {
                            case CHILD -> UnderstoodFor.SELF;
                            case PARENT -> UnderstoodFor.CHILD_AS_PARENT;
                            case CARER, LOCAL_AUTHORITY, PERSON_CONCERNED, OTHER -> UnderstoodFor.CHILD_AS_CARER;
                        })
                .sharingAgreed(first.decision() == ConsentDecision.GIVEN ? YesNoUnknown.YES : YesNoUnknown.NO)
                .addSignatures(new Signature(first.giver(), first.capacity(), first.givenOn()))
                .assessorSignature(asker)
                .assessorSignedOn(first.givenOn());
        for (Helper helper : situation.helpers()) {
            statement.addListedServices(helper.partner().agency().getId());
        }
    }

    private static ConsentRecord record(Situation situation, ConsentAnswer answer, PersonId asker) {
        ConsentRecord.Builder consent = ConsentRecord.builder()
                .id(answer.id())
                .child(situation.young().id())
                .giver(answer.giver())
                .capacity(answer.capacity())
                .decision(answer.decision())
                .addActivities(ConsentActivity.STORE, ConsentActivity.SHARE)
                .givenOn(answer.givenOn())
                .lastValidDay(answer.lastValidDay())
                .withdrawnOn(answer.withdrawnOn())
                .freelyGiven(YesNoUnknown.YES)
                .recordedBy(asker);
        answer.categories().forEach(category -> consent.addCategories(category.name()));
        for (Purpose purpose : ConsentAnswer.PURPOSES) {
            consent.addPurposes(purpose.name());
        }
        answer.recipients()
                .forEach(helper ->
                        consent.addRecipients(helper.partner().agency().getId()));
        if (answer.capacity() == ConsentCapacity.CHILD) {
            consent.competence(Competence.builder()
                    .competent(YesNoUnknown.YES)
                    .assessedBy(asker)
                    .assessedOn(answer.givenOn())
                    .build());
        }
        return consent.build();
    }
}
