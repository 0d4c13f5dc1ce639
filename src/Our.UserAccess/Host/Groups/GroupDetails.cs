using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Host.StartNodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Groups;

/// <summary>Umbraco's group with everything it gives.</summary>
internal sealed class GroupDetails(IEntityService entities, ILanguageService languages, GranularPermissions granular)
{
    public async Task<GroupDetail> OfAsync(IUserGroup group, long memberCount)
    {
        GroupItem item = GroupItems.Of(group);
        NodeNames documents = NodeNames.Read(entities, UmbracoObjectTypes.Document, [group.StartContentId]);
        NodeNames media = NodeNames.Read(entities, UmbracoObjectTypes.Media, [group.StartMediaId]);
        return new GroupDetail
        {
            Id = item.Id,
            Name = item.Name,
            Alias = item.Alias,
            Description = item.Description,
            Icon = item.Icon,
            MemberCount = memberCount,
            IsProtected = item.IsProtected,
            Version = item.Version,
            Sections = SectionAliases.ForClient(group.AllowedSections),
            Languages = [.. (await languages.GetIsoCodesByIdsAsync([.. group.AllowedLanguages])).Order(StringComparer.Ordinal)],
            HasAccessToAllLanguages = group.HasAccessToAllLanguages,
            DocumentStartNode = documents.Of(group.StartContentId),
            HasDocumentRootAccess = group.StartContentId == Constants.System.Root,
            MediaStartNode = media.Of(group.StartMediaId),
            HasMediaRootAccess = group.StartMediaId == Constants.System.Root,
            Permissions = [.. group.Permissions.Where(verb => verb.Length > 0).Order(StringComparer.Ordinal)],
            GranularPermissions = granular.Of(group),
        };
    }
}
