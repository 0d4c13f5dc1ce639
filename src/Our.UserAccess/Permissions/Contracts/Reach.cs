using System.Collections.Frozen;

namespace Our.UserAccess.Permissions.Contracts;

/// <summary>Where somebody may use a permission.</summary>
/// <param name="IsEverywhere">Without limit.</param>
/// <param name="Workspaces">Otherwise: in these.</param>
internal sealed record Reach(bool IsEverywhere, IReadOnlySet<Guid> Workspaces)
{
    public static Reach Everywhere { get; } = new(IsEverywhere: true, FrozenSet<Guid>.Empty);

    public static Reach Nowhere { get; } = new(IsEverywhere: false, FrozenSet<Guid>.Empty);

    public bool IsNowhere => !IsEverywhere && Workspaces.Count == 0;

    /// <param name="workspace">Null for everywhere.</param>
    public bool Covers(Guid? workspace) => IsEverywhere || (workspace is { } place && Workspaces.Contains(place));
}
