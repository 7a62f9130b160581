/** Rights held against a rule that is written a second time, from the outside. */
package vn.giaoban.proof.rights;
