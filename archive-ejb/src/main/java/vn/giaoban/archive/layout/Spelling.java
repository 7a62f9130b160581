package vn.giaoban.archive.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * Where the tone mark stands in open syllables of <i>oa</i>, <i>oe</i> and <i>uy</i>. Party texts use both ways, so each
 * office chooses one for the phrases the system writes itself; what a person typed is never respelt. Old and new are
 * meant as in {@link Vietnamese}.
 */
public enum Spelling {
    /** The mark on the first vowel: <i>Huyện ủy</i>, <i>Định Hóa</i>. */
    OLD {
        @Override
        public String spell(String phrase) {
            String loose = Normalizer.normalize(phrase, Normalizer.Form.NFD);
            return Normalizer.normalize(MARK_ON_LAST.matcher(loose).replaceAll("$1$3$2"), Normalizer.Form.NFC);
        }
    },
    /** The mark on the last vowel: <i>Huyện uỷ</i>, <i>Định Hoá</i>. */
    NEW {
        @Override
        public String spell(String phrase) {
            return Vietnamese.normalise(phrase);
        }
    };

    // Only open syllables ("toàn" keeps its mark), and the u of "qu" belongs to the consonant ("quý" keeps it too).
    private static final Pattern MARK_ON_LAST = Pattern.compile(
            "([oO](?=[aAeE])|(?<![qQ])[uU](?=[yY]))([aAeEyY])([\u0300\u0309\u0303\u0301\u0323])(?![\\p{L}\\p{M}])");

    /** The phrase in this spelling, precomposed (NFC). */
    public abstract String spell(String phrase);
}
