/** Conferences, their conclusions, and the drafts read out of texts. */
package vn.giaoban.web.api.conference;
