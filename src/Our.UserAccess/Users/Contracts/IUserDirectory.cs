using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Users.Contracts;

/// <summary>The users of the installation, as far as the current user may see them.</summary>
internal interface IUserDirectory
{
    Task<Page<UserItem>> FindAsync(UserQuery query);

    /// <summary>All that the query means, in its order, whatever part of them it asks for.</summary>
    Task<IReadOnlyList<Guid>> FindIdsAsync(UserQuery query);

    /// <summary>Those among them that exist and that the current user may see, in the same order.</summary>
    Task<IReadOnlyList<UserItem>> ReadAsync(IReadOnlyList<Guid> ids);

    /// <summary>How many users the query means in each state, whichever state and part it asks for.</summary>
    Task<UserCounts> CountAsync(UserQuery query);

    /// <summary>How many members the groups have; those without any are left out.</summary>
    Task<IReadOnlyDictionary<Guid, long>> CountMembersAsync();

    /// <summary>Null when there is no such user, or the current user may not see it.</summary>
    Task<UserDetail?> GetAsync(Guid id);

    /// <summary>The names of those among them that exist and that the current user may see.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids);

    /// <summary>Whom the current user may see, for those who filter in a database.</summary>
    Task<UserSight> SightAsync();
}
