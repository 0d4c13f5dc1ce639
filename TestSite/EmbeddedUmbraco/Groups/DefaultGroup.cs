using Umbraco.Cms.Core;

namespace EmbeddedUmbraco.Groups;

/// <summary>A group that every Umbraco has from its installation.</summary>
internal sealed record DefaultGroup(string Alias, Guid Key, string Name, string Description, string Icon, string[] Sections, string[] Permissions)
{
    /// <summary>Membership is a mark; the group opens no content, media or language.</summary>
    public bool OnlyMarks { get; init; }

    public UserGroupRow ToRow(DateTime now)
    {
        var row = new UserGroupRow
        {
            Key = Key,
            Alias = Alias,
            Name = Name,
            Description = Description,
            Icon = Icon,
            StartContentId = OnlyMarks ? null : Constants.System.Root,
            StartMediaId = OnlyMarks ? null : Constants.System.Root,
            HasAccessToAllLanguages = !OnlyMarks,
            CreateDate = now,
            UpdateDate = now,
        };
        row.Sections.AddRange(Sections.Select(section => new UserGroupSectionRow { Section = section }));
        row.Permissions.AddRange(Permissions.Select(permission => new UserGroupPermissionRow { Permission = permission }));
        return row;
    }
}
