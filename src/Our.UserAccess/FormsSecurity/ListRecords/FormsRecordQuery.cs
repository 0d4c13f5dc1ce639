using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.ListRecords;

internal sealed record FormsRecordQuery : PageRequest
{
    /// <summary>Any part of the name.</summary>
    public string? Filter { get; init; }
}
