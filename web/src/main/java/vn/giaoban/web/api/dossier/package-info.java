/** {@code /dossiers}, and what their forms choose from: {@code /fonds}, {@code /retention-terms}. */
package vn.giaoban.web.api.dossier;
