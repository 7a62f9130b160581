/** Answers already given to scripts, so that a request that is sent twice has one effect. */
package vn.giaoban.archive.answer;
