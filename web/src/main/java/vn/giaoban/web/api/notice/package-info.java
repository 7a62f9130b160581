/** Notices of conclusion: draft, preview, submission, issue. */
package vn.giaoban.web.api.notice;
