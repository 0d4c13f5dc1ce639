using System.Security.Cryptography;
using System.Text;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Host.Consistency;
using Our.UserAccess.Shared.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Audit;

/// <summary>What the trail tells of users. Of secrets only that, and when, they changed.</summary>
internal sealed class WatchedUsers(IUserService users, NativeStartNodes startNodes, IPersonalStartNodes personal, INodeDirectory nodes) : IWatchedSubjects
{
    private const int PerPage = 500;

    public string Kind => AuditSubjectKinds.User;

    public async Task<IReadOnlyList<AuditState>> ReadAsync(IReadOnlyCollection<Guid> ids)
    {
        IUser[] found = ids.Count == 0 ? [] : [.. await users.GetAsync(ids)];
        Dictionary<Guid, StartNodeKeys> starts = found.ToDictionary(user => user.Key, startNodes.Of);
        IReadOnlyDictionary<Guid, StartNodeKeys> own = personal.Of([.. starts.Keys]);
        IReadOnlyDictionary<Guid, NodeInfo> known = nodes.Find([.. starts.Values.Concat(own.Values).SelectMany(start => start.Documents.Concat(start.Media)).Distinct()]);
        Dictionary<Guid, string> names = known.ToDictionary(node => node.Key, node => node.Value.Name);
        return [.. found.Select(user => new AuditState(user.Key, user.Name ?? user.Username, Fields(user, starts[user.Key], own.GetValueOrDefault(user.Key), names)))];
    }

    public IEnumerable<IReadOnlyList<Guid>> Pages()
    {
        long read = 0;
        long total;
        for (int page = 0; ; page++)
        {
            IUser[] found = [.. users.GetAll(page, PerPage, out total, "Id", Direction.Ascending, userState: null, includeUserGroups: null, excludeUserGroups: null, filter: (IQuery<IUser>?)null)];
            yield return Array.ConvertAll(found, user => user.Key);
            read += found.Length;
            if (found.Length == 0 || read >= total)
            {
                yield break;
            }
        }
    }

    private static AuditField[] Fields(IUser user, StartNodeKeys starts, StartNodeKeys? own, IReadOnlyDictionary<Guid, string> nodeNames) =>
    [
        new(UserFields.Name, AuditValues.Of(user.Name)),
        new(UserFields.Email, AuditValues.Of(user.Email)),
        new(UserFields.UserName, AuditValues.Of(user.Username)),
        new(UserFields.Language, AuditValues.Of(user.Language)),
        new(UserFields.Kind, AuditValues.Of(user.Kind.ToString())),
        new(UserFields.HasPhoto, AuditValues.Of(!string.IsNullOrEmpty(user.Avatar))),
        new(UserFields.IsEnabled, AuditValues.Of(user.IsApproved)),
        new(UserFields.IsLockedOut, AuditValues.Of(user.IsLockedOut)),
        new(UserFields.PasswordChangedAt, AuditValues.Of(UtcDate.OrNever(user.LastPasswordChangeDate))),
        new(UserFields.LastSignIn, AuditValues.Of(UtcDate.OrNever(user.LastLoginDate))),
        new(UserFields.Groups, AuditValues.Of(user.Groups.Select(group => group.Key), user.Groups.ToDictionary(group => group.Key, group => group.Name ?? group.Alias))),
        new(UserFields.DocumentStartNodes, AuditValues.Of(starts.Documents, nodeNames)),
        new(UserFields.MediaStartNodes, AuditValues.Of(starts.Media, nodeNames)),
        new(UserFields.OwnDocumentStartNodes, Own(starts.Documents, own?.Documents, nodeNames)),
        new(UserFields.OwnMediaStartNodes, Own(starts.Media, own?.Media, nodeNames)),
        new(UserFields.Sessions, AuditValues.Of(Fingerprint(user.SecurityStamp))),
    ];

    private static IReadOnlyList<AuditValue> Own(IReadOnlyList<Guid> native, IReadOnlyList<Guid>? own, IReadOnlyDictionary<Guid, string> names)
    {
        if (own is null || own.ToHashSet().SetEquals(native))
        {
            return [];
        }

        return own.Count == 0 ? [new AuditValue(UserFields.NoOwn)] : AuditValues.Of(own, names);
    }

    // Enough to see that it is another one; the stamp cannot be had from it.
    private static string? Fingerprint(string? stamp) =>
        string.IsNullOrEmpty(stamp) ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stamp)))[..16];
}
