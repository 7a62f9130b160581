/** The invitation to a conference on the screens: drafted, looked at, issued. */
package vn.giaoban.web.invitation;
