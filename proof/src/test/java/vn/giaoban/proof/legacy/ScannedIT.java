package vn.giaoban.proof.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.proof.hostile.House;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;

/** A picture of a page is taken in as it is, recognised a little later, and found by its words. */
@ResourceLock("house")
@ExtendWith(House.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannedIT {

    private final House house;

    ScannedIT(House house) {
        this.house = house;
    }

    @Test
    void aScannedPageIsFoundByItsWordsOnceItWasRecognised() throws IOException {
        Api clerk = house.as("vanthu");
        byte[] scan = scan();
        JsonNode entered = Documents.post(
                        clerk,
                        Documents.metadata("Văn bản chỉ có bản quét", null, "all"),
                        "ban-quet.png",
                        "image/png",
                        scan)
                .expect(201)
                .json();
        assertThat(entered.at("/files/0/textState").asText()).isEqualTo("noTextLayer");
        String id = entered.get("id").asText();

        Awaitility.await("the scan is recognised")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> clerk.get("documents/" + id)
                        .expect(200)
                        .json()
                        .at("/files/0/textState")
                        .asText()
                        .equals("recognised"));
        house.awaitIndexed();

        JsonNode page =
                clerk.get("documents/" + id + "/text").expect(200).json().at("/items/0");
        assertThat(page.get("origin").asText()).isEqualTo("recognised");
        assertThat(page.get("confidence").asInt()).isBetween(60, 100);
        JsonNode found = clerk.get("search?q=" + Api.encode("\"nhan rong cac mo hinh\""))
                .expect(200)
                .json();
        assertThat(found.findValuesAsText("id")).contains(id);
    }

    @Test
    void whatAScanSaysOfItselfIsSuggestedAndSaidToBeRecognised() throws IOException {
        JsonNode read = Documents.suggestions(house.as("vanthu"), "ban-quet.png", "image/png", scan())
                .expect(200)
                .json();
        assertThat(read.at("/number/value").asText()).isEqualTo("07-TB/HU");
        assertThat(read.at("/issuedOn/value").asText()).isEqualTo("2024-04-05");
        assertThat(read.at("/issuer/value").asText()).isEqualTo("HU");
        assertThat(read.at("/number/place/recognised").asBoolean()).isTrue();
        assertThat(read.at("/issuedOn/place/recognised").asBoolean()).isTrue();
    }

    private byte[] scan() throws IOException {
        try (InputStream packed = getClass().getResourceAsStream("ban-quet.png")) {
            return packed.readAllBytes();
        }
    }
}
