package annals.evaluation.bench;

import java.util.Random;

/**
 * Invents articles in the manner of news, about places and people that do not exist. About one
 * sentence in two says when. The same seed gives the same articles.
 */
final class NewsGenerator {

  private static final String[] WHO = {
    "the mayor of Brackwater",
    "a spokeswoman for the Harbour Board",
    "Ilse Varnholt, who leads the Fishers' Union",
    "the Ministry of Dykes",
    "police in Lower Tarn",
    "a lawyer for the Oddny Brothers",
    "the head of the regional hospital",
    "Senator Ruben Askil"
  };
  private static final String[] DID = {
    "said that the bridge over the estuary would stay closed to lorries and buses",
    "rejected the plan to sell the old shipyard to a group of foreign investors",
    "confirmed that three of the missing sailors had been found alive near the reef",
    "called on the assembly to pay for the repair of schools damaged by the storm",
    "accused the former director of hiding the true cost of the new power station",
    "announced that 1,250 jobs would be lost when the paper mill is shut",
    "told reporters that talks with the railway workers had made little progress",
    "warned that the river could rise by another 1.5 meters and flood the lower town"
  };
  private static final String[] WHEN = {
    "on Monday",
    "late on Thursday",
    "last week",
    "on 14 March 2019",
    "two weeks ago",
    "in the third quarter of 2016",
    "Tuesday morning",
    "on Dec. 5",
    "in the early 1990s",
    "yesterday",
    "at 10:15 p.m. local time",
    "over the past three years",
    "since the end of April"
  };
  private static final String[] PLAIN = {
    "Nobody was hurt, but the damage to the houses along the quay is said to be considerable.",
    "The decision has divided the town, whose people live from fish, timber and a few tourists.",
    "“We have asked for help many times and nothing has come of it,” one of the workers added.",
    "Critics say the inquiry was too short and heard only those who had an interest in silence.",
    "The firm, which owns mills in six countries, did not answer questions about its accounts.",
    "Under the agreement both sides give up their claims and share the income from the harbour."
  };

  private final Random random;

  NewsGenerator(long seed) {
    random = new Random(seed);
  }

  /** An article of so many sentences, four to a paragraph. */
  String article(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i % 2 == 0 ? dated() : pick(PLAIN)).append(i % 4 == 3 ? '\n' : ' ');
    }
    return text.toString();
  }

  private String dated() {
    String who = pick(WHO);
    String when = pick(WHEN);
    String capital = Character.toUpperCase(who.charAt(0)) + who.substring(1);
    return random.nextBoolean()
        ? capital + " " + pick(DID) + " " + when + "."
        : Character.toUpperCase(when.charAt(0))
            + when.substring(1)
            + ", "
            + who
            + " "
            + pick(DID)
            + ".";
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
