/** What the caller was told, over the REST interface. */
package vn.giaoban.web.api.notification;
