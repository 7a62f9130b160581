package vn.giaoban.reader.legacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The two ways in which nearly all Vietnamese offices wrote before Unicode, as a Western reader sees their letters.
 *
 * <p>TCVN3 (ABC, the fonts {@code .Vn…}; TCVN 5712:1993) has one place for each small letter with its marks and none for
 * capitals with a tone: those were typed in a font whose small letters look like capitals. VNI (the fonts {@code VNI-…})
 * writes a letter and behind it a sign for its marks.
 */
enum OldLetters {
    TCVN3 {
        @Override
        Map<String, String> table() {
            Map<String, String> table = new HashMap<>();
            String old = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
            String letters = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
            for (int i = 0; i < old.length(); i++) {
                table.put(old.substring(i, i + 1), letters.substring(i, i + 1));
            }
            // Word keeps it as a place where a word may be parted, which comes out of a .doc as a blank of no width.
            table.put("\u200B", "ư");
            return table;
        }

        /** Some PDFs say "hyphen" of the place of ư, which the West has as the soft hyphen: "ch-ơng". */
        @Override
        String read(String text) {
            return HYPHENED.matcher(super.read(text)).replaceAll(word -> {
                String joined = word.group(1) + "ư" + word.group(2);
                boolean parted = !word.group(1).isEmpty() && Syllable.is(word.group(1)) && Syllable.is(word.group(2));
                return !parted && Syllable.is(joined) ? joined : word.group();
            });
        }
    },

    VNI {
        @Override
        Map<String, String> table() {
            Map<String, String> table = new HashMap<>();
            put(table, "ñ", "đ", "ô", "ơ", "ö", "ư", "í", "í", "ì", "ì", "æ", "ỉ", "ó", "ĩ", "ò", "ị", "î", "ỵ");
            tones(table, "a", "áàảãạ");
            tones(table, "e", "éèẻẽẹ");
            tones(table, "o", "óòỏõọ");
            tones(table, "u", "úùủũụ");
            tones(table, "y", "ýỳỷỹ");
            tones(table, "ô", "ớờởỡợ");
            tones(table, "ö", "ứừửữự");
            hats(table, "a", "âấầẩẫậ");
            hats(table, "e", "êếềểễệ");
            hats(table, "o", "ôốồổỗộ");
            put(table, "aê", "ă", "aé", "ắ", "aè", "ằ", "aú", "ẳ", "aü", "ẵ", "aë", "ặ");
            return table;
        }

        private void tones(Map<String, String> table, String letter, String toned) {
            signs(table, letter, toned, "ùøûõï");
        }

        private void hats(Map<String, String> table, String letter, String hatted) {
            signs(table, letter, hatted, "âáàåãä");
        }

        private void signs(Map<String, String> table, String letter, String marked, String signs) {
            for (int i = 0; i < marked.length(); i++) {
                put(table, letter + signs.charAt(i), marked.substring(i, i + 1));
            }
        }

        /** Each pair also with both in capitals, and with the letter alone in capitals, as one who was in a hurry typed it. */
        private void put(Map<String, String> table, String... pairs) {
            for (int i = 0; i < pairs.length; i += 2) {
                String old = pairs[i];
                String capital = pairs[i + 1].toUpperCase(Locale.ROOT);
                table.put(old, pairs[i + 1]);
                table.put(old.toUpperCase(Locale.ROOT), capital);
                table.put(old.substring(0, 1).toUpperCase(Locale.ROOT) + old.substring(1), capital);
            }
        }
    };

    private static final Pattern HYPHENED = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}*)-(\\p{Ll}+)");

    @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf cannot be changed
    private final Map<String, String> letters = Map.copyOf(table());

    abstract Map<String, String> table();

    /** The text in Unicode; what is no letter of this way of writing stays. The longest match goes first. */
    String read(String text) {
        StringBuilder read = new StringBuilder(text.length());
        int place = 0;
        while (place < text.length()) {
            int length = Math.min(2, text.length() - place);
            String letter = null;
            while (length > 0 && letter == null) {
                letter = letters.get(text.substring(place, place + length));
                length -= letter == null ? 1 : 0;
            }
            read.append(letter == null ? text.substring(place, place + 1) : letter);
            place += Math.max(length, 1);
        }
        return read.toString();
    }
}
