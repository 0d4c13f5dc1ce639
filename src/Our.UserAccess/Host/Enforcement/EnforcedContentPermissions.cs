using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Our.UserAccess.Host.Enforcement;

/// <summary>
/// Umbraco's own answer for everybody whom nothing of ours concerns; for the others the answer of the facts, without the
/// database, in the status that Umbraco itself would choose.
/// </summary>
internal sealed class EnforcedContentPermissions(
    IContentPermissionService inner, Guards guards, IDocumentVerbs verbs, IRefusalNotes refusals, AskedHere asked) : IContentPermissionService
{
    public Task<ContentAuthorizationStatus> AuthorizeAccessAsync(IUser user, Guid contentKey, string permissionToCheck)
    {
        if (!guards.Concern(user, NodeKind.Document, out TreeGuard guard))
        {
            return inner.AuthorizeAccessAsync(user, contentKey, permissionToCheck);
        }

        if (asked.Matters(user.Key))
        {
            asked.Remember(user.Key, [contentKey], [permissionToCheck]);
        }

        Answer answer = guard.Ask(contentKey, permissionToCheck);
        return answer.Ruling is Ruling.UnknownNode
            ? UnknownAsync(user, guard, [contentKey], One(permissionToCheck))
            : Status(user, answer, ContentAuthorizationStatus.UnauthorizedMissingPathAccess);
    }

    public Task<ContentAuthorizationStatus> AuthorizeAccessAsync(IUser user, IEnumerable<Guid> contentKeys, ISet<string> permissionsToCheck)
    {
        if (!guards.Concern(user, NodeKind.Document, out TreeGuard guard))
        {
            return inner.AuthorizeAccessAsync(user, contentKeys, permissionsToCheck);
        }

        if (asked.Matters(user.Key))
        {
            asked.Remember(user.Key, contentKeys, permissionsToCheck);
        }

        ReadOnlySpan<Guid> keys = contentKeys.AsSpan();
        Answer answer = guard.Ask(keys, permissionsToCheck.AsHashSet());
        return answer.Ruling is Ruling.UnknownNode
            ? UnknownAsync(user, guard, keys.ToArray(), permissionsToCheck)
            : Status(user, answer, ContentAuthorizationStatus.UnauthorizedMissingPathAccess);
    }

    public Task<ContentAuthorizationStatus> AuthorizeDescendantsAccessAsync(IUser user, Guid parentKey, string permissionToCheck) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard guard)
            ? BelowAsync(user, guard, parentKey, One(permissionToCheck))
            : inner.AuthorizeDescendantsAccessAsync(user, parentKey, permissionToCheck);

    public Task<ContentAuthorizationStatus> AuthorizeDescendantsAccessAsync(IUser user, Guid parentKey, ISet<string> permissionsToCheck) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard guard)
            ? BelowAsync(user, guard, parentKey, permissionsToCheck.AsHashSet())
            : inner.AuthorizeDescendantsAccessAsync(user, parentKey, permissionsToCheck);

    public Task<ContentAuthorizationStatus> AuthorizeRootAccessAsync(IUser user, string permissionToCheck) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard guard)
            ? AtRoot(user, guard, One(permissionToCheck))
            : inner.AuthorizeRootAccessAsync(user, permissionToCheck);

    public Task<ContentAuthorizationStatus> AuthorizeRootAccessAsync(IUser user, ISet<string> permissionsToCheck) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard guard)
            ? AtRoot(user, guard, permissionsToCheck.AsHashSet())
            : inner.AuthorizeRootAccessAsync(user, permissionsToCheck);

    public Task<ContentAuthorizationStatus> AuthorizeBinAccessAsync(IUser user, string permissionToCheck) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard guard)
            ? Status(user, guard.Ask(WellKnownNodes.DocumentBin, permissionToCheck), ContentAuthorizationStatus.UnauthorizedMissingBinAccess)
            : inner.AuthorizeBinAccessAsync(user, permissionToCheck);

    public Task<ContentAuthorizationStatus> AuthorizeBinAccessAsync(IUser user, ISet<string> permissionsToCheck) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard guard)
            ? Status(user, guard.Ask(WellKnownNodes.DocumentBin, permissionsToCheck.AsHashSet()), ContentAuthorizationStatus.UnauthorizedMissingBinAccess)
            : inner.AuthorizeBinAccessAsync(user, permissionsToCheck);

    public Task<ContentAuthorizationStatus> AuthorizeCultureAccessAsync(IUser user, ISet<string> culturesToCheck) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard _)
            ? CulturesAsync(user, culturesToCheck)
            : inner.AuthorizeCultureAccessAsync(user, culturesToCheck);

    public Task<ISet<Guid>> FilterAuthorizedAccessAsync(IUser user, IEnumerable<Guid> contentKeys, ISet<string> permissionsToCheck) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard guard)
            ? Task.FromResult<ISet<Guid>>(guard.Filter(contentKeys.AsSpan(), permissionsToCheck.AsHashSet()))
            : inner.FilterAuthorizedAccessAsync(user, contentKeys, permissionsToCheck);

    public Task<IEnumerable<NodePermissions>> GetPermissionsAsync(IUser user, IEnumerable<Guid> contentKeys) =>
        guards.Concern(user, NodeKind.Document, out TreeGuard guard)
            ? Task.FromResult<IEnumerable<NodePermissions>>(Permissions(guard, contentKeys.AsSpan()))
            : inner.GetPermissionsAsync(user, contentKeys);

    public async Task<ISet<string>> FilterFallbackPermissionsAsync(IUser user, ISet<string> fallbackPermissions)
    {
        ISet<string> kept = await inner.FilterFallbackPermissionsAsync(user, fallbackPermissions);
        return guards.Concern(user, NodeKind.Document, out TreeGuard guard) ? FallbackAtRoot(guard, kept) : kept;
    }

    // The client falls back on these where it is told nothing more special, that is: at the root. What is not about documents is
    // for others to judge.
    private HashSet<string> FallbackAtRoot(TreeGuard guard, ISet<string> fallback) =>
        [.. fallback.Where(verb => !verbs.IsAboutDocuments(verb) || guard.Ask(WellKnownNodes.DocumentRoot, verb).IsAllowed)];

    private static HashSet<string> One(string verb) => new(StringComparer.Ordinal) { verb };

    private Task<ContentAuthorizationStatus> AtRoot(IUser user, TreeGuard guard, HashSet<string> permissions)
    {
        if (asked.Matters(user.Key))
        {
            asked.Remember(user.Key, [WellKnownNodes.DocumentRoot], permissions);
        }

        return Status(user, guard.Ask(WellKnownNodes.DocumentRoot, permissions), ContentAuthorizationStatus.UnauthorizedMissingRootAccess);
    }

    // The languages of the groups are Umbraco's to judge; rules with cultures come on top, for the place that was asked about.
    private async Task<ContentAuthorizationStatus> CulturesAsync(IUser user, ISet<string> cultures)
    {
        ContentAuthorizationStatus status = await inner.AuthorizeCultureAccessAsync(user, cultures);
        if (status is not ContentAuthorizationStatus.Success || asked.Refused(user.Key, cultures) is not { } refused)
        {
            return status;
        }

        refusals.Add(user.Key, new Answer(Ruling.Refused, refused.Node, refused.Verb), refused.Circumstances);
        return ContentAuthorizationStatus.UnauthorizedMissingCulture;
    }

    private Task<ContentAuthorizationStatus> BelowAsync(IUser user, TreeGuard guard, Guid parent, HashSet<string> permissions)
    {
        if (asked.Matters(user.Key))
        {
            asked.Remember(user.Key, [parent], permissions, isBelow: true);
        }

        Answer answer = guard.AskBelow(parent, permissions);
        return answer.Ruling switch
        {
            Ruling.UnknownNode => UnknownAsync(user, guard, [parent], permissions),
            Ruling.Refused => Refused(user, answer, ContentAuthorizationStatus.UnauthorizedMissingDescendantAccess),
            _ => Status(user, answer, ContentAuthorizationStatus.UnauthorizedMissingDescendantAccess),
        };
    }

    // Umbraco hides from the tree what lacks the verb to read; what start nodes hide it decides apart from that. Without the verb
    // the way to a start node would be gone, and a picker that ignores start nodes would be empty.
    private NodePermissions[] Permissions(TreeGuard guard, ReadOnlySpan<Guid> keys)
    {
        var found = new List<NodePermissions>(keys.Length);
        foreach (Guid key in keys)
        {
            if (guard.MayTell(key))
            {
                found.Add(new NodePermissions { NodeKey = key, Permissions = guard.Reaches(key) ? guard.Allowed(key, verbs.All) : One(ActionBrowse.ActionLetter) });
            }
        }

        return [.. found];
    }

    // A node that the facts do not know may be there all the same, made a moment ago on another server. "Not found" lets a
    // caller go on, so it is said only where the database says so too.
    private async Task<ContentAuthorizationStatus> UnknownAsync(IUser user, TreeGuard guard, Guid[] keys, ISet<string> permissions)
    {
        Guid[] unknown = Array.FindAll(keys, key => !guard.Knows(key));
        ContentAuthorizationStatus status = await inner.AuthorizeAccessAsync(user, unknown, permissions);
        if (status is ContentAuthorizationStatus.NotFound)
        {
            return unknown.Length < keys.Length ? ContentAuthorizationStatus.Success : ContentAuthorizationStatus.NotFound;
        }

        refusals.Add(user.Key, new Answer(Ruling.UnknownNode, unknown[0], permissions.FirstOrDefault()));
        return ContentAuthorizationStatus.UnauthorizedMissingPathAccess;
    }

    private Task<ContentAuthorizationStatus> Status(IUser user, Answer answer, ContentAuthorizationStatus outOfReach) => answer.Ruling switch
    {
        Ruling.Allowed => Statuses.Of(ContentAuthorizationStatus.Success),
        Ruling.OutOfReach => Refused(user, answer, outOfReach),
        _ => Refused(user, answer, ContentAuthorizationStatus.UnauthorizedMissingPermissionAccess),
    };

    private Task<ContentAuthorizationStatus> Refused(IUser user, Answer answer, ContentAuthorizationStatus status)
    {
        refusals.Add(user.Key, answer);
        return Statuses.Of(status);
    }
}
