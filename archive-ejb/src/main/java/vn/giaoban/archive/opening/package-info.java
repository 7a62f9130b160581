/** How an office begins with the house: its committee, bodies, term, and the numbers it has already used. */
package vn.giaoban.archive.opening;
