/** What is typed into a long form and not yet saved: kept on the server while it is typed, put back when the form is opened. */
package vn.giaoban.web.typing;
