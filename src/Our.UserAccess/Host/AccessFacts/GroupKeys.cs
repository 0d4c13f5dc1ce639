using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>The keys of groups by number: of a group that was removed, Umbraco tells nothing but its number.</summary>
internal sealed class GroupKeys
{
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    public void Remember(IEnumerable<IUserGroup> groups)
    {
        foreach (IUserGroup group in groups)
        {
            _keys[group.Id] = group.Key;
        }
    }

    public Guid? Of(int id) => _keys.TryGetValue(id, out Guid key) ? key : null;
}
