package vn.giaoban.archive.register;

/**
 * How a number is written on a document: two digits at least, hyphen, symbol of the kind, slash, symbol of the body, no
 * colon ({@code 05-TB/HU}; Hướng dẫn 36-HD/VPTW, 2018).
 */
final class WrittenNumber {

    private WrittenNumber() {}

    static String of(int number, String suffix, String kindSymbol, String bodySymbol) {
        return (number < 10 ? "0" : "") + number + suffix + "-" + kindSymbol + "/" + bodySymbol;
    }

    /** The letter after those already used: a, b, … z; empty when there is none left. */
    static String nextLetter(java.util.Collection<String> used) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (!used.contains(String.valueOf(letter))) {
                return String.valueOf(letter);
            }
        }
        return "";
    }
}
