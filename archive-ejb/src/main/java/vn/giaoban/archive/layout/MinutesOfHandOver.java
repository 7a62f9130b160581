package vn.giaoban.archive.layout;

import java.time.LocalDate;
import java.util.List;

/**
 * What the record of a hand-over says (biên bản giao nhận hồ sơ, tài liệu). Who signs, where and on which day is left to be
 * filled in by hand by both parties.
 *
 * @param superior first line of the heading of the body that delivers; {@code issuer} its own
 * @param deliveredBy full name of the body that delivers; {@code receivedBy} of the one that receives
 * @param plannedOn the day it is planned for
 * @param files how many files the package holds
 */
public record MinutesOfHandOver(
        String superior,
        String issuer,
        String deliveredBy,
        String receivedBy,
        LocalDate plannedOn,
        List<Line> dossiers,
        int files) {

    /** A dossier that changes hands. */
    public record Line(String code, String title, String kept, int documents, Integer sheets) {}

    public MinutesOfHandOver {
        dossiers = List.copyOf(dossiers);
    }
}
