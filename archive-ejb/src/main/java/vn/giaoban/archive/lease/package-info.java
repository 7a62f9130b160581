/** The right to do what only one of several servers may do. */
package vn.giaoban.archive.lease;
