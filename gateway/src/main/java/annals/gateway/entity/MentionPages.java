package annals.gateway.entity;

import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.ListMentionsRequest;
import annals.entity.v1.ListMentionsResponse;
import annals.gateway.http.PageParameters;
import annals.gateway.http.ProtoValues;

/** Reads pages of mentions. */
final class MentionPages {
  private MentionPages() {}

  static MentionJson.Page page(
      EntityServiceBlockingStub entities, ListMentionsRequest.Builder of, PageParameters page) {
    ListMentionsResponse mentions =
        entities.listMentions(of.setPageSize(page.size()).setPageToken(page.token()).build());
    return new MentionJson.Page(
        mentions.getMentionsList().stream().map(EntityMapper::mention).toList(),
        ProtoValues.text(mentions.getNextPageToken()));
  }
}
