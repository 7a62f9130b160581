/** What may be done by whom, as named permissions, and how a rule of the house says no. */
package vn.giaoban.archive.rule;
