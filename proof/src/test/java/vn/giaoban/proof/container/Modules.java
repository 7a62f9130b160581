package vn.giaoban.proof.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.giaoban.proof.servers.Artefacts;

/** The real module jars and their libraries, as the packaged WAR carries them, without the screens. */
final class Modules {

    private static final List<String> SCREENS = List.of("primefaces", "omnifaces");

    private Modules() {}

    static WebArchive withTests() {
        return ShrinkWrap.create(WebArchive.class, "container.war")
                .addAsLibraries(jars())
                .addPackage(Modules.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static File[] jars() {
        Path folder = Path.of("target", "container-libraries");
        try (ZipFile war = new ZipFile(Artefacts.war().toFile())) {
            Files.createDirectories(folder);
            return war.stream()
                    .filter(entry -> entry.getName().matches("WEB-INF/lib/.+\\.jar"))
                    .filter(entry ->
                            SCREENS.stream().noneMatch(screen -> entry.getName().contains(screen)))
                    .map(entry -> {
                        Path jar = folder.resolve(Path.of(entry.getName()).getFileName());
                        try (var in = war.getInputStream(entry)) {
                            Files.copy(in, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return jar.toFile();
                    })
                    .toArray(File[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
