using Our.UserAccess.FormsSecurity.Defaults;

namespace Our.UserAccess.FormsSecurity.PreviewNewForm;

/// <summary>A form that is not there yet.</summary>
internal sealed record NewFormBody
{
    /// <summary>Null outside all folders.</summary>
    public Guid? FolderId { get; init; }

    /// <summary>Who would make it; whoever asks, where it is left out.</summary>
    public Guid? CreatorId { get; init; }

    /// <summary>Defaults that are not saved yet; those in force, where they are left out.</summary>
    public FormsDefaultsBody? Defaults { get; init; }
}
