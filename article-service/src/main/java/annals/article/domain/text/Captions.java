package annals.article.domain.text;

import java.util.regex.Pattern;

/** Lines under pictures, known by their credit. */
final class Captions {
  private static final int LONGEST = 500;

  private static final Pattern CREDIT_FIRST =
      Pattern.compile(
          "(?i)[(\\[]?(?:(?:file |stock |handout"
              + " )?(?:photo(?:graph)?|image|picture|pic|foto|illustration|graphic|video)(?:"
              + " credit| source| courtesy| caption)?|credit|caption)(?: ?:| by\\b|,)(?!"
              + " continues).{1,300}");
  private static final Pattern CREDIT_LAST =
      Pattern.compile(
          ".*(?:[(\\[/|–—-] ?(?i:photo|image|picture|credit|file|via|courtesy)\\b[^.]{0,80}[)\\]]?"
              + "|Getty Images|Shutterstock|EPA-EFE(?:/.{1,60})?|AP Photo(?:/.{1,60})?"
              + "|AFP/.{1,60}|REUTERS/.{1,60}|Reuters/.{1,60}|Wikimedia Commons)[)\\]]?\\.?",
          Pattern.DOTALL);

  private Captions() {}

  static boolean isCaption(String line) {
    return line.length() <= LONGEST
        && (CREDIT_FIRST.matcher(line).matches() || CREDIT_LAST.matcher(line).matches());
  }
}
