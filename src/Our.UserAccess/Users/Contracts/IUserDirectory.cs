using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Users.Contracts;

/// <summary>The users of the installation, as far as the current user may see them.</summary>
internal interface IUserDirectory
{
    /// <summary>Whether this Umbraco can tell people from programs in a query.</summary>
    bool CanFilterByKind { get; }

    Task<Outcome<Page<UserItem>>> FindAsync(UserQuery query);

    /// <summary>How many users <see cref="FindAsync"/> would find; 0 for what it would refuse.</summary>
    Task<long> CountAsync(UserQuery query);

    /// <summary>Null when there is no such user, or the current user may not see it.</summary>
    Task<UserDetail?> GetAsync(Guid id);

    /// <summary>The names of those among them that exist and that the current user may see.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids);
}
