package vn.giaoban.proof.engines;

/** The real engines, each started once for all tests of this run and stopped after the last. */
public final class Engines {

    private static ElasticsearchServer elasticsearch;
    private static OpenSearchServer openSearch;

    private Engines() {}

    /** {@code host:port} of an Elasticsearch 7.10.2 that holds nothing of the house. */
    public static synchronized String emptyElasticsearch() {
        if (elasticsearch == null) {
            elasticsearch = ElasticsearchServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(elasticsearch::close));
        }
        elasticsearch.empty();
        return elasticsearch.host();
    }

    /** {@code host:port} of an OpenSearch 3.6.0 that holds nothing of the house. */
    public static synchronized String emptyOpenSearch() {
        if (openSearch == null) {
            openSearch = OpenSearchServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(openSearch::close));
        }
        openSearch.empty();
        return openSearch.host();
    }

    /** Takes an entry out of the indexes of the running OpenSearch, behind the back of the house. */
    public static synchronized void forget(String indexId) {
        openSearch.forget(indexId);
    }
}
