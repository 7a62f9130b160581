package vn.giaoban.proof.mainjob;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Saves documents by REST as a script of an office would. */
public final class Documents {

    private static final String BOUNDARY = "----ranh-gioi-7d1f";

    private Documents() {}

    /**
     * Saves a document whose text is given, and returns its id.
     *
     * @param circulation {@code all}, or codes of bodies with commas between
     */
    public static String create(Api user, String subject, String text, String circulation) {
        return post(user, metadata(subject, text, circulation)).expect(201).madeId();
    }

    /** What is said of a document; fields may be changed before it is posted. */
    public static ObjectNode metadata(String subject, String text, String circulation) {
        ObjectNode metadata = Api.JSON
                .createObjectNode()
                .put("kind", "KH")
                .put("issuedOn", "2024-03-20")
                .put("issuer", "VPHU")
                .put("subject", subject)
                .put("signer", "Nguyễn Thị Ánh");
        if (text != null) {
            metadata.put("text", text);
        }
        if (circulation.equals("all")) {
            metadata.put("circulation", "all");
        } else {
            List.of(circulation.split(",")).forEach(metadata.withArray("circulation")::add);
        }
        return metadata;
    }

    /** Posts a document without a file. */
    public static Api.Answer post(Api user, ObjectNode metadata, String... headers) {
        return post(user, metadata, null, null, null, headers);
    }

    /** Posts a document with one file. */
    public static Api.Answer post(
            Api user, ObjectNode metadata, String fileName, String type, byte[] content, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(
                body,
                "form-data; name=\"metadata\"",
                "application/json",
                metadata.toString().getBytes(StandardCharsets.UTF_8));
        if (fileName != null) {
            part(body, "form-data; name=\"file\"; filename=\"" + fileName + "\"", type, content);
        }
        return send(user, "documents", body, headers);
    }

    /** Asks what a file says of itself; the file comes in a form, as it does when it is entered. */
    public static Api.Answer suggestions(Api user, String fileName, String type, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "form-data; name=\"file\"; filename=\"" + fileName + "\"", type, content);
        return send(user, "documents/suggestions", body);
    }

    private static Api.Answer send(Api user, String path, ByteArrayOutputStream form, String... headers) {
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return user.send(
                "POST",
                path,
                java.net.http.HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()),
                "multipart/form-data; boundary=" + BOUNDARY,
                headers);
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        String head =
                "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
