/**
 * Requests and answers in the shape of the OpenID AuthZEN Authorization API (version
 * {@link io.github.cafkit.consent.authzen.AuthZen#VERSION}), for programs that ask a decision point before they show
 * something. {@link io.github.cafkit.consent.authzen.EvaluationRequest} turns a request into a sharing question;
 * {@link io.github.cafkit.consent.authzen.AccessEvaluator} answers one or many. A port and a path are the caller's.
 *
 * <p>The specification knows yes and no. Yes is said only where everything asked for may go now; what else the answer is, its
 * duties and its reasons are in the context. What gets lost is listed by
 * {@link io.github.cafkit.consent.authzen.AuthZen#losses()}.
 */
@NullMarked
package io.github.cafkit.consent.authzen;

import org.jspecify.annotations.NullMarked;
