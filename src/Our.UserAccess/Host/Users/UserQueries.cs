using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace Our.UserAccess.Host.Users;

/// <summary>
/// Our conditions as Umbraco's query. Umbraco's database maps only some members of a user to columns (not the kind, nor the
/// date of the invitation), so conditions keep to those that Umbraco's own services use.
/// </summary>
internal sealed class UserQueries(ICoreScopeProvider scopes)
{
    private readonly Lazy<bool> _canFilterByKind = new(() => TryFilterByKind(scopes));

    public bool CanFilterByKind => _canFilterByKind.Value;

    public IQuery<IUser> Create(UserQuery query, Visibility visibility)
    {
        IQuery<IUser> users = scopes.CreateQuery<IUser>();
        if (!visibility.SuperUser)
        {
            users.Where(user => user.Key != Constants.Security.SuperUserKey);
        }

        if (visibility.Only is { } people)
        {
            users.Where(user => people.Contains(user.Key));
        }

        if (!string.IsNullOrWhiteSpace(query.Filter))
        {
            string text = query.Filter.Trim();
            users.Where(user => user.Name!.Contains(text) || user.Email.Contains(text) || user.Username.Contains(text));
        }

        if (query.Kind.Distinct().ToArray() is [var only])
        {
            AddKind(users, only);
        }

        return users;
    }

    private static void AddKind(IQuery<IUser> users, UserItemKind kind)
    {
        UserKind wanted = kind is UserItemKind.Api ? UserKind.Api : UserKind.Default;
        users.Where(user => user.Kind == wanted);
    }

    // A host that cannot says so when the condition is added.
    private static bool TryFilterByKind(ICoreScopeProvider scopes)
    {
        try
        {
            AddKind(scopes.CreateQuery<IUser>(), UserItemKind.Api);
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
