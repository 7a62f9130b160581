package vn.giaoban.web.api.document;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.web.api.json.JsonRecords;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.json.Reading;
import vn.giaoban.web.api.json.TooLarge;
import vn.giaoban.web.api.wording.Wording;

/** The parts of a form: one of metadata, any number of files; or a file that comes alone. They lie in a folder for the time being. */
final class SentFiles implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final long limit;
    private final List<UploadedFile> files = new ArrayList<>();
    private WantedDocument metadata;

    private SentFiles(long limit) {
        this.limit = limit;
    }

    /**
     * Takes a form in.
     *
     * @param limit the most bytes of one file
     * @throws Misread when a part is missing or not known
     * @throws TooLarge when a file is larger than allowed
     */
    static SentFiles of(List<EntityPart> parts, long limit) {
        SentFiles sent = new SentFiles(limit);
        try {
            for (EntityPart part : parts) {
                sent.take(part);
            }
            if (sent.metadata == null) {
                throw new Misread("metadata", Wording.say("problem.noMetadata"));
            }
            return sent;
        } catch (IOException e) {
            sent.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            sent.close();
            throw e;
        }
    }

    /**
     * Takes in a form of which nothing is wanted but its one file.
     *
     * @throws Misread when there is another number of files, or another part
     * @throws TooLarge when it is larger than allowed
     */
    static SentFiles oneOf(List<EntityPart> parts, long limit) {
        List<String> names = parts.stream().map(EntityPart::getName).toList();
        names.stream().filter(name -> !name.equals("file")).findFirst().ifPresent(name -> {
            throw new Misread(name, Wording.say("problem.extraPart", name));
        });
        if (names.size() != 1) {
            throw new Misread("file", Wording.say("problem.oneFile"));
        }
        EntityPart part = parts.get(0);
        return alone(part.getContent(), part.getFileName().orElse(""), limit);
    }

    /**
     * Takes in a file that comes without a form.
     *
     * @throws TooLarge when it is larger than allowed
     */
    static SentFiles alone(InputStream file, String name, long limit) {
        SentFiles sent = new SentFiles(limit);
        try (InputStream content = file) {
            sent.files.add(new UploadedFile(sent.kept(content), SentName.of(name)));
            return sent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            switch (part.getName()) {
                case "metadata" -> metadata = Reading.record(WantedDocument.class, JsonRecords.parse(content));
                case "file" ->
                    files.add(new UploadedFile(
                            kept(content), SentName.of(part.getFileName().orElse(""))));
                default -> throw new Misread(part.getName(), Wording.say("problem.extraPart", part.getName()));
            }
        }
    }

    private Path kept(InputStream content) throws IOException {
        Path kept = Files.createTempFile("giaoban-upload-", null);
        boolean whole = false;
        try (var out = Files.newOutputStream(kept)) {
            byte[] block = new byte[BLOCK];
            long size = 0;
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > limit) {
                    throw new TooLarge(limit);
                }
                out.write(block, 0, read);
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(kept);
            }
        }
        return kept;
    }

    WantedDocument metadata() {
        return metadata;
    }

    List<UploadedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        for (UploadedFile file : files) {
            try {
                Files.deleteIfExists(file.content());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
