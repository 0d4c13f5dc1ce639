using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>The same settings for many records.</summary>
internal sealed record FormsBulkBody
{
    public IReadOnlyList<Guid> GroupIds { get; init; } = [];

    public IReadOnlyList<Guid> UserIds { get; init; } = [];

    /// <summary>For these forms; left out or empty: for every form, in the record itself.</summary>
    public IReadOnlyList<Guid> FormIds { get; init; } = [];

    /// <summary>Access to the forms; left out to leave it as it is.</summary>
    public FormsSetting? Access { get; init; }

    /// <summary>The permissions that are set; the others stay as they are.</summary>
    public IReadOnlyDictionary<FormsPermission, FormsSetting> Permissions { get; init; } = new Dictionary<FormsPermission, FormsSetting>();
}
