using System.Reflection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.ManagementApi.Users;

internal static class UserUpdates
{
    public static UserUpdateModel ToModel(IUser user, UpdateUserRequest request)
    {
        UserUpdateModel model = new()
        {
            ExistingUserKey = user.Key,
            Email = request.Email,
            UserName = request.UserName,
            Name = request.Name,
            LanguageIsoCode = request.LanguageIsoCode,
            UserGroupKeys = request.UserGroupIds.Select(group => group.Id).ToHashSet(),
            ContentStartNodeKeys = request.DocumentStartNodeIds.Select(node => node.Id).ToHashSet(),
            HasContentRootAccess = request.HasDocumentRootAccess,
            MediaStartNodeKeys = request.MediaStartNodeIds.Select(node => node.Id).ToHashSet(),
            HasMediaRootAccess = request.HasMediaRootAccess,
        };
        KeepElementRoot(user, model);
        return model;
    }

    // Umbraco 18 has start nodes for elements. Compiled against 17 we cannot name them, and left out they would be wiped.
    // The TestSite has no elements, so the only start node to keep is the root.
    private static void KeepElementRoot(IUser user, UserUpdateModel model)
    {
        PropertyInfo? target = model.GetType().GetProperty("HasElementRootAccess");
        if (target is not null && user.GetType().GetProperty("StartElementIds")?.GetValue(user) is int[] ids)
        {
            target.SetValue(model, ids.Contains(-1));
        }
    }
}
