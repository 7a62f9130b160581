package vn.giaoban.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a scan as pictures, each of them no larger than a sheet of A3 at 300 dots per inch needs. */
final class Pictures {

    static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/tiff");

    private static final int DOTS = 300;
    private static final float POINTS = 72f;
    private static final long MOST_PIXELS = 20_000_000;

    /** A picture beyond this is no scan of a letter. */
    private static final long LARGEST = 400_000_000;

    /**
     * A page of a scan.
     *
     * @param all how many pages there are
     */
    record Page(BufferedImage picture, int all) {}

    private Pictures() {}

    /** Whether a picture can be opened at all. */
    static boolean isSound(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            boolean sound = pixels(reader, 0) <= LARGEST;
            reader.dispose();
            return sound;
        }
    }

    static Page ofPdf(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDRectangle sheet = document.getPage(page - 1).getCropBox();
            double inches = sheet.getWidth() / POINTS * (sheet.getHeight() / POINTS);
            float dots = (float) Math.min(DOTS, Math.sqrt(MOST_PIXELS / Math.max(inches, 1)));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage picture = renderer.renderImageWithDPI(page - 1, dots, ImageType.GRAY);
            return new Page(picture, document.getNumberOfPages());
        }
    }

    static Page ofImage(Path file, int page) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in);
                long pixels = pixels(reader, page - 1);
                if (pixels > LARGEST) {
                    throw new IOException("So many pixels: " + pixels);
                }
                ImageReadParam wanted = reader.getDefaultReadParam();
                int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
                wanted.setSourceSubsampling(Math.max(every, 1), Math.max(every, 1), 0, 0);
                return new Page(reader.read(page - 1, wanted), reader.getNumImages(true));
            } finally {
                reader.dispose();
            }
        }
    }

    private static long pixels(ImageReader reader, int page) throws IOException {
        return (long) reader.getWidth(page) * reader.getHeight(page);
    }
}
