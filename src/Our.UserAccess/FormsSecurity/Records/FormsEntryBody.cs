using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>What a record says about one form; nothing at all takes the entry away.</summary>
internal sealed record FormsEntryBody
{
    public Guid? FormId { get; init; }

    public Effect? Access { get; init; }

    /// <summary>Only those of the five that differ from form to form.</summary>
    public FormsFlags? Flags { get; init; }

    public FormsEntry ToEntry() => new(FormId.GetValueOrDefault())
    {
        Access = Access,
        Allowed = Flags?.With(Effect.Allow) ?? FormsPermissionSet.None,
        Denied = Flags?.With(Effect.Deny) ?? FormsPermissionSet.None,
    };
}
