package vn.giaoban.bench.relevance;

import java.text.Normalizer;

/** How a question is typed. */
enum Typing {
    /** With all marks. */
    MARKED("with marks", 0.808, 0.964) {
        @Override
        String of(String question) {
            return question;
        }
    },
    /** Without any. */
    UNMARKED("without marks", 0.801, 0.960) {
        @Override
        String of(String question) {
            return bare(question);
        }
    },
    /** Every second word without. */
    HALF("every second word without", 0.801, 0.958) {
        @Override
        String of(String question) {
            String[] words = question.split("\\s+");
            for (int i = 1; i < words.length; i += 2) {
                words[i] = bare(words[i]);
            }
            return String.join(" ", words);
        }
    };

    private final String words;
    private final double first;
    private final double ten;

    Typing(String words, double first, double ten) {
        this.words = words;
        this.first = first;
        this.ten = ten;
    }

    abstract String of(String question);

    String words() {
        return words;
    }

    /** The least share of questions answered by the first hit. */
    double leastFirst() {
        return first;
    }

    /** The least share of questions answered among the first ten hits. */
    double leastTen() {
        return ten;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
