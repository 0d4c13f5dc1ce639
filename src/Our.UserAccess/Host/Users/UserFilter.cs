using System.Buffers;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;

namespace Our.UserAccess.Host.Users;

/// <summary>Whether a user is among those that somebody asked for and may see.</summary>
internal sealed class UserFilter(UserQuery query, Visibility visibility, FilterFacts facts)
{
    private readonly SearchValues<string>? _text =
        string.IsNullOrWhiteSpace(query.Filter) ? null : SearchValues.Create([query.Filter.Trim()], StringComparison.OrdinalIgnoreCase);

    public bool Matches(UserRow user, bool inAnyState = false) =>
        visibility.Includes(user)
        && (inAnyState || query.State.Length == 0 || query.State.Contains(user.State))
        && (query.Kind.Length == 0 || query.Kind.Contains(user.IsApi ? UserItemKind.Api : UserItemKind.Default))
        && (query.GroupId.Length == 0 || query.GroupId.AsSpan().IndexOfAny(user.Groups) >= 0)
        && (facts.People is null || facts.People.Contains(user.Id))
        && SignedIn(user)
        && (query.TwoFactor is not { } wanted || facts.TwoFactor?.Contains(user.Id) == wanted)
        && (query.Flag.Length == 0 || query.Flag.Any(flag => Has(user, flag)))
        && (_text is null || Contains(user, _text));

    private static bool Contains(UserRow user, SearchValues<string> text) =>
        user.Name.AsSpan().ContainsAny(text)
        || user.Email.AsSpan().ContainsAny(text)
        || (!ReferenceEquals(user.UserName, user.Email) && user.UserName.AsSpan().ContainsAny(text));

    private bool SignedIn(UserRow user) =>
        (query.SignedInBefore is not { } before || user.LastLoginDate is null || user.LastLoginDate < before.UtcDateTime)
        && (query.SignedInAfter is not { } after || user.LastLoginDate >= after.UtcDateTime);

    private bool Has(UserRow user, UserFlag flag) => flag switch
    {
        UserFlag.SuperUser => user.Id == Constants.Security.SuperUserKey,
        UserFlag.Administrator => user.IsAdministrator,
        UserFlag.SensitiveData => user.Groups.Contains(Constants.Security.SensitiveDataGroupKey),
        UserFlag.NeverSignedIn => user.LastLoginDate is null,
        UserFlag.NoGroups => user.Groups.Length == 0,
        UserFlag.You => user.Id == facts.Asking,
        UserFlag.Expiring => facts.Expiring.Contains(user.Id),
        UserFlag.Override => facts.HasOwnRules(user.Id),
        UserFlag.Planned => facts.Planned.Contains(user.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "A flag that nobody is searched by."),
    };
}
