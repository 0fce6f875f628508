package annals.gateway.timeline.format;

import java.io.StringWriter;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Timelines as an Atom feed (RFC 4287). */
final class AtomFormat {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final char REPLACEMENT = '\uFFFD';

  private final XMLStreamWriter xml;

  private AtomFormat(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(TimelineDocument timeline) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new AtomFormat(xml).feed(timeline);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString();
  }

  private void feed(TimelineDocument timeline) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("id", timeline.uri());
    element("title", timeline.title());
    element("subtitle", timeline.introduction());
    element("updated", timeline.updated().toString());
    link("self", timeline.addressIn(TimelineFormat.ATOM));
    element("logo", timeline.cover());
    xml.writeStartElement("author");
    element("name", "Annals");
    xml.writeEndElement();
    for (Line line : timeline.all().toList()) {
      entry(line, timeline);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Line line, TimelineDocument timeline) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", line.uri());
    element("title", line.dateWords() + ": " + line.headline());
    element("updated", timeline.published(line).orElse(timeline.updated()).toString());
    for (String address :
        line.citations(timeline.base()).stream()
            .map(Citation::link)
            .filter(Objects::nonNull)
            .distinct()
            .toList()) {
      link("related", address);
    }
    if (line.group() != null) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", clean(line.group()));
    }
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(clean(LineHtml.of(line, timeline.base())));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void element(String name, @Nullable String text) throws XMLStreamException {
    if (text != null) {
      xml.writeStartElement(name);
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
    }
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", clean(address));
  }

  /** The text with what XML 1.0 has no place for replaced. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              boolean allowed =
                  point == '\t'
                      || point == '\n'
                      || (point >= ' ' && point != 0xFFFE && point != 0xFFFF);
              clean.appendCodePoint(allowed ? point : point == '\r' ? '\n' : REPLACEMENT);
            });
    return clean.toString();
  }
}
