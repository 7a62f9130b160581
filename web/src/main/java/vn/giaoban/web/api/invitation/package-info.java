/** The invitation to a conference: draft, preview, issue. */
package vn.giaoban.web.api.invitation;
