package vn.giaoban.reader;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The main of a process that fills one Word template of an office and ends: a template is a foreign file like any other.
 *
 * <p>In: {@code int length, bytes} of the template, then a map of words (see {@link #words}). Out: {@code UTF outcome}, {@code
 * int count} and so many tags by {@code UTF}, those that the template has; then {@code int length, bytes} of the filled file,
 * none unless the outcome is {@code FILLED}.
 *
 * <p>Only texts, blocks and rows of a table can be filled; a tag that would bring in a picture, another file or a computed
 * value is an outcome of its own.
 */
public final class Filling {

    /** The tag whose following row of a table is repeated. */
    public static final String ROWS = "hang";

    private static final char TEXT = 'S';
    private static final char LIST = 'L';
    private static final char WHETHER = 'B';
    private static final char BLOCK_START = '?';
    private static final int LONGEST_TAG = 200;

    /** The outcomes: a filled file; no Word file that can be filled; a tag of a kind that is not taken. */
    private enum Outcome {
        FILLED,
        UNREADABLE,
        FOREIGN_TAG
    }

    private Filling() {}

    public static void main(String[] args) throws IOException {
        DataInputStream asked = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream answer = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        NoNetwork.impose();
        byte[] template = asked.readNBytes(asked.readInt());
        Map<String, Object> words = words(asked);
        fill(template, words, answer);
        answer.flush();
    }

    private static void fill(byte[] file, Map<String, Object> words, DataOutputStream answer) throws IOException {
        Configure configure =
                Configure.builder().bind(ROWS, new LoopRowTableRenderPolicy()).build();
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), configure)) {
            Set<String> tags = new TreeSet<>();
            boolean plain = collect(template.getElementTemplates(), tags);
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            if (plain) {
                template.render(words).write(filled);
            }
            say(answer, plain ? Outcome.FILLED : Outcome.FOREIGN_TAG, tags, filled.toByteArray());
        } catch (ResolverException broken) {
            // A block that never ends, or ends before it begins: its message names the tag.
            String tag = String.valueOf(broken.getMessage());
            say(answer, Outcome.UNREADABLE, Set.of(tag.substring(0, Math.min(LONGEST_TAG, tag.length()))), new byte[0]);
        } catch (IOException | RuntimeException noWordFile) {
            say(answer, Outcome.UNREADABLE, Set.of(), new byte[0]);
        }
    }

    /** Notes all tags; whether every one is of a kind that is taken. */
    private static boolean collect(List<MetaTemplate> elements, Set<String> tags) {
        boolean plain = true;
        for (MetaTemplate element : elements) {
            if (element instanceof IterableTemplate block) {
                tags.add(block.getStartMark().getTagName());
                plain &= block.getStartMark().getSign() == BLOCK_START;
                plain &= collect(block.getTemplates(), tags);
            } else if (element instanceof RunTemplate run) {
                tags.add(run.getTagName());
                plain &= run.getSign() == Character.MIN_VALUE;
            } else {
                plain = false;
            }
        }
        return plain;
    }

    private static void say(DataOutputStream answer, Outcome outcome, Set<String> tags, byte[] filled)
            throws IOException {
        answer.writeUTF(outcome.name());
        answer.writeInt(tags.size());
        for (String tag : tags) {
            answer.writeUTF(tag);
        }
        answer.writeInt(filled.length);
        answer.write(filled);
    }

    /**
     * Reads a map: {@code int count}, then name and value; a value is {@code 'S', int length, UTF-8 bytes} {@code 'L', int count, maps} or {@code 'B', boolean}.
     */
    private static Map<String, Object> words(DataInputStream asked) throws IOException {
        Map<String, Object> words = new HashMap<>();
        for (int left = asked.readInt(); left > 0; left--) {
            words.put(asked.readUTF(), value(asked));
        }
        return words;
    }

    private static Object value(DataInputStream asked) throws IOException {
        char kind = asked.readChar();
        if (kind == TEXT) {
            return new String(asked.readNBytes(asked.readInt()), StandardCharsets.UTF_8);
        }
        if (kind == WHETHER) {
            return asked.readBoolean();
        }
        if (kind != LIST) {
            throw new IOException("No kind of value: " + kind);
        }
        List<Map<String, Object>> list = new ArrayList<>();
        for (int left = asked.readInt(); left > 0; left--) {
            list.add(words(asked));
        }
        return list;
    }
}
