/** Scanned files that wait to be registered. */
package vn.giaoban.web.api.scanner;
