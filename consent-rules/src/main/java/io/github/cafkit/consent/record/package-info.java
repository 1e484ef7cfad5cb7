/**
 * Decision records: what was asked, what was answered, under which rules and on what knowledge, kept so that a later change
 * is noticed.
 *
 * <p>A {@link io.github.cafkit.consent.record.DecisionRecorder} makes a draft of a decision; a {@link
 * io.github.cafkit.consent.record.RecordChain} appends it and answers with a {@link
 * io.github.cafkit.consent.record.DecisionRecord}, one line of canonical JSON (RFC 8785) that holds the digest of the record
 * before it. Nothing in a record names anybody. Who decided, about whom, to whom and on which document are {@link
 * io.github.cafkit.consent.record.Commitment commitments}: digests with a {@link io.github.cafkit.consent.record.Salt}
 * each. The {@link io.github.cafkit.consent.record.Salts} are handed back and belong somewhere else. With the salt anybody
 * can check a name against the record; once the salt is erased nobody can, and the record stays whole.
 *
 * <p>A {@link io.github.cafkit.consent.record.ChainVerifier} reads a chain of any length in bounded memory and says which
 * records were altered, are missing, stand in another order, are there twice, or are not what their pack says. It makes
 * tampering evident and prevents none: whoever can write the whole chain can write another one that is sound in itself.
 * Only a {@link io.github.cafkit.consent.record.ChainHead} that is kept out of their reach, or a {@link
 * io.github.cafkit.consent.record.RecordSigner} whose key is, shows that.
 *
 * <p>The library stores nothing. The lines, the salts, the heads and the keys are the host's, as are the clock and the dice:
 * instants and salts are arguments.
 */
@NullMarked
package io.github.cafkit.consent.record;

import org.jspecify.annotations.NullMarked;
