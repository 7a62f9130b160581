package vn.giaoban.archive.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an administrator says of a new account.
 *
 * @param username 3 to 60 small letters, digits, dots, hyphens or underscores; never changed later
 */
public record NewAccount(
        @NotBlank @Size(min = 3, max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
        String username,

        @NotBlank @Size(max = 200) String displayName,
        Long bodyId,
        @NotEmpty Set<Role> roles) {}
