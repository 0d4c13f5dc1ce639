using System.ComponentModel.DataAnnotations;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Insight;

/// <summary>A part of a list about the last months.</summary>
internal record MonthsQuery : PageRequest
{
    [Range(1, UsageWriter.KeptMonths, ErrorMessage = "'months' must be between 1 and 24.")]
    public int Months { get; init; } = 12;

    /// <summary>Only what was done in this workspace.</summary>
    public Guid? WorkspaceId { get; init; }
}
