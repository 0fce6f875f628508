package annals.article.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {
  private final LanguageDetector detector = new FunctionWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The keeper said that the lock would be opened when the water is low and not before.",
        "de|Der Wärter sagte, dass die Schleuse erst geöffnet wird, wenn das Wasser niedrig ist,"
            + " und nicht vorher.",
        "fr|Le gardien a dit que l'écluse ne sera pas ouverte avant que les eaux soient basses dans"
            + " le port.",
        "es|El guarda dijo que la esclusa no se abre hasta que el agua esté baja en el puerto y los"
            + " barcos esperan.",
        "it|Il guardiano ha detto che la chiusa non si apre prima che le acque siano basse e più"
            + " calme nel porto.",
        "pl|Dozorca powiedział, że śluza nie będzie otwarta przed wieczorem, jak tylko woda już się"
            + " obniży.",
        "uk|Сторож сказав, що шлюз не буде відкрито до вечора, якщо вода не спаде, але він цього"
            + " чекає.",
        "ru|Сторож сказал, что шлюз не будет открыт до вечера, если вода не спадёт, но он этого"
            + " ждёт.",
        "tr|Bekçi, su alçalana kadar kapının açılmayacağını söyledi ve bu akşam için bir şey"
            + " demedi, daha sonra da.",
        "ja|水門は夕方まで開かないと番人は話した。",
        "ko|수문은 저녁까지 열리지 않을 것이라고 관리인이 말했다."
      })
  void knowsALanguageByItsSmallWords(String language, String text) {
    assertThat(detector.detect(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ostwick", "NATO 2024", "Lindqvist, Ahlgren, Brook, Tarn, Ennis"})
  void saysNothingWhenUnsure(String text) {
    assertThat(detector.detect(text)).isEmpty();
  }
}
