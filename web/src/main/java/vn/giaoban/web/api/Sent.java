package vn.giaoban.web.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.wording.Wording;

/** What has to be true of what was sent, where the platform does not look by itself. */
public final class Sent {

    private static final Validator RULES =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Sent() {}

    /**
     * The message, when it keeps its rules.
     *
     * @throws ConstraintViolationException when it does not
     */
    public static <T> T valid(T message) {
        var broken = RULES.validate(message);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return message;
    }

    /**
     * The version that was seen; a change that names none could overwrite what nobody has read.
     *
     * @throws Misread when none is named
     */
    public static long version(Long version) {
        if (version == null) {
            throw new Misread("version", Wording.say("json.null"));
        }
        return version;
    }
}
