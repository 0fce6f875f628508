package annals.evaluation.semeval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the task's TimeML documents as raw text: the sentences with their numbers and the creation
 * time. Labels of events are dropped. Loads no DTD and no external entity.
 */
final class NewsReader {

  private final XMLInputFactory factory = XMLInputFactory.newFactory();

  NewsReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** Throws IOException, naming the file, if it cannot be read or is not well formed. */
  NewsDocument read(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(input);
      try {
        return new Pass(xml).document();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** One pass over one file. */
  private static final class Pass {

    private final XMLStreamReader xml;
    private final NewsDocument.Builder lines = new NewsDocument.Builder();
    private final StringBuilder line = new StringBuilder();
    private String id = "";
    private String created = "";
    private String number = "";
    private boolean inCreated;

    Pass(XMLStreamReader xml) {
      this.xml = xml;
    }

    NewsDocument document() throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              line.append(xml.getText());
          default -> {}
        }
      }
      return lines.build(id, created);
    }

    private void start(String name) throws XMLStreamException {
      switch (name) {
        case "DOCID" -> id = xml.getElementText().strip();
        case "DCT" -> inCreated = true;
        case "TIMEX3" -> {
          String value = xml.getAttributeValue(null, "value");
          created = inCreated && value != null ? value : created;
        }
        case "s" -> {
          String given = xml.getAttributeValue(null, "id");
          number = given == null ? "" : given;
          line.setLength(0);
        }
        default -> {}
      }
    }

    private void end(String name) {
      if (name.equals("DCT")) {
        inCreated = false;
      } else if (name.equals("s")) {
        lines.add(number, line.toString());
        line.setLength(0);
      }
    }
  }
}
