/**
 * Who may read what, decided in one place: a thing carries an access profile, a profile is everyone or a set of bodies, and
 * a caller holds the profiles of his body and of those it follows.
 */
package vn.giaoban.archive.access;
