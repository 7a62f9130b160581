package vn.giaoban.web.api.document;

import jakarta.json.JsonValue;

/** Another circulation: {@code all} or a list of body codes, and the version that was seen. */
record WantedCirculation(Long version, JsonValue circulation) {}
