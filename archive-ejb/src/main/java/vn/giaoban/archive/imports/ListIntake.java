package vn.giaoban.archive.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.intake.ReadText;
import vn.giaoban.archive.intake.Reading;
import vn.giaoban.archive.intake.TextState;
import vn.giaoban.archive.rule.Refusal;

/** Takes over files in a ZIP together with the list that says what they are. Nothing of a refused one is left behind. */
@Dependent
class ListIntake {

    private static final Pattern BETWEEN_CELLS = Pattern.compile("\u001F");

    @Inject
    RowFiles files;

    @Inject
    Reading reading;

    @Inject
    Settings settings;

    /**
     * A ZIP that is kept.
     *
     * @param rows the rows of the list, a line each
     * @param remarks what is to be said of it as a whole
     */
    record Listed(RowFiles.Kept rows, List<Remark> remarks) {}

    /**
     * Takes a ZIP over.
     *
     * @throws Refusal INVALID what {@link Unpacking}, {@link ListHeading} and {@link CsvList} refuse;
     *     {@code import.list.unreadable}, {@code import.list.tooLong}
     */
    Listed take(InputStream zip) throws IOException {
        String name = RowFiles.newName();
        boolean whole = false;
        try {
            Path folder = files.makeFolder(name);
            Unpacked unpacked =
                    new Unpacking(folder, settings.uploadLimitBytes(), settings.importLimitBytes()).unpack(zip);
            Path list = Unpacking.part(folder, unpacked.list().number());
            if (Files.size(list) > settings.uploadLimitBytes()) {
                throw Refusal.invalid("import.list.tooLong", unpacked.list().name());
            }
            ListedRows rows = new ListedRows(unpacked);
            RowFiles.Kept kept = files.keep(name, out -> write(list, unpacked.list(), rows, out));
            Listed listed = new Listed(kept, rows.remarks());
            whole = true;
            return listed;
        } finally {
            if (!whole) {
                files.drop(name);
            }
        }
    }

    private void write(Path list, Unpacked.Part sent, ListedRows rows, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvList.Rows write = cells -> {
            lines.write(rows.line(cells));
            lines.write('\n');
        };
        if (sent.isSheet()) {
            readSheet(list, sent.name(), write);
        } else {
            CsvList.read(list, sent.name(), write);
        }
        lines.flush();
    }

    /** A workbook is a foreign file; the server does not open it itself. */
    private void readSheet(Path list, String name, CsvList.Rows rows) throws IOException {
        ReadText sheet = reading.rows(list, name);
        if (sheet.state() == TextState.CUT_SHORT || sheet.state() == TextState.TOO_LARGE) {
            throw Refusal.invalid("import.list.tooLong", name);
        }
        if (sheet.state() != TextState.READ) {
            throw Refusal.invalid("import.list.unreadable", name);
        }
        for (String row : sheet.pages()) {
            rows.add(Arrays.asList(BETWEEN_CELLS.split(row, -1)));
        }
    }
}
