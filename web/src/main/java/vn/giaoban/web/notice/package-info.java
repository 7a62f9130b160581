/** The notice of a conclusion on the screens: drafted, looked at, submitted, issued. */
package vn.giaoban.web.notice;
