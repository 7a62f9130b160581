package vn.giaoban.reader.legacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The ways in which Vietnamese offices wrote before Unicode, as a Western reader sees their letters.
 *
 * <p>TCVN3 (ABC, the fonts {@code .Vn…}; TCVN 5712:1993) has one place for each small letter with its marks and none for
 * capitals with a tone: those were typed in a font whose small letters look like capitals. VNI (the fonts {@code VNI-…})
 * writes a letter and behind it a sign for its marks. VPS and VISCII (RFC 1456) have a place for every letter, a few capitals
 * at those of control characters. In windows-1258 a tone is a letter of its own.
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
            return table;
        }

        /** Some PDFs say "hyphen" of the place of ư, which the West has as the soft hyphen: "ch-ơng". */
        @Override
        String finish(String read) {
            return HYPHENED.matcher(read).replaceAll(word -> {
                String joined = word.group(1) + "ư" + word.group(2);
                boolean parted = Syllable.is(word.group(1)) && (word.group(2).isEmpty() || Syllable.is(word.group(2)));
                return !parted && Syllable.is(joined) ? joined : word.group();
            });
        }

        /** The part of the table where other letters have signs is full, or has marks to be put on letters. */
        @Override
        boolean isUnknown(char letter, char place) {
            return (place > 0xA0 && Places.of(letter) > 0xA0) || super.isUnknown(letter, place);
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
    },

    VPS {
        @Override
        Map<String, String> table() {
            Map<String, String> table = placed("""
                    ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ  ỀỂỄỐỒỔỖýỷỵỚỜỞ\
                     ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự\
                    ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ \
                    àáâãảạă èéêẽìí ĩẴĐòóôõ Ơụùúủ ỶẼỳ""");
            low(
                    table,
                    "\u0002\u0003\u0004\u0005\u0006\u0010\u0011\u0012\u0013\u0014\u0015\u0019\u001C\u001D",
                    "ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ");
            return table;
        }
    },

    VISCII {
        @Override
        Map<String, String> table() {
            Map<String, String> table = placed("""
                    ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
                    ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ\
                    ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư\
                    àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ""");
            low(table, "\u0002\u0005\u0006\u0014\u0019\u001E", "ẲẴẪỶỸỴ");
            return table;
        }
    },

    WINDOWS_1258 {
        @Override
        Map<String, String> table() {
            Map<String, String> table = new HashMap<>();
            String old = "ÃÐÕÝãðõýþÌÒÞìò";
            String letters = "ĂĐƠƯăđơư₫\u0300\u0309\u0303\u0301\u0323";
            low(table, old, letters);
            return table;
        }

        @Override
        String finish(String read) {
            return Normalizer.normalize(read, Normalizer.Form.NFC);
        }
    };

    /** What stands for a letter that no table knows. */
    static final char UNCERTAIN = '\uFFFD';

    private static final Pattern HYPHENED = Pattern.compile(
            "(?<![\\p{L}\\d])(?=-?\\p{L})(\\p{L}*\\p{Ll}|\\p{Lu}(?=-\\p{Ll})|)-(\\p{Ll}*)(?![\\p{L}\\d])");

    @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf cannot be changed
    private final Map<String, String> letters = Map.copyOf(table());

    abstract Map<String, String> table();

    /** The letters at the places from 0x80 on, a blank where there is none. */
    private static Map<String, String> placed(String letters) {
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != ' ') {
                table.put(Character.toString(0x80 + i), letters.substring(i, i + 1));
            }
        }
        return table;
    }

    private static void low(Map<String, String> table, String places, String letters) {
        for (int i = 0; i < places.length(); i++) {
            table.put(places.substring(i, i + 1), letters.substring(i, i + 1));
        }
    }

    /** The text in Unicode; what is no letter of this way of writing stays. The longest match goes first. */
    String read(String text) {
        return finish(read(text, false));
    }

    /** The text in Unicode; a letter that is none of this way of writing is marked as uncertain. */
    String convert(String text) {
        return finish(read(text, true));
    }

    /** What can be said only once the letters are read. */
    String finish(String read) {
        return read;
    }

    private String read(String text, boolean marking) {
        String places = places(text);
        StringBuilder read = new StringBuilder(text.length());
        int place = 0;
        while (place < text.length()) {
            int length = Math.min(2, text.length() - place);
            String letter = null;
            while (length > 0 && letter == null) {
                letter = letters.get(places.substring(place, place + length));
                length -= letter == null ? 1 : 0;
            }
            if (letter == null) {
                char kept = text.charAt(place);
                read.append(marking && isUnknown(kept, places.charAt(place)) ? UNCERTAIN : kept);
            } else {
                read.append(letter);
            }
            place += Math.max(length, 1);
        }
        return read.toString();
    }

    /** Dashes, quotation marks and signs are what they are in the West; a letter that the table lacks is not. */
    boolean isUnknown(char letter, char place) {
        boolean unprinted = letter >= 0x80 && letter < 0xA0;
        boolean unplaced = letter >= '\uE000' && letter <= '\uF8FF';
        return place >= 0x80 && (unprinted || unplaced || Character.isLetter(letter));
    }

    private static String places(String text) {
        char[] places = text.toCharArray();
        for (int i = 0; i < places.length; i++) {
            int place = Places.of(places[i]);
            places[i] = place == Places.NONE ? places[i] : (char) place;
        }
        return new String(places);
    }
}
