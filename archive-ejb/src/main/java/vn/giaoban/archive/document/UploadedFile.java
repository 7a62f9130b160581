package vn.giaoban.archive.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;

/**
 * A file as it came in.
 *
 * @param content where it lies for the time being; whoever put it there removes it
 * @param name the name its owner gave it
 */
public record UploadedFile(@NotNull Path content, @NotBlank String name) {}
