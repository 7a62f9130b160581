/** Documents that were typed before Unicode. */
package vn.giaoban.proof.legacy;
