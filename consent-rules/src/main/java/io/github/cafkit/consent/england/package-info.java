/**
 * The rules for England, as understood on 22 November 2026. This page is their table of contents.
 *
 * <p>{@link io.github.cafkit.consent.england.EnglandPack} is the pack and
 * {@link io.github.cafkit.consent.england.EnglandSources} its sources. The pack answers about every day from 1 March
 * 2000. {@code RULES.md} beside the module prints every rule in words.
 *
 * <h2>The rules, one file for each part</h2>
 *
 * <ul>
 *   <li>T0 {@code Integrity}: need, anonymity, purpose, identity
 *   <li>T1 {@code Bars}: court prohibition, privilege, adoption, the person under allegation, serious harm, the child's
 *       confidence, child abuse data; and what happens where a bar meets a duty
 *   <li>T2 {@code Duties}: court orders, FGM report, Children Act 1989 sections 47 and 27, Children Act 2004 sections 16H
 *       and 16LA, the notice after domestic abuse
 *   <li>T3 {@code Emergency}: immediate danger
 *   <li>T4 {@code Safeguarding}: concern and protector, blanket lists, the child-protection file, the disclosure scheme,
 *       the national index
 *   <li>T5 {@code AccessRights} and {@code ParentalAccess}: the educational record, the child's own data, what a parent
 *       may see
 *   <li>T6 {@code PrivateCircle}: other parents, relatives, the media, the public
 *   <li>T7 {@code ConsentRules}: consent to share
 *   <li>T8 {@code InternalRules}: colleagues and the designated lead
 *   <li>T9 {@code Defaults}
 *   <li>{@code AttachedDuties}: duties that come with whatever was decided
 *   <li>{@code Terms} and {@code ConsentTerms}: the terms that the rules are written in
 * </ul>
 *
 * <h2>The laws</h2>
 *
 * <p>{@link io.github.cafkit.consent.england.EnglandLaws} lists what is promised about every answer. What is proved is
 * stated in {@code IntegrityLaws}, {@code ProtectionLaws}, {@code DutyLaws}, {@code ConsentLaws}, {@code AccessLaws} and
 * {@code UncertaintyLaws}, in the terms of {@code LawTerms}, which borrow nothing from the terms of the rules.
 *
 * <h2>The sources, one file for each sort</h2>
 *
 * <ul>
 *   <li>{@code SourceDocumentPractice} (SD): practice of settings, never law
 *   <li>{@code GuidanceSources} (GR): government and regulators' guidance, by edition
 *   <li>{@code LawSources} (LW): statute and common law, with what came before each statute
 *   <li>{@code SpecialRegimeSources} (SP): special regimes, from the FGM duty to photographs
 * </ul>
 *
 * <p>Editions of the law: the Data Protection Act 1998 until 24 May 2018; the GDPR with the Data Protection Act 2018
 * from 25 May 2018; the changes of the Data (Use and Access) Act 2025 from 5 February 2026; the information duty of
 * Children Act 2004 section 16LA from 30 September 2026. Days that nobody has confirmed can be moved:
 * {@link io.github.cafkit.consent.england.EnglandSources#withStarts(java.util.Map)}.
 *
 * <h2>What is not encoded, and why</h2>
 *
 * <ul>
 *   <li>The consistent identifier (LW-20) and the duty to report child sexual abuse (SP-02): neither has a day on which
 *       it begins. Both are in the catalogue and change no answer.
 *   <li>Publicity with consent: the private circle is refused whoever consents.
 *   <li>Sources that shape how to work and not what may be shared, such as retention, storage and record quality: they
 *       are in the catalogue; {@code RULES.md} lists the sources that no rule rests on.
 *   <li>A duty that a wrong disclosure brings (OB-BREACH): no question about a disclosure to come can raise it.
 * </ul>
 */
@NullMarked
package io.github.cafkit.consent.england;

import org.jspecify.annotations.NullMarked;
