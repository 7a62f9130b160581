/** The main job of the house by REST alone, the same on every server: from a text to what is found years later. */
package vn.giaoban.proof.mainjob;
