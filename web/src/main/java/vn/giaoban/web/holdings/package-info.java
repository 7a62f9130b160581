/** The screen on which the archive is gone through for what is there twice and for what is missing. */
package vn.giaoban.web.holdings;
