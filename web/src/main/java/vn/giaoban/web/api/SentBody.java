package vn.giaoban.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.content.Sha256;
import vn.giaoban.web.api.json.TooLarge;

/**
 * Looks after what is sent: no more of it than is allowed, and a fingerprint of it for requests that may be repeated. A form
 * with files has none: its boundary is another each time.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class SentBody implements ContainerRequestFilter {

    static final String DIGEST = "giaoban.api.digest";

    /** The longest report that anybody ever pasted is a hundredth of this. */
    private static final long LONGEST_TEXT = 16L * 1024 * 1024;

    /** Whoever is cut off while he is still sending does not hear why; so much of what is too much is passed over. */
    private static final long HEARD_OUT = 64L * 1024 * 1024;

    /** Files that may come together in one form. */
    private static final int FILES_TOGETHER = 4;

    @Inject
    Settings settings;

    @Context
    HttpServletRequest request;

    /** The SHA-256 of what has been read so far. */
    record Digest(MessageDigest running) {

        String hex() {
            return Sha256.of(running);
        }
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        MediaType type = context.getMediaType();
        boolean form = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        long limit = form ? settings.uploadLimitBytes() * FILES_TOGETHER : limit(type);
        if (request.getContentLengthLong() > limit) {
            hearOut(context.getEntityStream());
            context.abortWith(new AnyFailure().toResponse(new TooLarge(limit)));
            return;
        }
        InputStream body = new Limited(context.getEntityStream(), limit);
        if (!form && context.getHeaderString(OnceOnly.KEY) != null) {
            Digest digest = new Digest(Sha256.running());
            request.setAttribute(DIGEST, digest);
            body = new DigestInputStream(body, digest.running());
        }
        context.setEntityStream(body);
    }

    /** The most bytes of what comes alone. */
    private long limit(MediaType type) {
        if (type == null || "text".equals(type.getType())) {
            return LONGEST_TEXT;
        }
        if (type.getSubtype().equals("x-ndjson") || type.getSubtype().equals("zip")) {
            return settings.importLimitBytes();
        }
        return type.getSubtype().endsWith("json") ? LONGEST_TEXT : settings.uploadLimitBytes();
    }

    private static void hearOut(InputStream body) throws IOException {
        long left = HEARD_OUT;
        for (long passed = body.skip(left); passed > 0; passed = body.skip(left)) {
            left -= passed;
        }
    }

    static String digest(String text) {
        return Sha256.of(text);
    }

    /** Stops reading what does not say how long it is and goes on too long. */
    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long seen;

        Limited(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            seen += more;
            if (seen > limit) {
                throw new TooLarge(limit);
            }
        }
    }
}
