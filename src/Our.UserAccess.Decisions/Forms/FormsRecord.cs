using System.Collections.Frozen;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>What a group or a user may do with forms. What is neither allowed nor denied is refused, or left to the groups by an override.</summary>
/// <param name="Subject">Key of the group or user.</param>
/// <param name="Kind">How it counts.</param>
public sealed record FormsRecord(Guid Subject, FormsRecordKind Kind)
{
    public FormsPermissionSet Allowed { get; init; }

    /// <summary>Only an override denies; for the others it is the same as saying nothing.</summary>
    public FormsPermissionSet Denied { get; init; }

    /// <summary>Whether forms without an entry can be reached, those to come too.</summary>
    public Effect? OtherForms { get; init; }

    /// <summary>Only forms in or below these folders; empty for no limit, or for that of the groups.</summary>
    public IReadOnlyCollection<Guid> StartFolders { get; init; } = [];

    public IReadOnlyDictionary<Guid, FormsEntry> Entries { get; init; } = FrozenDictionary<Guid, FormsEntry>.Empty;

    /// <summary>The same record with access to one more form.</summary>
    public FormsRecord WithAccess(Guid form) => this with
    {
        Entries = Entries.Values
            .Where(entry => entry.Form != form)
            .Append((Entries.GetValueOrDefault(form) ?? new FormsEntry(form)) with { Access = Effect.Allow })
            .ToFrozenDictionary(entry => entry.Form),
    };

    /// <summary>The same record without a word about some forms.</summary>
    public FormsRecord Without(IReadOnlyCollection<Guid> forms) => this with
    {
        Entries = Entries.Values.Where(entry => !forms.Contains(entry.Form)).ToFrozenDictionary(entry => entry.Form),
    };
}
