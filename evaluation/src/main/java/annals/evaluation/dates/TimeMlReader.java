package annals.evaluation.dates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads TimeML files; neither DTDs nor external entities are loaded. */
final class TimeMlReader {

  private final XMLInputFactory factory = XMLInputFactory.newFactory();

  TimeMlReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** Throws IOException, naming the file, if it cannot be read or is not well formed. */
  TimeMlDocument read(Path file) throws IOException {
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

    private record Open(int start, String type, String value) {}

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final List<Timex> expressions = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private String id = "";
    private String created = "";
    private boolean inText;
    private boolean inCreated;

    Pass(XMLStreamReader xml) {
      this.xml = xml;
    }

    TimeMlDocument document() throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (inText) {
              text.append(xml.getText());
            }
          }
          default -> {}
        }
      }
      return new TimeMlDocument(id, created, text.toString(), expressions);
    }

    private void start(String name) throws XMLStreamException {
      switch (name) {
        case "DOCID" -> id = xml.getElementText().strip();
        case "DCT" -> inCreated = true;
        case "TEXT" -> inText = true;
        case "TIMEX3" -> startTimex();
        default -> {}
      }
    }

    private void startTimex() {
      if (inText) {
        open.push(new Open(text.length(), attribute("type"), attribute("value")));
      } else if (inCreated) {
        created = attribute("value");
      }
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }

    private void end(String name) {
      switch (name) {
        case "DCT" -> inCreated = false;
        case "TEXT" -> inText = false;
        case "TIMEX3" -> {
          if (inText) {
            Open timex = open.pop();
            if (text.length() > timex.start()) {
              expressions.add(new Timex(timex.start(), text.length(), timex.type(), timex.value()));
            }
          }
        }
        default -> {}
      }
    }
  }
}
