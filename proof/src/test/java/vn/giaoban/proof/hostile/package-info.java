/** What strangers and accidents send: markup in every field, ruined files, bombs, forged requests. */
package vn.giaoban.proof.hostile;
