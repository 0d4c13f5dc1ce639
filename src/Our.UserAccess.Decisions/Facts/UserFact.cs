namespace Our.UserAccess.Decisions.Facts;

/// <summary>A backoffice user, with what Umbraco's own user record says.</summary>
/// <param name="Key">The user's key.</param>
public sealed record UserFact(Guid Key)
{
    public UserState State { get; init; }

    /// <summary>Umbraco's super user, whom no rule and no assignment touches.</summary>
    public bool IsSuper { get; init; }

    /// <summary>The groups of the native memberships.</summary>
    public IReadOnlyCollection<Guid> Memberships { get; init; } = [];

    /// <summary>The user's personal start nodes, without those that come from groups and workspaces.</summary>
    public IReadOnlyCollection<StartNode> DocumentStartNodes { get; init; } = [];

    public IReadOnlyCollection<StartNode> MediaStartNodes { get; init; } = [];
}
