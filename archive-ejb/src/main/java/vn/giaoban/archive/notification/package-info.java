/** Messages to users: what an account is told of, within the application and by mail. */
package vn.giaoban.archive.notification;
