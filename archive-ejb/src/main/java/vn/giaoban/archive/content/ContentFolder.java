package vn.giaoban.archive.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import vn.giaoban.archive.config.Settings;

/** Keeps the installation's contents in one folder, which several servers on one database share. */
@ApplicationScoped
public class ContentFolder {

    @Produces
    @ApplicationScoped
    ContentStore store(Settings settings) throws IOException {
        return new FileContentStore(settings.content());
    }
}
