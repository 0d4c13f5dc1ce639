using System.Diagnostics.CodeAnalysis;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Operations.GetOperation;

/// <summary>An operation with its results.</summary>
internal sealed record OperationDetail : OperationItem
{
    [SetsRequiredMembers]
    public OperationDetail(OperationItem operation, Page<OperationResult> items)
        : base(operation) => Items = items;

    public Page<OperationResult> Items { get; }
}
