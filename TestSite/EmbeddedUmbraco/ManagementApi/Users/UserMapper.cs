using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.ManagementApi.Users;

internal sealed class UserMapper(NodeKeys nodeKeys, AvatarUrls avatars)
{
    public UserModel Map(IUser user) => Map([user])[0];

    public IReadOnlyList<UserModel> Map(IEnumerable<IUser> users)
    {
        IUser[] all = [.. users];
        Dictionary<int, Guid> documents = nodeKeys.Of(UmbracoObjectTypes.Document, all.SelectMany(user => user.StartContentIds ?? []));
        Dictionary<int, Guid> media = nodeKeys.Of(UmbracoObjectTypes.Media, all.SelectMany(user => user.StartMediaIds ?? []));
        return [.. all.Select(user => Map(user, documents, media))];
    }

    public UserItemModel Item(IUser user) => new(user.Key, user.Name ?? user.Username, avatars.Of(user), user.Kind.ToString());

    private UserModel Map(IUser user, Dictionary<int, Guid> documents, Dictionary<int, Guid> media) => new()
    {
        Id = user.Key,
        Email = user.Email,
        UserName = user.Username,
        Name = user.Name ?? string.Empty,
        Kind = user.Kind.ToString(),
        State = user.UserState.ToString(),
        LanguageIsoCode = user.Language,
        IsAdmin = user.IsAdmin(),
        UserGroupIds = [.. user.Groups.Select(group => new IdRef(group.Key))],
        DocumentStartNodeIds = NodeKeys.Pick(documents, user.StartContentIds),
        HasDocumentRootAccess = NodeKeys.HasRoot(user.StartContentIds),
        MediaStartNodeIds = NodeKeys.Pick(media, user.StartMediaIds),
        HasMediaRootAccess = NodeKeys.HasRoot(user.StartMediaIds),
        AvatarUrls = avatars.Of(user),
        FailedLoginAttempts = user.FailedPasswordAttempts,
        CreateDate = user.CreateDate,
        UpdateDate = user.UpdateDate,
        LastLoginDate = user.LastLoginDate,
        LastLockoutDate = user.LastLockoutDate,
        LastPasswordChangeDate = user.LastPasswordChangeDate,
    };
}
