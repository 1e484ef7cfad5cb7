/**
 * How records are kept, and how long.
 *
 * <p>A {@link io.github.cafkit.model.retention.RecordRegister} lists
 * {@link io.github.cafkit.model.retention.KeptRecord}s: what each is, whether it was checked, where the information came
 * from and how old it is ({@link io.github.cafkit.model.retention.InformationAge}), and what holds lie on it. Its review
 * answers with {@link io.github.cafkit.model.retention.RecordFinding}s.
 *
 * <p>A {@link io.github.cafkit.model.retention.RetentionSchedule} is the controller's own list of periods; it tells from
 * the records which are due on a day, which are due and held, and for which that cannot be said. Neither the register
 * nor the schedule says who may see a record: ask the sharing rules.
 */
@NullMarked
package io.github.cafkit.model.retention;

import org.jspecify.annotations.NullMarked;
