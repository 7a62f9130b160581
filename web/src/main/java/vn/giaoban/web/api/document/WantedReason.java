package vn.giaoban.web.api.document;

/** Why a document goes to the trash. */
record WantedReason(String reason) {}
