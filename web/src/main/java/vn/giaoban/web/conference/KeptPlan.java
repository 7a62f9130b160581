package vn.giaoban.web.conference;

import vn.giaoban.meetings.conference.ConferencePlan;

/**
 * A plan being written, as it is kept until it is saved.
 *
 * @param base the plan as it stood when the writing began; null for a new conference
 */
public record KeptPlan(ConferencePlan base, ConferencePlan typed) {}
