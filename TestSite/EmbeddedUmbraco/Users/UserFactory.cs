using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Users;

/// <summary>Makes Umbraco's user from our row. Setters, not constructors: those change between 17 and 18.</summary>
internal sealed class UserFactory(IOptions<GlobalSettings> settings)
{
    public IUser Create(UserRow row, IReadOnlyDictionary<int, IReadOnlyUserGroup> groups)
    {
        var user = new User(settings.Value);
        user.DisableChangeTracking();
        SetProfile(user, row);
        SetSecurity(user, row);
        SetAccess(user, row, groups);
        user.ResetDirtyProperties(false);
        user.EnableChangeTracking();
        return user;
    }

    private static void SetProfile(User user, UserRow row)
    {
        user.Id = row.Id;
        user.Key = row.Key;
        user.Username = row.UserName;
        user.Name = row.Name;
        user.Email = row.Email;
        user.Kind = row.Kind;
        user.Avatar = row.Avatar;
        user.Language = row.Language;
        user.SessionTimeout = row.SessionTimeout;
        user.Comments = row.Comments;
        user.CreateDate = row.CreateDate;
        user.UpdateDate = row.UpdateDate;
    }

    private static void SetSecurity(User user, UserRow row)
    {
        user.RawPasswordValue = row.PasswordHash ?? string.Empty;
        user.PasswordConfiguration = row.PasswordConfig;
        user.SecurityStamp = row.SecurityStamp;
        user.IsApproved = row.IsApproved;
        user.IsLockedOut = row.IsLockedOut;
        user.FailedPasswordAttempts = row.FailedPasswordAttempts;
        user.LastLockoutDate = row.LastLockoutDate;
        user.LastPasswordChangeDate = row.LastPasswordChangeDate;
        user.LastLoginDate = row.LastLoginDate;
        user.EmailConfirmedDate = row.EmailConfirmedDate;
        user.InvitedDate = row.InvitedDate;
    }

    private static void SetAccess(User user, UserRow row, IReadOnlyDictionary<int, IReadOnlyUserGroup> groups)
    {
        user.StartContentIds = Ids(row, StartNodeKind.Content);
        user.StartMediaIds = Ids(row, StartNodeKind.Media);
        foreach (var membership in row.Memberships)
        {
            // One that was deleted since the user was read is none.
            if (groups.TryGetValue(membership.UserGroupId, out var group))
            {
                user.AddGroup(group);
            }
        }
    }

    private static int[] Ids(UserRow row, StartNodeKind kind) =>
        row.StartNodes.Where(start => start.Kind == kind).Select(start => start.NodeId).Order().ToArray();
}
