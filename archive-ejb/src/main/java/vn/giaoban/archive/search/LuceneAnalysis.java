package vn.giaoban.archive.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** {@link Analysis} for the embedded engine. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        NormalizeCharMap.Builder tones = new NormalizeCharMap.Builder();
        Vietnamese.tonePlacements().forEach(tones::add);
        NormalizeCharMap map = tones.build();
        for (Analysis analysis : Analysis.values()) {
            context.analyzer(analysis.analyzer()).instance(new VietnameseAnalyzer(analysis, map));
        }
    }

    private static final class VietnameseAnalyzer extends Analyzer {

        private final Analysis analysis;
        private final NormalizeCharMap tones;

        VietnameseAnalyzer(Analysis analysis, NormalizeCharMap tones) {
            this.analysis = analysis;
            this.tones = tones;
        }

        @Override
        protected Reader initReader(String fieldName, Reader reader) {
            return new MappingCharFilter(tones, reader);
        }

        @Override
        protected Reader initReaderForNormalization(String fieldName, Reader reader) {
            return new MappingCharFilter(tones, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            TokenStream stream = tokenizer;
            for (Analysis.Step step : analysis.steps()) {
                stream = after(stream, step);
            }
            return new TokenStreamComponents(tokenizer, stream);
        }

        private static TokenStream after(TokenStream stream, Analysis.Step step) {
            return switch (step) {
                case LOWERCASE -> new LowerCaseFilter(stream);
                case FOLD -> new ASCIIFoldingFilter(stream, false);
                case PAIRS -> neighbours(stream, 2);
                case THREES -> neighbours(stream, 3);
                case BEGINNINGS -> new EdgeNGramTokenFilter(stream, 1, Analysis.LONGEST_BEGINNING, true);
            };
        }

        private static TokenStream neighbours(TokenStream stream, int many) {
            ShingleFilter together = new ShingleFilter(stream, many, many);
            together.setOutputUnigrams(false);
            return together;
        }
    }
}
