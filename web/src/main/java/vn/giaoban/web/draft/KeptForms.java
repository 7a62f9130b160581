package vn.giaoban.web.draft;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.giaoban.archive.draft.DraftView;
import vn.giaoban.archive.draft.Drafts;
import vn.giaoban.web.api.json.JsonRecords;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.json.Reading;

/**
 * What the caller is typing into a form, kept as a record until it is saved: it outlives a reload, a lost session and a
 * server that was killed. Two windows of one person keep under the same name; the one typed in last counts.
 */
@ApplicationScoped
public class KeptForms {

    @EJB
    Drafts drafts;

    /**
     * What was found.
     *
     * @param at when it was kept, by the real clock
     */
    public record Kept<T>(T typed, OffsetDateTime at) {}

    /** Keeps what has been typed so far into the form of this name. */
    public void keep(String form, Record typed) {
        drafts.keep(form, new String(JsonRecords.bytes(typed), StandardCharsets.UTF_8));
    }

    /** What was typed and not yet saved; nothing where an older release kept it in another shape. */
    public <T extends Record> Optional<Kept<T>> find(String form, Class<T> type) {
        return drafts.find(form).flatMap(draft -> read(draft, type));
    }

    private static <T extends Record> Optional<Kept<T>> read(DraftView draft, Class<T> type) {
        try {
            byte[] json = draft.content().getBytes(StandardCharsets.UTF_8);
            T typed = Reading.record(type, JsonRecords.parse(new ByteArrayInputStream(json)));
            return Optional.of(new Kept<>(typed, draft.savedAt()));
        } catch (Misread older) {
            return Optional.empty();
        }
    }

    /** What was typed is saved now, or no longer wanted. */
    public void discard(String form) {
        drafts.discard(form);
    }
}
