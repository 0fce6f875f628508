package annals.article.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The pieces of an upload as one stream. Holds one piece and, while it reads none, no connection.
 */
final class PieceStream extends InputStream {
  private static final String SELECT =
      "SELECT content FROM import_piece WHERE import_id = ? AND number = ?";

  private final DataSource dataSource;
  private final UUID id;
  private byte[] piece = {};
  private int next;
  private int at;

  PieceStream(DataSource dataSource, UUID id) {
    this.dataSource = dataSource;
    this.id = id;
  }

  @Override
  public int read() throws IOException {
    return fill() ? piece[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, buffer, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == piece.length) {
      try (Connection connection = dataSource.getConnection();
          PreparedStatement select = connection.prepareStatement(SELECT)) {
        select.setObject(1, id);
        select.setInt(2, next);
        try (ResultSet row = select.executeQuery()) {
          if (!row.next()) {
            return false;
          }
          piece = row.getBytes(1);
          at = 0;
          next++;
        }
      } catch (SQLException failure) {
        throw new IOException("the upload " + id + " cannot be read", failure);
      }
    }
    return true;
  }
}
