using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.Decisions.Tests.Forms;

internal sealed record CaseRecord
{
    public FormsRecordKind Mode { get; init; } = FormsRecordKind.Group;

    public FormsPermission[] Allow { get; init; } = [];

    public FormsPermission[] Deny { get; init; } = [];

    public Effect? OtherForms { get; init; }

    public string[] StartFolders { get; init; } = [];

    public IReadOnlyDictionary<string, CaseEntry> Forms { get; init; } = new Dictionary<string, CaseEntry>();

    public FormsRecord ToRecord(string subject) => new(FormsWorld.Key(subject), Mode)
    {
        Allowed = FormsPermissionSet.Of(Allow),
        Denied = FormsPermissionSet.Of(Deny),
        OtherForms = OtherForms,
        StartFolders = [.. StartFolders.Select(FormsWorld.Key)],
        Entries = Forms.ToDictionary(entry => FormsWorld.Key(entry.Key), entry => entry.Value.ToEntry(entry.Key)),
    };

    internal sealed record CaseEntry(Effect? Access, FormsPermission[]? Allow, FormsPermission[]? Deny)
    {
        public FormsEntry ToEntry(string form) => new(FormsWorld.Key(form))
        {
            Access = Access,
            Allowed = FormsPermissionSet.Of(Allow ?? []),
            Denied = FormsPermissionSet.Of(Deny ?? []),
        };
    }
}
