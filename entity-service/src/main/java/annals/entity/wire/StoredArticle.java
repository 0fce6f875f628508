package annals.entity.wire;

import annals.article.v1.Article;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads stored articles. */
public final class StoredArticle {
  private static final int TEXT =
      Article.getDescriptor().findFieldByName("text").getNumber() << 3
          | WireFormat.WIRETYPE_LENGTH_DELIMITED;

  private StoredArticle() {}

  /** The text of the {@code annals.article.v1.Article} in these bytes; nothing else is read. */
  public static String text(byte[] article) {
    try {
      CodedInputStream fields = CodedInputStream.newInstance(article);
      String text = "";
      for (int tag = fields.readTag(); tag != 0; tag = fields.readTag()) {
        if (tag == TEXT) {
          text = fields.readStringRequireUtf8();
        } else {
          fields.skipField(tag);
        }
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
