package vn.giaoban.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.giaoban.archive.schema.ArchiveSchema;

/**
 * {@code /health/ready}: the tables are up to date and the database answers. The search engine is not asked: without it
 * everything can still be entered and read, and it catches up by itself.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @EJB
    ArchiveSchema schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.builder()
                .name("giaoban")
                .status(schema.answers())
                .build();
    }
}
