/** The life above the archive: conferences, their conclusions, and the tasks that follow from them. */
package vn.giaoban.meetings;
