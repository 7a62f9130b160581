/**
 * The answers to an invitation: each body summoned says for itself who comes, who comes instead, or why nobody comes; the
 * office answers for guests and on behalf of bodies. Nothing said is overwritten: the latest answer counts.
 */
package vn.giaoban.meetings.answer;
