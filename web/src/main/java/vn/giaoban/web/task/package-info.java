/** Tasks on the screens: the list, one task with its log, and what may be done with it. */
package vn.giaoban.web.task;
