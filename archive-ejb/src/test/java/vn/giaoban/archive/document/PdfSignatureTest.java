package vn.giaoban.archive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PdfSignatureTest {

    @Test
    void aSignatureIsSeenWhereverItStands() throws IOException {
        assertThat(standsIn("%PDF-1.7 /Type/Sig /ByteRange[0 1 2 3]")).isTrue();
        assertThat(standsIn("x".repeat(65_530) + "//ByteRange [0 1]"))
                .as("across two blocks, after a beginning that was none")
                .isTrue();
    }

    @Test
    void aPdfWithoutOneHasNone() throws IOException {
        assertThat(standsIn("")).isFalse();
        assertThat(standsIn("%PDF-1.7 /ByteRang")).isFalse();
        assertThat(standsIn("%PDF-1.7 /Bytes /Range")).isFalse();
    }

    private static boolean standsIn(String pdf) throws IOException {
        return PdfSignature.standsIn(new ByteArrayInputStream(pdf.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
