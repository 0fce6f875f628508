package annals.local.imports;

import annals.local.keycloak.Tokens;
import java.time.Clock;
import java.time.Instant;

/** Where the bearer token of each request comes from. */
@FunctionalInterface
public interface AccessTokens {
  /** A token that is valid now. */
  String current();

  /** A token that the user gave; it is not renewed. */
  static AccessTokens fixed(String token) {
    return () -> token;
  }

  /** Tokens of a user of the local run, a new one before the last expires. */
  static AccessTokens ofUser(Tokens tokens, String user, String password, Clock clock) {
    return new Renewed(tokens, user, password, clock);
  }

  /** A user's token, asked for again in the last third of its life. */
  final class Renewed implements AccessTokens {
    private final Tokens tokens;
    private final String user;
    private final String password;
    private final Clock clock;
    private String value = "";
    private Instant renewal = Instant.MIN;

    private Renewed(Tokens tokens, String user, String password, Clock clock) {
      this.tokens = tokens;
      this.user = user;
      this.password = password;
      this.clock = clock;
    }

    @Override
    public synchronized String current() {
      Instant now = clock.instant();
      if (!now.isBefore(renewal)) {
        Tokens.Token token = tokens.ofUser(user, password);
        value = token.value();
        renewal = now.plus(token.lifetime().multipliedBy(2).dividedBy(3));
      }
      return value;
    }
  }
}
