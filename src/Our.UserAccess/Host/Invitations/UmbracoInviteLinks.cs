using System.Collections.Concurrent;

namespace Our.UserAccess.Host.Invitations;

/// <summary>
/// The links of Umbraco's own invitations until their mail is out. In memory alone, since a link is a secret; and kept at all,
/// since Umbraco makes links only within a request.
/// </summary>
internal sealed class UmbracoInviteLinks
{
    private readonly ConcurrentDictionary<Guid, Uri> _links = new();

    public void Keep(Guid userId, Uri link) => _links[userId] = link;

    public Uri? Find(Guid userId) => _links.GetValueOrDefault(userId);

    public void Forget(Guid userId) => _links.TryRemove(userId, out _);
}
