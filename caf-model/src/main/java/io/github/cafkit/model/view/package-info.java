/**
 * What is held about a child as pages for people.
 *
 * <ul>
 *   <li>{@link io.github.cafkit.model.view.OneChildPicture}: everything about one child on a day, in one place;
 *   <li>{@link io.github.cafkit.model.view.ActionList}: who has to do what, and by when, by person, agency or date;
 *   <li>{@link io.github.cafkit.model.view.LeadProfessionalToDo}: what waits for the one who leads.
 * </ul>
 *
 * <p>They are values with accessors, and each writes itself as Markdown. <b>They are views made for a page: they show names
 * and what documents say</b>, so they are for those who may see the documents they are made of and belong in no log.
 * Their {@code toString} shows no word of it, and texts are {@link io.github.cafkit.core.privacy.PersonalText}. Who may
 * see which part is the answer of the sharing rules, and is asked before a page is made. Accountabilities as a matrix and
 * plans along the days are views of the plan package: {@link io.github.cafkit.model.plan.AccountabilityMatrix} and
 * {@link io.github.cafkit.model.plan.PlanTimeline}.
 */
@NullMarked
package io.github.cafkit.model.view;

import org.jspecify.annotations.NullMarked;
