using EmbeddedUmbraco.Persistence.Querying;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Users;

/// <summary>How the properties of <see cref="IUser"/> are stored.</summary>
internal static class UserColumns
{
    public static readonly RowMap<IUser, UserRow> Map = new RowMap<IUser, UserRow>()
        .Map(nameof(IUser.Username), row => row.UserName)
        .Map(nameof(IUser.RawPasswordValue), row => row.PasswordHash)
        .Map(nameof(IUser.PasswordConfiguration), row => row.PasswordConfig)
        .Exact(nameof(IUser.SecurityStamp));

    private static readonly (string Property, Action<IUser, UserRow> Write)[] Writers =
    [
        (nameof(IUser.Username), (user, row) => (row.UserName, row.UserNameFolded) = (user.Username, user.Username.Fold())),
        (nameof(IUser.Name), (user, row) => row.Name = user.Name ?? string.Empty),
        (nameof(IUser.Email), (user, row) => (row.Email, row.EmailFolded) = (user.Email, user.Email.Fold())),
        (nameof(IUser.Kind), (user, row) => row.Kind = user.Kind),
        (nameof(IUser.RawPasswordValue), (user, row) => row.PasswordHash = user.RawPasswordValue),
        (nameof(IUser.PasswordConfiguration), (user, row) => row.PasswordConfig = user.PasswordConfiguration),
        (nameof(IUser.SecurityStamp), (user, row) => row.SecurityStamp = user.SecurityStamp),
        (nameof(IUser.IsApproved), (user, row) => row.IsApproved = user.IsApproved),
        (nameof(IUser.IsLockedOut), (user, row) => row.IsLockedOut = user.IsLockedOut),
        (nameof(IUser.FailedPasswordAttempts), (user, row) => row.FailedPasswordAttempts = user.FailedPasswordAttempts),
        (nameof(IUser.LastLockoutDate), (user, row) => row.LastLockoutDate = user.LastLockoutDate),
        (nameof(IUser.LastPasswordChangeDate), (user, row) => row.LastPasswordChangeDate = user.LastPasswordChangeDate),
        (nameof(IUser.LastLoginDate), (user, row) => row.LastLoginDate = user.LastLoginDate),
        (nameof(IUser.EmailConfirmedDate), (user, row) => row.EmailConfirmedDate = user.EmailConfirmedDate),
        (nameof(IUser.InvitedDate), (user, row) => row.InvitedDate = user.InvitedDate),
        (nameof(IUser.Avatar), (user, row) => row.Avatar = user.Avatar),
        (nameof(IUser.Language), (user, row) => row.Language = user.Language),
        (nameof(IUser.SessionTimeout), (user, row) => row.SessionTimeout = user.SessionTimeout),
        (nameof(IUser.Key), (user, row) => row.Key = user.Key),
    ];

    /// <summary>
    /// Writes all properties of a new user and the changed ones of a known user, so that two writers who change
    /// different properties (a failed sign-in, a profile edit) do not undo each other.
    /// </summary>
    public static void Write(IUser user, UserRow row, bool all)
    {
        foreach (var (property, write) in Writers)
        {
            if (all || user.IsPropertyDirty(property))
            {
                write(user, row);
            }
        }

        row.Comments = user.Comments;
    }
}
