package vn.giaoban.archive.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SafeNameTest {

    @Test
    void aVietnameseNameStaysReadable() {
        String typed = Normalizer.normalize("Hồ sơ Hội nghị giao ban quý I", Normalizer.Form.NFD);
        assertThat(SafeName.of(typed, 80)).isEqualTo("Hồ sơ Hội nghị giao ban quý I");
    }

    @Test
    void noNameLeavesItsFolderOrStopsASystem() {
        assertThat(SafeName.of("../../etc/passwd", 80)).isEqualTo("etc-passwd");
        assertThat(SafeName.of("C:\\Windows\\*?\"<>|", 80)).isEqualTo("C-Windows");
        assertThat(SafeName.of("a\u0000b\u202Etxt.exe", 80)).isEqualTo("a-b-txt.exe");
        assertThat(SafeName.of("CON", 80)).isEqualTo("_CON");
        assertThat(SafeName.of(" . - ", 80)).isEqualTo("khong-ten");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = SafeName.ofFile("001 - 23-KL/HU - ", "k".repeat(300) + ".docx", 60);
        assertThat(name).hasSize(60).startsWith("001 - 23-KL-HU - kkk").endsWith(".docx");
        assertThat(SafeName.of("x".repeat(9) + "\uD83D\uDE00", 10)).isEqualTo("x".repeat(9));
    }

    @Test
    void noNameStandsTwiceInAFolder() {
        SafeName names = new SafeName();
        assertThat(names.apart("Kế hoạch.pdf")).isEqualTo("Kế hoạch.pdf");
        assertThat(names.apart("KẾ HOẠCH.pdf")).isEqualTo("KẾ HOẠCH (2).pdf");
        assertThat(names.apart("Kế hoạch.pdf")).isEqualTo("Kế hoạch (3).pdf");
    }
}
