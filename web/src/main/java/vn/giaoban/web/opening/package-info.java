/** The first start: the first administrator, then the office itself. */
package vn.giaoban.web.opening;
