using System.Collections.Concurrent;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Groups;

/// <summary>
/// Groups for reading, which are asked for again and again while many people are changed. They are kept for as long as the
/// facts of access stay as they are: every change of a group, of a node or of a user makes new ones.
/// </summary>
internal sealed class ReadGroups(IAccessFacts facts, IUserGroupService groups)
{
    private volatile Kept? _kept;

    /// <summary>Those of them that are there; not to be changed.</summary>
    public async Task<IReadOnlyList<IUserGroup>> OfAsync(IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        // INVARIANT: looked at before the groups are read, so that none is kept that was read before a change.
        if (facts.Current is not { } now)
        {
            return [.. await groups.GetAsync(ids.Distinct())];
        }

        Kept kept = _kept is { } known && ReferenceEquals(known.At, now) ? known : _kept = new Kept(now);
        Guid[] unknown = [.. ids.Distinct().Where(id => !kept.Groups.ContainsKey(id))];
        foreach (IUserGroup group in unknown.Length == 0 ? [] : await groups.GetAsync(unknown))
        {
            kept.Groups[group.Key] = group;
        }

        return [.. ids.Distinct().Select(id => kept.Groups.GetValueOrDefault(id)).OfType<IUserGroup>()];
    }

    private sealed record Kept(AccessSnapshot At)
    {
        public ConcurrentDictionary<Guid, IUserGroup> Groups { get; } = new();
    }
}
