/** Tasks over the REST interface: lists, the verbs of their cycle, the table of how they stand. */
package vn.giaoban.web.api.task;
