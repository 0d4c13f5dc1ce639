using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>What a record says about one form; what it leaves open is as it is for every form.</summary>
/// <param name="Form">The form.</param>
public sealed record FormsEntry(Guid Form)
{
    /// <summary>Whether the form can be reached at all.</summary>
    public Effect? Access { get; init; }

    public FormsPermissionSet Allowed { get; init; }

    public FormsPermissionSet Denied { get; init; }

    public bool IsEmpty => Access is null && Allowed.IsEmpty && Denied.IsEmpty;
}
