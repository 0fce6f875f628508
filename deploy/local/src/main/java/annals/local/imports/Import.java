package annals.local.imports;

import annals.local.LocalRunException;
import annals.local.keycloak.Tokens;
import java.time.Clock;
import java.util.List;

/**
 * The command {@code ./annals import PATH}. Ends with 0 if anything went in, 1 if nothing did, 2 if
 * the command line was wrong.
 */
public final class Import {
  private static final String LOCAL_ISSUER = "http://localhost:8180/realms/annals";

  private Import() {}

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> words) {
    if (words.contains("--help") || words.contains("-h")) {
      System.out.println(ImportArguments.USAGE);
      return 0;
    }
    ImportArguments arguments;
    try {
      arguments = ImportArguments.parse(words, System.getenv());
    } catch (IllegalArgumentException e) {
      System.err.println("annals: " + e.getMessage() + "\n\n" + ImportArguments.USAGE);
      return 2;
    }
    try {
      AccessTokens tokens =
          arguments
              .token()
              .map(AccessTokens::fixed)
              .orElseGet(
                  () ->
                      AccessTokens.ofUser(
                          new Tokens(LOCAL_ISSUER), "editor", "editor", Clock.systemUTC()));
      ImportRun run =
          new ImportRun(arguments.url(), tokens, System.out, Boolean.getBoolean("annals.terminal"));
      return run.run(arguments.path()).tookAnything() ? 0 : 1;
    } catch (LocalRunException e) {
      System.err.println("annals: " + e.getMessage());
      return 1;
    }
  }
}
