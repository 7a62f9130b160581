package vn.giaoban.web.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.giaoban.archive.content.ContentDamaged;
import vn.giaoban.archive.content.ContentMissing;
import vn.giaoban.archive.intake.ReaderUnavailable;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.json.TooLarge;
import vn.giaoban.web.api.json.Violation;

/** What went wrong, as a {@link Problem}: found among the causes, because the container wraps what a boundary throws. */
final class Failures {

    /** Further causes are wrappers of wrappers. */
    private static final int DEEPEST = 12;

    private Failures() {}

    /** The problem to answer with; empty when the failure is a defect of ours that belongs into the log. */
    static Optional<Problem> problem(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        // What we refused ourselves says more than whatever the container made of it on the way.
        return first(causes, Failures::ours).or(() -> first(causes, Failures::known));
    }

    private static Optional<Problem> first(List<Throwable> causes, Function<Throwable, Optional<Problem>> look) {
        return causes.stream().map(look).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Problem> ours(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(Problem.of(refusal));
        }
        if (cause instanceof Misread misread) {
            return Optional.of(Problem.of(misread));
        }
        return cause instanceof TooLarge tooLarge
                ? Optional.of(Problem.of(413, "tooLarge", tooLarge.megabytes()))
                : Optional.empty();
    }

    private static Optional<Problem> known(Throwable cause) {
        if (cause instanceof ConstraintViolationException invalid) {
            return Optional.of(Problem.of(violations(invalid)));
        }
        if (cause instanceof WebApplicationException answered) {
            return Optional.of(answered(answered));
        }
        if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            return Optional.of(Problem.of(404));
        }
        return away(cause).or(() -> busyOrStale(cause));
    }

    /** Something that the house lives on does not answer, or has lost what was given to it. */
    private static Optional<Problem> away(Throwable cause) {
        if (cause instanceof EngineUnavailable) {
            return Optional.of(Problem.of(503, "engine"));
        }
        if (cause instanceof ReaderUnavailable) {
            return Optional.of(Problem.of(503, "reader"));
        }
        boolean lost = cause instanceof ContentDamaged || cause instanceof ContentMissing;
        return lost ? Optional.of(Problem.of(503, "content")) : Optional.empty();
    }

    /** An address that exists, with a parameter that is no number where one is due, is a mistake and not a missing thing. */
    private static Problem answered(WebApplicationException answered) {
        boolean parameter = answered instanceof NotFoundException && answered.getCause() != null;
        return parameter
                ? Problem.of(400, "parameter")
                : Problem.of(answered.getResponse().getStatus());
    }

    private static Optional<Problem> busyOrStale(Throwable cause) {
        if (cause instanceof OptimisticLockException) {
            return Optional.of(Problem.of(409, "stale"));
        }
        if (cause instanceof LockTimeoutException || cause instanceof PessimisticLockException) {
            return Optional.of(Problem.of(503, "busy"));
        }
        return cause instanceof SQLException database ? ofDatabase(database) : Optional.empty();
    }

    /** By SQLSTATE class: 23 a constraint, 08 and 53 no connection, 40 and HYT00 two at once. */
    private static Optional<Problem> ofDatabase(SQLException database) {
        String state = database.getSQLState() == null ? "" : database.getSQLState();
        if (state.startsWith("23")) {
            return Optional.of(Problem.of(409, "conflict"));
        }
        if (state.startsWith("40") || state.equals("HYT00") || state.equals("90131") || state.equals("55P03")) {
            return Optional.of(Problem.of(503, "busy"));
        }
        boolean away = state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
        return away ? Optional.of(Problem.of(503, "database")) : Optional.empty();
    }

    private static List<Violation> violations(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new Violation(place(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
    }

    /** The place as the sender knows it: without the method and the name of its parameter. */
    private static String place(ConstraintViolation<?> violation) {
        List<Path.Node> nodes =
                new ArrayList<>(StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .toList());
        if (!nodes.isEmpty() && nodes.get(0).getKind() == ElementKind.METHOD) {
            nodes.remove(0);
            if (nodes.size() > 1) {
                nodes.remove(0);
            }
        }
        StringBuilder place = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                place.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                place.append(place.length() == 0 ? "" : ".").append(node.getName());
            }
        }
        return place.toString();
    }
}
