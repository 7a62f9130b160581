package vn.giaoban.web.api.dossier;

import jakarta.validation.constraints.NotBlank;

/**
 * Why a closed dossier is opened again.
 *
 * @param version the version that was seen
 */
record WantedReopening(Long version, @NotBlank String reason) {}
