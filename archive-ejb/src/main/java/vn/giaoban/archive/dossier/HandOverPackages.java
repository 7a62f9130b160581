package vn.giaoban.archive.dossier;

import static vn.giaoban.archive.rule.Permission.KEEP_ARCHIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.layout.LayoutRuleSets;
import vn.giaoban.archive.layout.MinutesOfHandOver;
import vn.giaoban.archive.layout.OfficePaperWriter;
import vn.giaoban.archive.rule.Refusal;

/**
 * The package of a hand-over: a folder for each dossier with its files and its inventory, the list of the dossiers, the record
 * for both parties to sign, and the checksums of all of it, as {@code sha256sum -c} reads them.
 */
@Stateless
@RolesAllowed(KEEP_ARCHIVE)
public class HandOverPackages {

    @Inject
    HandOvers handOvers;

    @Inject
    Documents documents;

    @Inject
    DocumentContents contents;

    @Inject
    LayoutRuleSets layouts;

    @Inject
    OfficePaperWriter writer;

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    /** What has to be known before the first byte is sent, so that a refusal can still be said. */
    public static final class Ready {

        private final long handOver;
        private final List<Parcel> parcels;
        private final byte[] minutes;

        private Ready(long handOver, List<Parcel> parcels, byte[] minutes) {
            this.handOver = handOver;
            this.parcels = parcels;
            this.minutes = minutes;
        }

        long handOver() {
            return handOver;
        }

        List<Parcel> parcels() {
            return parcels;
        }

        /** The record for both parties, as a Word file. */
        byte[] minutes() {
            return minutes.clone();
        }
    }

    /**
     * Puts a package together.
     *
     * @throws Refusal UNKNOWN {@code handOver.unknown}; CONFLICT {@code handOver.fileWaits}
     */
    public Ready ready(long id) {
        HandOverView handOver = handOvers.find(id).orElseThrow(() -> Refusal.unknown("handOver.unknown", id));
        SafeName folders = new SafeName();
        List<Parcel> parcels = handOvers.contents(id).stream()
                .map(dossier -> Parcel.of(dossier, folders, filed(dossier)))
                .toList();
        return new Ready(id, parcels, minutes(handOver, parcels));
    }

    /** Sends a package in blocks, however large its files are, and records that. No transaction is open meanwhile. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send(Ready ready, OutputStream out) throws IOException {
        new PackageWriter(contents, out).write(ready);
        handOvers.exported(ready.handOver());
    }

    private List<Parcel.Filed> filed(DossierView dossier) {
        return dossier.entries().stream()
                .map(entry -> new Parcel.Filed(
                        entry,
                        documents
                                .find(entry.document().id())
                                .orElseThrow(() -> Refusal.unknown("document.unknown"))
                                .files()))
                .toList();
    }

    private byte[] minutes(HandOverView handOver, List<Parcel> parcels) {
        LocalDate day = handOver.plannedOn();
        BodyView body = bodies.find(parcels.get(0).dossier().body(), day).orElseThrow();
        int files = parcels.stream().mapToInt(parcel -> parcel.items().size()).sum();
        MinutesOfHandOver minutes = new MinutesOfHandOver(
                body.superiorHeading(),
                body.heading(),
                handOver.deliveredBy(),
                handOver.receivedBy(),
                day,
                parcels.stream().map(parcel -> line(parcel.dossier())).toList(),
                files);
        return writer.write(
                minutes.paper(),
                layouts.validOn(day)
                        .or(() -> layouts.validOn(LocalDate.now(clock)))
                        .orElseThrow());
    }

    private static MinutesOfHandOver.Line line(DossierView dossier) {
        return new MinutesOfHandOver.Line(
                dossier.code(),
                dossier.title(),
                Inventory.years(dossier),
                dossier.entries().size(),
                dossier.sheets());
    }
}
