/** Tables as Excel files. */
package vn.giaoban.web.spreadsheet;
