namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public string? Icon { get; set; }

    public int? StartContentId { get; set; }

    public int? StartMediaId { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public List<UserGroupSectionRow> Sections { get; } = [];

    public List<UserGroupLanguageRow> Languages { get; } = [];

    public List<UserGroupPermissionRow> Permissions { get; } = [];

    public List<UserGroupGranularPermissionRow> GranularPermissions { get; } = [];
}
