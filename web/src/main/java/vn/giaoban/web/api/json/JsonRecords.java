package vn.giaoban.web.api.json;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.giaoban.web.api.wording.Wording;

/** Records on the wire: JSON in UTF-8, refused when it is not. */
@Provider
@Consumes({"application/json", "application/problem+json"})
@Produces({"application/json", "application/problem+json"})
public class JsonRecords implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        PushbackInputStream sent = new PushbackInputStream(body);
        int first = sent.read();
        boolean needed = Arrays.stream(annotations).anyMatch(NotNull.class::isInstance);
        if (first < 0 && !needed) {
            return null;
        }
        if (first >= 0) {
            sent.unread(first);
        }
        return Reading.record(type, parse(sent));
    }

    /**
     * The JSON of a message.
     *
     * @throws Misread if it is none, is not UTF-8 or is empty
     */
    public static JsonValue parse(InputStream body) {
        InputStream open = new FilterInputStream(body) {
            @Override
            public void close() {
                // The stream belongs to the container.
            }
        };
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (JsonParser parser = Json.createParser(new InputStreamReader(open, strict))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                parser.next();
            }
            return value;
        } catch (TooLarge e) {
            throw e;
        } catch (RuntimeException e) {
            // Wrong signs, wrong encoding, nested too deep: the parser has an exception of its own for each.
            throw new Misread("", Wording.say("json.none"));
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(bytes(value));
    }

    /** The record as the bytes of a message. */
    public static byte[] bytes(Record value) {
        return Written.of(value).toString().getBytes(StandardCharsets.UTF_8);
    }
}
