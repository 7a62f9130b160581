package vn.giaoban.web.answer;

import vn.giaoban.meetings.answer.AnswerKind;

/**
 * An answer being written, as it is kept until it is given; what does not belong to the kind chosen is kept too, in case
 * another is chosen.
 */
public record KeptAnswer(AnswerKind kind, String people, String substitute, String post, String reason) {}
