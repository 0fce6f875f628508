package annals.gateway.testing;

import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The three services as gRPC servers on loopback, injected into tests by type; uploads may have 40
 * MB.
 */
public final class FakeServices implements QuarkusTestResourceLifecycleManager {
  private static final int LARGEST_MESSAGE = 32 * 1024 * 1024;

  /** What came in, at any service. */
  public final Calls calls = new Calls();

  /** The articles. */
  public final FakeArticles articles = new FakeArticles();

  /** The entities. */
  public final FakeEntities entities = new FakeEntities();

  /** What editors do to the entities. */
  public final FakeCuration curation = new FakeCuration(entities);

  /** The timelines. */
  public final FakeTimelines timelines = new FakeTimelines();

  /** The timelines that people keep. */
  public final FakeSavedTimelines saved = new FakeSavedTimelines();

  /** What waits; timeline-service hands nothing on. */
  public final FakePipeline pipeline = new FakePipeline();

  private final List<Server> servers = new ArrayList<>();

  /** Forgets what the test before left behind. */
  public void reset() {
    calls.reset();
    articles.reset();
    entities.reset();
    curation.reset();
    timelines.reset();
    saved.reset();
  }

  @Override
  public Map<String, String> start() {
    return Map.of(
        "ANNALS_ARTICLE_PORT", serve(articles, pipeline),
        "ANNALS_ENTITY_PORT", serve(entities, curation, pipeline),
        "ANNALS_TIMELINE_PORT", serve(timelines, saved),
        "ANNALS_IMPORT_LIMIT", "40M");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(FakeServices.class));
  }

  @Override
  public void stop() {
    servers.forEach(Server::shutdownNow);
  }

  private String serve(BindableService... services) {
    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .maxInboundMessageSize(LARGEST_MESSAGE)
            .intercept(calls);
    for (BindableService service : services) {
      builder.addService(service);
    }
    try {
      Server server = builder.build().start();
      servers.add(server);
      return Integer.toString(server.getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
