package vn.giaoban.proof.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The persistence units of both modules as one. In the container two units share one transaction; without a container one
 * unit with the entities of both does the same.
 */
final class OneUnit {

    private static final Pattern ENTITY = Pattern.compile("<class>\\s*([\\w.]+)\\s*</class>");

    private OneUnit() {}

    static EntityManagerFactory on(DataSource source, String name) {
        SEPersistenceUnitInfo unit = new SEPersistenceUnitInfo();
        unit.setPersistenceUnitName(name);
        unit.setPersistenceUnitRootUrl(
                OneUnit.class.getProtectionDomain().getCodeSource().getLocation());
        unit.setClassLoader(OneUnit.class.getClassLoader());
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setNonJtaDataSource(source);
        unit.setManagedClassNames(entities());
        unit.setExcludeUnlistedClasses(true);
        unit.setSharedCacheMode("NONE");
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "eclipselink.target-database", "PostgreSQL",
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "SEVERE"));
        unit.setProperties(properties);
        return new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
    }

    /** As each module's own unit lists them. */
    private static List<String> entities() {
        List<String> names = new ArrayList<>();
        try {
            for (URL unit : Collections.list(OneUnit.class.getClassLoader().getResources("META-INF/persistence.xml"))) {
                try (InputStream in = unit.openStream()) {
                    String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    ENTITY.matcher(xml).results().map(found -> found.group(1)).forEach(names::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
