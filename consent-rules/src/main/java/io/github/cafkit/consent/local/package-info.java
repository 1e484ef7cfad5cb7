/**
 * Rules of an authority or a setting, on top of a pack that they cannot weaken where it protects.
 *
 * <p>A {@link io.github.cafkit.consent.local.LocalPack} holds rules with the policies or protocols that they rest on and
 * with whoever owns them. {@link io.github.cafkit.consent.local.LocalPacks} looks at what they would do to a pack, for every
 * question there can be, and says so in a {@link io.github.cafkit.consent.local.LocalPackReport}:
 *
 * <ul>
 *   <li>Rules in a tier that is closed to them, rules that claim to be law, ids that are taken: nothing loads, and every
 *       fault is named.
 *   <li>They hold back less than a duty, an emergency, safeguarding or the open door needs: nothing loads, and each
 *       {@link io.github.cafkit.consent.local.Refusal} has the question that shows it and the rule that does it.
 *   <li>They let something go that did not go, or lose a duty: each such {@link io.github.cafkit.consent.local.LocalChange}
 *       is reported with its conditions and an example, and the rules load only with an
 *       {@link io.github.cafkit.consent.rule.Acknowledgement} of exactly these changes, which every decision then carries.
 *   <li>They hold back more of ordinary sharing: they load.
 * </ul>
 *
 * <p>Which tiers are open and what may never be narrowed is a {@link io.github.cafkit.consent.local.LocalPackPolicy}; the one
 * for England is {@link io.github.cafkit.consent.england.EnglandLocalPacks}. The forms in JSON are those of
 * {@link io.github.cafkit.consent.packfile}.
 */
@NullMarked
package io.github.cafkit.consent.local;

import org.jspecify.annotations.NullMarked;
