using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.FormsTree;

internal sealed record FormsTreeQuery : PageRequest
{
    /// <summary>"groups", "users", or the key of a group or user.</summary>
    public string? ParentId { get; init; }
}
