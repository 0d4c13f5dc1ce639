using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Charts;

/// <summary>Numbers to look at.</summary>
/// <param name="States">The people whom the caller sees, by state.</param>
/// <param name="AccessEnding">Whose access ends in each of the next twelve weeks, of those.</param>
/// <param name="SignIns">Sign-ins in each of the last twelve months; null for whoever may not see the whole audit trail.</param>
/// <param name="Acts">What was done with rights in each of the last twelve months; null for whoever sees some workspaces only.</param>
internal sealed record OverviewCharts(
    UserCounts States, IReadOnlyList<ChartPoint> AccessEnding, IReadOnlyList<ChartPoint>? SignIns, IReadOnlyList<ChartPoint>? Acts);
