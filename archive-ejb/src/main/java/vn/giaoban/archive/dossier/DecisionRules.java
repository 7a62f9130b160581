package vn.giaoban.archive.dossier;

import java.time.LocalDate;
import vn.giaoban.archive.rule.Refusal;

/** When which decision about a dossier can be taken. */
final class DecisionRules {

    private DecisionRules() {}

    /**
     * Refuses what cannot be decided.
     *
     * @throws Refusal as {@link RetentionReviews#decide}
     */
    static void check(Dossier dossier, NewDecision taken, LocalDate today) {
        refuseAhead(taken.decidedOn(), today);
        if (dossier.state() == DossierState.HANDED_OVER) {
            throw Refusal.conflict("dossier.handedOver", dossier.code());
        }
        switch (taken.kind()) {
            case RELEASE -> {
                if (!dossier.isHeld()) {
                    throw Refusal.conflict("retention.notHeld", dossier.code());
                }
            }
            case HOLD -> refuseHeld(dossier);
            case EXTENSION, HAND_OVER, DESTRUCTION -> {
                refuseHeld(dossier);
                refuseBeforeItsTime(dossier, today);
                refuseIncomplete(taken, today);
            }
        }
    }

    private static void refuseHeld(Dossier dossier) {
        if (dossier.isHeld()) {
            throw Refusal.conflict("retention.held", dossier.code());
        }
    }

    private static void refuseBeforeItsTime(Dossier dossier, LocalDate today) {
        if (!dossier.isDue(today.getYear())) {
            throw Refusal.conflict("retention.notDue", dossier.code());
        }
    }

    private static void refuseIncomplete(NewDecision taken, LocalDate today) {
        if (taken.kind() == DecisionKind.EXTENSION && taken.years() == null) {
            throw Refusal.invalid("retention.noYears");
        }
        if (taken.kind() == DecisionKind.DESTRUCTION) {
            if (taken.minutes() == null || taken.minutesOn() == null) {
                throw Refusal.invalid("retention.noMinutes");
            }
            refuseAhead(taken.minutesOn(), today);
        }
    }

    private static void refuseAhead(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.invalid("day.ahead", day);
        }
    }
}
