package vn.giaoban.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorReadsBackAsItWasGivenOut() {
        JsonArray values = new JsonArray();
        values.add(1.5);
        values.add(Long.MIN_VALUE);
        values.add("document");
        Cursor read = Cursor.read(new Cursor(40, values).text());
        assertThat(read.passed()).isEqualTo(40);
        assertThat(read.values().toString()).isEqualTo(values.toString());
        assertThat(Cursor.read(new Cursor(7, null).text())).isEqualTo(new Cursor(7, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "e30", "W10", "WyJhIl0", "Wy01XQ", "bnVsbA", "WzEsMl0"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
