package annals.evaluation.bench;

import annals.entity.domain.ArticleText;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** CoreNLP's tokenizer, sentences and 3-class CRF with nothing around them, to compare with. */
final class BareCrf {
  private static final String MODEL =
      "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String OPTIONS =
      "invertible=true,tokenizeNLs=true,untokenizable=noneKeep,splitHyphenated=false";

  private final CRFClassifier<CoreLabel> classifier;
  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.ALWAYS);

  BareCrf() throws IOException {
    try (InputStream in = BareCrf.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("The build has no model " + MODEL);
      }
      classifier = CRFClassifier.getClassifier(new GZIPInputStream(in));
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  /** Tags {@code article} and tells how many tokens it has. */
  int read(ArticleText article) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(article.text()), new CoreLabelTokenFactory(true), OPTIONS)
            .tokenize();
    sentences.process(tokens).forEach(classifier::classifySentence);
    return tokens.size();
  }
}
