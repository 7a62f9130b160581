/** What the house survives: a killed server, many clerks at once, two servers on one database. */
package vn.giaoban.proof.faults;
