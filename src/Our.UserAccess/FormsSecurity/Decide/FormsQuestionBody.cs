using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Decide;

/// <summary>May this user do this there?</summary>
internal sealed record FormsQuestionBody
{
    public Guid? UserId { get; init; }

    public FormsPermission? Permission { get; init; }

    /// <summary>The form; left out for a folder, and for what is outside all folders.</summary>
    public Guid? FormId { get; init; }

    /// <summary>The folder in which a form would be made.</summary>
    public Guid? FolderId { get; init; }

    /// <summary>Now, where it is left out.</summary>
    public DateTimeOffset? At { get; init; }

    public FormsPlace Place => new(FormId, FormId is null ? FolderId : null);
}
