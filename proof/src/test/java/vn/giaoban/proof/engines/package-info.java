/** The search engines of the proof: the embedded one, and two real servers started for the tests and stopped after them. */
package vn.giaoban.proof.engines;
