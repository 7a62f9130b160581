/** The bodies of the committee on the screens: names as of a day, successors, terms. */
package vn.giaoban.web.body;
