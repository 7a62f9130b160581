package vn.giaoban.archive.layout;

/** Lengths as a word processor counts them. */
final class Measure {
    static final int TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int EMU_PER_POINT = 12700;

    private Measure() {}

    static int twips(int mm) {
        return (int) Math.round(mm * TWIPS_PER_MM);
    }

    static int pointsInTwips(double points) {
        return (int) Math.ceil(points * TWIPS_PER_POINT);
    }

    static long emu(double points) {
        return Math.round(points * EMU_PER_POINT);
    }
}
