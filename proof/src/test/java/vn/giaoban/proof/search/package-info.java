/** The search contract: the same assertions on every engine the product supports, and the same number of them. */
package vn.giaoban.proof.search;
