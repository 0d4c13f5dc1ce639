using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Operations.GetOperation;

/// <summary>Which of the results are wanted.</summary>
internal sealed record OperationItemsQuery : PageRequest
{
    public ItemState[] State { get; init; } = [];
}
