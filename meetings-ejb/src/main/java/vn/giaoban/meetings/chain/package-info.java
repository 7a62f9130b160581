/** From a document up to what it came from and down to what it gave: conference, clauses, tasks, other documents. */
package vn.giaoban.meetings.chain;
