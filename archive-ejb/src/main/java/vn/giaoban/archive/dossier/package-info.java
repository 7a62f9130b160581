/**
 * Dossiers (hồ sơ): the documents of one matter in their order, how long they are kept, and how they are handed over to the
 * historical archive.
 */
package vn.giaoban.archive.dossier;
