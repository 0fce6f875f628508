package annals.gateway.quote;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.PageParameters;
import annals.gateway.http.ProtoValues;
import annals.timeline.v1.ListQuotesRequest;
import annals.timeline.v1.ListQuotesResponse;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists quotes, their speakers under their present names. */
@ApplicationScoped
public class QuoteSearch {
  private final TimelineServiceBlockingStub timelines;
  private final EntityNames names;

  QuoteSearch(@GrpcClient("timeline") TimelineServiceBlockingStub timelines, EntityNames names) {
    this.timelines = timelines;
    this.names = names;
  }

  /** A page of the quotes that fit the request. */
  QuoteJson.Page page(ListQuotesRequest.Builder request, PageParameters page) {
    ListQuotesResponse found =
        timelines.listQuotes(request.setPageSize(page.size()).setPageToken(page.token()).build());
    EntityNames.Lookup lookup =
        names.of(
            found.getQuotesList().stream().map(quote -> quote.getSpeaker().getEntityId()).toList());
    return new QuoteJson.Page(
        found.getQuotesList().stream().map(quote -> QuoteJson.of(quote, lookup)).toList(),
        ProtoValues.text(found.getNextPageToken()));
  }
}
