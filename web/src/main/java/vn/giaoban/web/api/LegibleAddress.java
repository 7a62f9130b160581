package vn.giaoban.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.wording.Wording;

/** No parameter of an address may hold the character of number nought, which no database takes in a text. */
@Provider
public class LegibleAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw new Misread(name, Wording.say("json.control"));
            }
        });
    }
}
