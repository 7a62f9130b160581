package vn.giaoban.archive.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.FileView;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Table;

/**
 * A dossier as it is packed: its folder, its files under names that can be read, and the inventory that names each of them.
 *
 * @param folder its name, without a slash
 */
record Parcel(DossierView dossier, String folder, List<Item> items) {

    private static final int LONGEST_FOLDER = 80;
    private static final int LONGEST_FILE = 120;
    private static final String TEXT = "toan-van.txt";

    /** What is known of a document when it is packed. */
    record Filed(EntryView entry, List<FileView> files) {}

    /**
     * A file of the parcel.
     *
     * @param name within the folder
     * @param file the stored file; {@code null} for the text of a document that has no file
     */
    record Item(EntryView entry, String name, FileView file) {}

    /**
     * Packs a dossier.
     *
     * @throws Refusal CONFLICT {@code handOver.fileWaits} when a file lies in quarantine
     */
    static Parcel of(DossierView dossier, SafeName folders, List<Filed> documents) {
        SafeName names = new SafeName();
        List<Item> items = new ArrayList<>();
        for (Filed filed : documents) {
            String before = before(filed.entry());
            if (filed.files().isEmpty()) {
                items.add(new Item(filed.entry(), names.apart(SafeName.ofFile(before, TEXT, LONGEST_FILE)), null));
            }
            for (FileView file : filed.files()) {
                if (!file.mayBeOpened()) {
                    throw Refusal.conflict("handOver.fileWaits", dossier.code(), file.name());
                }
                String name = names.apart(SafeName.ofFile(before, file.name(), LONGEST_FILE));
                items.add(new Item(filed.entry(), name, file));
            }
        }
        String folder = folders.apart(SafeName.of(dossier.code() + " - " + dossier.title(), LONGEST_FOLDER));
        return new Parcel(dossier, folder, items);
    }

    /** {@code 001 - 23-KL-HU - }: in the order of the dossier, and by its number. */
    private static String before(EntryView entry) {
        DocumentLine document = entry.document();
        String number = document.number() == null ? document.kindName() : document.number();
        return "%03d - %s - ".formatted(entry.ordinal(), number);
    }

    /** The inventory with the name of every file. */
    Table inventory() {
        Table plain = Inventory.of(dossier);
        List<Table.Column> columns = new ArrayList<>(plain.columns());
        columns.add(new Table.Column("Tệp", 30));
        List<List<Object>> rows = new ArrayList<>();
        for (Item item : items) {
            List<Object> row = new ArrayList<>(plain.rows().get(item.entry().ordinal() - 1));
            row.add(item.name());
            rows.add(row);
        }
        return new Table(plain.title(), plain.above(), columns, rows, plain.below(), true);
    }
}
