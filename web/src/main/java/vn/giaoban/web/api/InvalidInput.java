package vn.giaoban.web.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The platform has an answer of its own to a {@link ConstraintViolationException}, in HTML; being closer to it than
 * {@link AnyFailure}, it would win. Hence this one.
 */
@Provider
public class InvalidInput implements ExceptionMapper<ValidationException> {

    @Override
    public Response toResponse(ValidationException failure) {
        return new AnyFailure().toResponse(failure);
    }
}
