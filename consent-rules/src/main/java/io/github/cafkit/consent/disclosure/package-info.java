/**
 * The least that an answer lets go: a document goes in, a narrower one of the same type comes out, with an account of what was
 * left out and why.
 *
 * <pre>{@code
 * SharingDecision decision = adviser.advise(question);
 * Narrowed<CommonAssessment> narrowed = MinimumDisclosure.of(decision).narrow(assessment);
 * send(narrowed.document(), narrowed.forRecipient());
 * keep(narrowed.forAudit());
 * }</pre>
 *
 * <p>{@link io.github.cafkit.consent.disclosure.MinimumDisclosure} is where to begin. {@link
 * io.github.cafkit.consent.disclosure.FieldCategories} is the one table that says for every attribute of a document which
 * categories of information it belongs to and whom it is about; what stands in the grid of an assessment is told apart by
 * its element, with {@link io.github.cafkit.consent.disclosure.ElementCategories}, to which an authority adds its own. A
 * part goes only if every category it belongs to may go.
 *
 * <p>Four rules hold everywhere:
 *
 * <ul>
 *   <li>What may be left out is left out. Where an attribute that must go is mandatory, the nearest enclosing part that
 *       may be left out goes with it. Where that is the document itself, a fixed value takes its place, the same for
 *       everybody and never made from what it hides: {@link
 *       io.github.cafkit.consent.disclosure.MinimumDisclosure#NEUTRAL_DAY} for a day of birth, not known for a gender, one
 *       neutral event for the record of an episode.
 *   <li>In an answer to somebody of the family or the private circle nothing about other children goes, and nothing that
 *       tells who informed, whatever else may go. A part that may be about anybody counts as one about another child.
 *   <li>Free text belongs to the categories of its field. Where locating data are withheld because somebody may be in danger,
 *       every free text goes as a whole, and so does everything that names an agency, unless a named person has
 *       {@link io.github.cafkit.consent.disclosure.TextReview read} the text. Nobody searches it for addresses.
 *   <li>What was left out is told in two ways that are never one: to the recipient without whatever shows that something
 *       sensitive exists, and the same whether there was anything to leave out or not; to the auditor in full.
 * </ul>
 *
 * <p>A pack's tier 1 is taken to hold its bars, as it does in the pack for England and in every local pack upon it.
 */
@NullMarked
package io.github.cafkit.consent.disclosure;

import org.jspecify.annotations.NullMarked;
