using System.Linq.Expressions;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Users;

/// <summary>
/// <see cref="IUser.UserState"/> as the database can compute it: the first that holds of Invited, LockedOut, Disabled,
/// Inactive, Active.
/// </summary>
internal static class UserStates
{
    public static readonly Expression<Func<UserRow, UserState>> Of = row =>
        row.LastLoginDate == null && !row.IsApproved && row.InvitedDate != null ? UserState.Invited
        : row.IsLockedOut ? UserState.LockedOut
        : !row.IsApproved ? UserState.Disabled
        : row.LastLoginDate == null ? UserState.Inactive
        : UserState.Active;

    public static IQueryable<UserRow> InAnyOf(this IQueryable<UserRow> rows, UserState[]? states)
    {
        if (states is null || states.Length == 0 || states.Contains(UserState.All))
        {
            return rows;
        }

        var isWanted = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [typeof(UserState)], Persistence.Querying.Captured.Value(states, typeof(IEnumerable<UserState>)), Of.Body);
        return rows.Where(Expression.Lambda<Func<UserRow, bool>>(isWanted, Of.Parameters));
    }
}
