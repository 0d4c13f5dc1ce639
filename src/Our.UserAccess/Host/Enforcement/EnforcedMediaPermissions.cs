using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.Enforcement;

/// <summary>
/// As <see cref="EnforcedContentPermissions"/>. Umbraco asks about media without a verb: whoever may not read a medium does not
/// get to it at all; the other verbs are enforced where media change.
/// </summary>
internal sealed class EnforcedMediaPermissions(
    IMediaPermissionService inner, IDataTypeService dataTypes, Guards guards, IRefusalNotes refusals) : IMediaPermissionService
{
    public Task<MediaAuthorizationStatus> AuthorizeAccessAsync(IUser user, Guid mediaKey)
    {
        if (!guards.Concern(user, NodeKind.Media, out TreeGuard guard))
        {
            return inner.AuthorizeAccessAsync(user, mediaKey);
        }

        Answer answer = guard.Ask(mediaKey, MediaVerbs.Read);
        return answer.Ruling is Ruling.UnknownNode
            ? UnknownAsync(user, guard, [mediaKey])
            : Status(user, answer, MediaAuthorizationStatus.UnauthorizedMissingPathAccess);
    }

    public Task<MediaAuthorizationStatus> AuthorizeAccessAsync(IUser user, IEnumerable<Guid> mediaKeys)
    {
        if (!guards.Concern(user, NodeKind.Media, out TreeGuard guard))
        {
            return inner.AuthorizeAccessAsync(user, mediaKeys);
        }

        ReadOnlySpan<Guid> keys = mediaKeys.AsSpan();
        Answer answer = guard.Ask(keys, MediaVerbs.OnlyRead);
        return answer.Ruling is Ruling.UnknownNode
            ? UnknownAsync(user, guard, keys.ToArray())
            : Status(user, answer, MediaAuthorizationStatus.UnauthorizedMissingPathAccess);
    }

    public Task<MediaAuthorizationStatus> AuthorizeRootAccessAsync(IUser user) =>
        guards.Concern(user, NodeKind.Media, out TreeGuard guard)
            ? Status(user, guard.Ask(WellKnownNodes.MediaRoot, MediaVerbs.Read), MediaAuthorizationStatus.UnauthorizedMissingRootAccess)
            : inner.AuthorizeRootAccessAsync(user);

    public Task<MediaAuthorizationStatus> AuthorizeBinAccessAsync(IUser user) =>
        guards.Concern(user, NodeKind.Media, out TreeGuard guard)
            ? Status(user, guard.Ask(WellKnownNodes.MediaBin, MediaVerbs.Read), MediaAuthorizationStatus.UnauthorizedMissingBinAccess)
            : inner.AuthorizeBinAccessAsync(user);

    public Task<ISet<Guid>> FilterAuthorizedAccessAsync(IUser user, IEnumerable<Guid> mediaKeys) =>
        guards.Concern(user, NodeKind.Media, out TreeGuard guard)
            ? Task.FromResult<ISet<Guid>>(guard.Filter(mediaKeys.AsSpan(), MediaVerbs.OnlyRead))
            : inner.FilterAuthorizedAccessAsync(user, mediaKeys);

    public Task<ISet<Guid>> FilterAuthorizedAccessAsync(IUser user, IEnumerable<Guid> mediaKeys, Guid? dataTypeKey) =>
        guards.Concern(user, NodeKind.Media, out TreeGuard guard)
            ? FilterAsync(guard, mediaKeys, dataTypeKey)
            : inner.FilterAuthorizedAccessAsync(user, mediaKeys, dataTypeKey);

    private async Task<ISet<Guid>> FilterAsync(TreeGuard guard, IEnumerable<Guid> keys, Guid? dataTypeKey)
    {
        // Such a picker leads past the start nodes, as Umbraco has it, but past no rule.
        bool ignoresStartNodes = dataTypeKey is { } key && await dataTypes.IsDataTypeIgnoringUserStartNodesAsync(key);
        return ignoresStartNodes
            ? keys.Where(media => guard.Ask(media, MediaVerbs.Read).Ruling is Ruling.Allowed or Ruling.OutOfReach).ToHashSet()
            : guard.Filter(keys.AsSpan(), MediaVerbs.OnlyRead);
    }

    private async Task<MediaAuthorizationStatus> UnknownAsync(IUser user, TreeGuard guard, Guid[] keys)
    {
        Guid[] unknown = Array.FindAll(keys, key => !guard.Knows(key));
        if (await inner.AuthorizeAccessAsync(user, unknown) is MediaAuthorizationStatus.NotFound)
        {
            return unknown.Length < keys.Length ? MediaAuthorizationStatus.Success : MediaAuthorizationStatus.NotFound;
        }

        refusals.Add(user.Key, new Answer(Ruling.UnknownNode, unknown[0], MediaVerbs.Read));
        return MediaAuthorizationStatus.UnauthorizedMissingPathAccess;
    }

    // Umbraco has no status for a verb on media: every refusal is one of the place.
    private Task<MediaAuthorizationStatus> Status(IUser user, Answer answer, MediaAuthorizationStatus refused)
    {
        if (answer.IsAllowed)
        {
            return Statuses.Of(MediaAuthorizationStatus.Success);
        }

        refusals.Add(user.Key, answer);
        return Statuses.Of(refused);
    }
}
