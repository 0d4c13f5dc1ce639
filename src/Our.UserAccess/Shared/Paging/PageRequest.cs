using System.ComponentModel.DataAnnotations;

namespace Our.UserAccess.Shared.Paging;

/// <summary>Which part of a list is wanted. Base of every list's query.</summary>
internal record PageRequest
{
    public const int DefaultTake = 100;
    public const int MaxTake = 500;

    [Range(0, int.MaxValue, ErrorMessage = "'skip' must be 0 or more.")]
    public int Skip { get; init; }

    [Range(0, MaxTake, ErrorMessage = "'take' must be between 0 and 500.")]
    public int Take { get; init; } = DefaultTake;
}
