package annals.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageTokenTest {
  @Test
  void readsBackWhatItWrote() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      List<String> keys =
          random
              .ints(1 + random.nextInt(4), 0x20, 0x2FFF)
              .mapToObj(codePoint -> "k" + Character.toString(codePoint))
              .toList();
      String token = new PageToken(keys).encode();

      assertThat(PageToken.decode(token, keys.size()).keys()).as("seed %d", seed).isEqualTo(keys);
    }
  }

  @Test
  void refusesWhatIsNoToken() {
    for (String token : List.of("%%%", "a", "", PageToken.after("one", "two").encode())) {
      assertThatExceptionOfType(AnnalsException.class)
          .as(token)
          .isThrownBy(() -> PageToken.decode(token, 3))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INVALID_PAGE_TOKEN))
          .satisfies(e -> assertThat(e.violations().getFirst().field()).isEqualTo("page_token"));
    }
  }

  @Test
  void boundsThePageSize() {
    assertThat(PageSize.of(0)).isEqualTo(50);
    assertThat(PageSize.of(200)).isEqualTo(200);
    for (int size : new int[] {-1, 201}) {
      assertThatExceptionOfType(AnnalsException.class)
          .isThrownBy(() -> PageSize.of(size))
          .satisfies(e -> assertThat(e.violations().getFirst().field()).isEqualTo("page_size"));
    }
  }
}
