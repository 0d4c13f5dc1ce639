using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups.CopyGroup;

/// <summary>A copy is a new group: it is checked and guarded like any other.</summary>
internal sealed class CopyGroupHandler(IGroupDirectory groups, IUserDirectory users, MadeGroup made)
{
    public async Task<Outcome<GroupDetail>> HandleAsync(Guid id, CopyGroupBody body, CancellationToken cancellationToken)
    {
        if (await groups.GetAsync(id) is not GroupDetail source)
        {
            return GroupFailures.NotFound(id);
        }

        IReadOnlyList<Guid> members = body.Parts.Contains(GroupPart.Members) ? await users.FindIdsAsync(new UserQuery { GroupId = [id] }) : [];
        return await made.WithMembersAsync(DraftOf(GroupDrafts.Of(source), body), members, cancellationToken);
    }

    private static GroupDraft DraftOf(GroupDraft source, CopyGroupBody body)
    {
        GroupDraft blank = GroupDrafts.Empty;
        GroupDraft From(GroupPart part) => body.Parts.Contains(part) ? source : blank;
        return blank with
        {
            Name = body.Name?.Trim() ?? string.Empty,
            Alias = body.Alias?.Trim() ?? string.Empty,
            Icon = source.Icon,
            Description = source.Description,
            Sections = From(GroupPart.Sections).Sections,
            Languages = From(GroupPart.Languages).Languages,
            HasAccessToAllLanguages = From(GroupPart.Languages).HasAccessToAllLanguages,
            DocumentStartNodeId = From(GroupPart.StartNodes).DocumentStartNodeId,
            HasDocumentRootAccess = From(GroupPart.StartNodes).HasDocumentRootAccess,
            MediaStartNodeId = From(GroupPart.StartNodes).MediaStartNodeId,
            HasMediaRootAccess = From(GroupPart.StartNodes).HasMediaRootAccess,
            Permissions = From(GroupPart.Permissions).Permissions,
            GranularPermissions = From(GroupPart.GranularPermissions).GranularPermissions,
        };
    }
}
