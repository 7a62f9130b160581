/** What the caller was told, and how the mail of the house fares. */
package vn.giaoban.web.notification;
