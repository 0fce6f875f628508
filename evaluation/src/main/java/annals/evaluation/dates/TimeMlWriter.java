package annals.evaluation.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a document with its temporal expressions as TimeML, without events and links. */
final class TimeMlWriter {

  void write(TimeMlDocument document, Path file) throws IOException {
    StringBuilder xml = new StringBuilder(document.text().length() * 2);
    xml.append("<?xml version=\"1.0\" ?>\n<TimeML>\n\n<DOCID>").append(escaped(document.id()));
    xml.append("</DOCID>\n\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"")
        .append(escaped(document.created()));
    xml.append("\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">");
    xml.append(escaped(document.created())).append("</TIMEX3></DCT>\n\n<TEXT>");
    int at = 0;
    int number = 1;
    for (Timex timex : document.expressions()) {
      xml.append(escaped(document.text().substring(at, timex.start())));
      xml.append("<TIMEX3 tid=\"t")
          .append(number++)
          .append("\" type=\"")
          .append(escaped(timex.type()));
      xml.append("\" value=\"").append(escaped(timex.value())).append("\">");
      xml.append(escaped(document.text().substring(timex.start(), timex.end())))
          .append("</TIMEX3>");
      at = timex.end();
    }
    xml.append(escaped(document.text().substring(at))).append("</TEXT>\n\n</TimeML>\n");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, xml);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
