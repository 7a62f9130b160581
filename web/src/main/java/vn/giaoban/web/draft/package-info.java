/** What is being typed into the forms of the office, kept until it is saved. */
package vn.giaoban.web.draft;
