package vn.giaoban.archive.search;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import vn.giaoban.archive.search.EngineSettings.Backend;

/** The mapper's own settings for an engine. */
final class EngineProperties {

    private static final String PREFIX = "hibernate.search.";
    private static final String BACKEND = PREFIX + "backend.";
    private static final int CONNECT_MS = 1_000;
    private static final int READ_MS = 30_000;

    private EngineProperties() {}

    static Map<String, Object> of(EngineSettings settings, String index) {
        Map<String, Object> properties = new HashMap<>();
        StandalonePojoMappingConfigurer named = context ->
                context.programmaticMapping().type(IndexedEntry.class).indexed().index(index);
        properties.put(PREFIX + "mapping.configurer", BeanReference.ofInstance(named));
        // The one indexed class is named; nothing has to be looked for in the archive file.
        properties.put(PREFIX + "mapping.build_missing_discovered_jandex_indexes", false);
        properties.put(PREFIX + "mapping.discover_annotated_types_from_root_mapping_annotations", false);
        properties.put(PREFIX + "schema_management.strategy", "none");
        if (settings.backend() == Backend.LUCENE) {
            lucene(properties, settings);
        } else {
            elasticsearch(properties, settings);
        }
        return properties;
    }

    private static void lucene(Map<String, Object> properties, EngineSettings settings) {
        properties.put(BACKEND + "type", "lucene");
        properties.put(BACKEND + "directory.type", "local-filesystem");
        properties.put(BACKEND + "directory.root", settings.folder().toString());
        properties.put(BACKEND + "analysis.configurer", BeanReference.ofInstance(new LuceneAnalysis()));
    }

    private static void elasticsearch(Map<String, Object> properties, EngineSettings settings) {
        properties.put(BACKEND + "type", "elasticsearch");
        properties.put(BACKEND + "uris", ClusterVersion.uris(settings));
        properties.put(BACKEND + "version", ClusterVersion.of(settings));
        properties.put(BACKEND + "version_check.enabled", false);
        properties.put(BACKEND + "connection_timeout", CONNECT_MS);
        properties.put(BACKEND + "read_timeout", READ_MS);
        properties.put(BACKEND + "analysis.configurer", BeanReference.ofInstance(new ElasticsearchAnalysis()));
        properties.put(BACKEND + "schema_management.minimal_required_status", "yellow");
        properties.put(BACKEND + "schema_management.settings_file", "vn/giaoban/archive/search/index-settings.json");
        properties.put(BACKEND + "schema_management.mapping_file", "vn/giaoban/archive/search/index-mapping.json");
        if (settings.user() != null) {
            properties.put(BACKEND + "username", settings.user());
            properties.put(BACKEND + "password", settings.password());
        }
    }
}
