using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.ListForms;

internal record FormQuery : PageRequest
{
    /// <summary>Any part of the name.</summary>
    public string? Filter { get; init; }

    /// <summary>Forms in this folder or below it.</summary>
    public Guid? FolderId { get; init; }
}
