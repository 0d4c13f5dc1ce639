using Our.UserAccess.Shared.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

internal static class UserVersion
{
    public static string Of(IUser user) => ResourceVersion.Of(new
    {
        user.Key,
        user.Name,
        user.Email,
        user.Username,
        user.Language,
        user.Avatar,
        user.IsApproved,
        user.IsLockedOut,
        user.InvitedDate,
        Groups = user.Groups.Select(group => group.Key).Order(),
        Content = user.StartContentIds?.Order(),
        Media = user.StartMediaIds?.Order(),
    });
}
