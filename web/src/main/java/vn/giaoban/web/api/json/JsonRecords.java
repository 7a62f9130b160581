package vn.giaoban.web.api.json;

import jakarta.json.Json;
import jakarta.json.JsonReader;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
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
     * @throws Misread if it is none, is not UTF-8, is empty, goes on after its end or says one thing twice
     */
    public static JsonValue parse(InputStream body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.readAllBytes()))
                    .toString();
            requireOneOfEach(text);
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readValue();
            }
        } catch (Misread | TooLarge e) {
            throw e;
        } catch (CharacterCodingException e) {
            throw none();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // Wrong signs, nested too deep, a number without end: the parser has an exception of its own for each.
            throw none();
        }
    }

    /** Which of two values a sender meant who names a member twice, nobody knows; the parser would take the last. */
    private static void requireOneOfEach(String text) {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT -> open.push(new HashSet<>());
                    case END_OBJECT -> open.pop();
                    case KEY_NAME -> {
                        if (!open.peek().add(parser.getString())) {
                            throw new Misread(parser.getString(), Wording.say("json.twice"));
                        }
                    }
                    default -> {
                        // Values and lists hold no names.
                    }
                }
            }
        }
    }

    private static Misread none() {
        return new Misread("", Wording.say("json.none"));
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
