/** Dossiers: their list, one of them with its documents, and how long they are kept. */
package vn.giaoban.web.dossier;
