/** The papers around a conference and its tasks, as files to be saved. */
package vn.giaoban.web.paper;
