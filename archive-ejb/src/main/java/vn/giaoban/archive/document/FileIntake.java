package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.content.ContentDamaged;
import vn.giaoban.archive.content.ContentMissing;
import vn.giaoban.archive.content.ContentStore;
import vn.giaoban.archive.content.Stored;
import vn.giaoban.archive.intake.ReadText;
import vn.giaoban.archive.intake.Reading;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.archive.rule.Refusal;

/**
 * Takes files in: a file is read in a process of its own, its text is looked through for secrecy marks, and only then it
 * is kept. One refused file refuses the whole document. A file that the reader could not finish is kept in quarantine, where
 * nobody sees or finds it.
 */
@Dependent
class FileIntake {

    private static final Logger LOG = Logger.getLogger(FileIntake.class.getName());

    private static final int LONGEST_NAME = 255;

    @Inject
    Reading reading;

    @Inject
    ContentStore store;

    @Inject
    Settings settings;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    /**
     * Reads and keeps a file.
     *
     * @throws Refusal INVALID {@code file.empty}, {@code file.tooLarge}, {@code file.encrypted}, {@code file.unreadable},
     *     or what the secrecy guard says
     */
    TakenFile take(UploadedFile file, String notSecretBecause) {
        Seen seen = see(file);
        return keep(file, seen, guard(seen.name(), seen.text(), notSecretBecause));
    }

    /**
     * Reads and keeps a file for which nobody answers, on behalf of somebody who is not there any more; what is refused is
     * audited by whoever acts for him.
     *
     * @throws Refusal as {@link #take}
     */
    TakenFile takeUnanswered(UploadedFile file) {
        return keep(file, examine(file), false);
    }

    /** Refuses what {@link #takeUnanswered} would refuse, and keeps nothing. */
    Seen examine(UploadedFile file) {
        Seen seen = see(file);
        SecrecyMark.in(said(seen.name(), seen.text()).stream()).ifPresent(mark -> {
            throw Refusal.invalid("secrecy.mark", mark);
        });
        return seen;
    }

    /** A file that was read and is of a kind that may be kept. */
    record Seen(String name, ReadText text, TextState state) {}

    private Seen see(UploadedFile file) {
        String name = name(file.name());
        try {
            ReadText text = read(file.content(), name);
            return new Seen(name, text, state(text, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TakenFile keep(UploadedFile file, Seen seen, boolean answeredFor) {
        ReadText text = seen.text();
        try (InputStream content = Files.newInputStream(file.content())) {
            Stored stored = store.put(content, settings.uploadLimitBytes());
            return new TakenFile(
                    new DocumentFile(seen.name(), text.mediaType(), stored.size(), stored.sha256(), seen.state()),
                    ReadPage.of(text),
                    answeredFor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file and keeps nothing of it. Of a scan the first page is recognised, where the machine can, and the last.
     *
     * @throws Refusal as {@link #take}
     */
    List<PerusedFile.Page> look(UploadedFile file, String notSecretBecause) {
        String name = name(file.name());
        List<PerusedFile.Page> pages = new ArrayList<>();
        try {
            ReadText text = read(file.content(), name);
            TextState state = state(text, name);
            guard(name, text, notSecretBecause);
            for (String page : text.pages()) {
                pages.add(new PerusedFile.Page(pages.size() + 1, page, false));
            }
            if (state == TextState.NO_TEXT_LAYER && reading.recognises()) {
                ReadText first = recognised(file.content(), name, 1, notSecretBecause, pages);
                if (first.all() > 1) {
                    recognised(file.content(), name, first.all(), notSecretBecause, pages);
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadText recognised(
            Path file, String name, int number, String notSecretBecause, List<PerusedFile.Page> pages)
            throws IOException {
        ReadText text = reading.recognise(file, name, number);
        guard(name, text, notSecretBecause);
        text.pages().forEach(page -> pages.add(new PerusedFile.Page(number, page, true)));
        return text;
    }

    private ReadText read(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw Refusal.invalid("file.empty", name);
        }
        if (size > settings.uploadLimitBytes()) {
            throw Refusal.invalid("file.tooLarge", name, settings.uploadLimitBytes() / (1024 * 1024));
        }
        return reading.read(file, name);
    }

    /**
     * Reads a file again that lies in quarantine.
     *
     * @throws Refusal CONFLICT {@code file.unfinished} when it has to stay there; else as {@link #take}
     */
    TakenFile again(DocumentFile file, String notSecretBecause) {
        String name = file.view().name();
        try {
            Path copy = Files.createTempFile("giaoban", null);
            try (InputStream content = open(file)) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                ReadText text = reading.read(copy, name);
                TextState state = state(text, name);
                if (state == TextState.QUARANTINED) {
                    throw Refusal.conflict("file.unfinished", name);
                }
                boolean answeredFor = guard(name, text, notSecretBecause);
                file.wasRead(text.mediaType(), state);
                // Somebody answers for it; the machine would send it into quarantine once more.
                file.leaveUnrecognised();
                return new TakenFile(file, ReadPage.of(text), answeredFor);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks name and text through for secrecy marks; whether somebody answers for a line that looks like one. */
    private boolean guard(String name, ReadText text, String notSecretBecause) {
        return guard.check(notSecretBecause, said(name, text));
    }

    private static List<String> said(String name, ReadText text) {
        return List.of(withoutEnding(name), text.text(), String.join("\n", text.typed()));
    }

    /** Keeps a file that the house wrote itself; its text is known. */
    TakenFile keep(Rendered rendered) {
        try {
            Stored stored = store.put(new ByteArrayInputStream(rendered.content()), rendered.content().length);
            DocumentFile file = new DocumentFile(
                    name(rendered.fileName()), rendered.type(), stored.size(), stored.sha256(), TextState.READ);
            return new TakenFile(file, ReadPage.of(rendered.pages()), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What can be said to the person at once is a refusal; what is the reader's trouble is quarantine. */
    private static TextState state(ReadText text, String name) {
        return switch (text.state()) {
            case READ -> TextState.READ;
            case CUT_SHORT -> TextState.CUT_SHORT;
            case NO_TEXT_LAYER -> TextState.NO_TEXT_LAYER;
            case ENCRYPTED -> throw Refusal.invalid("file.encrypted", name);
            case UNREADABLE -> throw Refusal.invalid("file.unreadable", name);
            case TOO_LARGE, TIMED_OUT, CRASHED -> TextState.QUARANTINED;
        };
    }

    /** The last part of what the browser sent, on one line; a long name keeps its end, which tells its type. */
    static String name(String sent) {
        String line = PlainText.line(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1));
        String name = line == null ? "van-ban" : line;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /**
     * Opens a file that is kept. One that was altered or lost on disk is handed to nobody; it is audited and raised as an
     * alarm, because only a backup can bring it back.
     */
    InputStream open(DocumentFile file) {
        try {
            return store.open(file.sha256());
        } catch (ContentDamaged | ContentMissing e) {
            LOG.log(Level.SEVERE, "File " + file.id() + " must be restored from a backup", e);
            audit.refused("file.open", "file", file.id(), e.getMessage());
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
