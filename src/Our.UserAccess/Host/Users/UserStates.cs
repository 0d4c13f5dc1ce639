using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

internal static class UserStates
{
    private static readonly UserState[] AllButDisabled = [UserState.Active, UserState.Inactive, UserState.Invited, UserState.LockedOut];

    public static UserItemState Of(UserState state) => state switch
    {
        UserState.Active => UserItemState.Active,
        UserState.Disabled => UserItemState.Disabled,
        UserState.LockedOut => UserItemState.LockedOut,
        UserState.Invited => UserItemState.Invited,
        UserState.Inactive => UserItemState.Inactive,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state no single user is in."),
    };

    /// <summary>The states to ask Umbraco for: null for all of them, empty for none.</summary>
    public static UserState[]? Wanted(IReadOnlyList<UserItemState> wanted, Visibility visibility)
    {
        UserState[] asked = [.. wanted.Select(Umbraco).Distinct()];
        return (asked.Length, visibility.Disabled) switch
        {
            (0, true) => null,
            (0, false) => AllButDisabled,
            (_, true) => asked,
            (_, false) => [.. asked.Intersect(AllButDisabled)],
        };
    }

    private static UserState Umbraco(UserItemState state) => state switch
    {
        UserItemState.Active => UserState.Active,
        UserItemState.Disabled => UserState.Disabled,
        UserItemState.LockedOut => UserState.LockedOut,
        UserItemState.Invited => UserState.Invited,
        UserItemState.Inactive => UserState.Inactive,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of Umbraco's."),
    };
}
