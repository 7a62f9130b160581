/** The desk: what waits for the caller today. */
package vn.giaoban.web.desk;
