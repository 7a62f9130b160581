package vn.giaoban.archive.search;

import java.util.Locale;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.analysis.model.dsl.ElasticsearchAnalysisComponentTypeStep;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** {@link Analysis} for a cluster; no plugin is needed there. */
final class ElasticsearchAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String TONES = "vi_tone";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter(TONES).type("mapping").param("mappings", mappings());
        for (Analysis.Step step : Analysis.Step.values()) {
            define(context, step);
        }
        for (Analysis analysis : Analysis.values()) {
            context.analyzer(analysis.analyzer())
                    .custom()
                    .tokenizer("standard")
                    .charFilters(TONES)
                    .tokenFilters(analysis.steps().stream()
                            .map(ElasticsearchAnalysis::name)
                            .toArray(String[]::new));
        }
    }

    private static void define(ElasticsearchAnalysisConfigurationContext context, Analysis.Step step) {
        var filter = context.tokenFilter(name(step));
        switch (step) {
            case LOWERCASE -> filter.type("lowercase");
            case FOLD -> filter.type("asciifolding").param("preserve_original", false);
            case PAIRS -> neighbours(filter, 2);
            case THREES -> neighbours(filter, 3);
            case BEGINNINGS ->
                filter.type("edge_ngram")
                        .param("min_gram", 1)
                        .param("max_gram", Analysis.LONGEST_BEGINNING)
                        .param("preserve_original", true);
        }
    }

    private static void neighbours(ElasticsearchAnalysisComponentTypeStep filter, int many) {
        filter.type("shingle")
                .param("min_shingle_size", many)
                .param("max_shingle_size", many)
                .param("output_unigrams", false);
    }

    private static String name(Analysis.Step step) {
        return "vi_" + step.name().toLowerCase(Locale.ROOT);
    }

    private static String[] mappings() {
        return Vietnamese.tonePlacements().entrySet().stream()
                .map(pair -> pair.getKey() + " => " + pair.getValue())
                .toArray(String[]::new);
    }
}
