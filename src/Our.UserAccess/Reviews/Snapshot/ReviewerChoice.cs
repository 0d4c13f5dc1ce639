namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>
/// Who decides about a person: a manager of the workspace, else one of those who were named, else the fallback; never the
/// person themselves. The same person always comes to the same reviewer, and people are spread over the reviewers. Pure.
/// </summary>
internal sealed record ReviewerChoice
{
    /// <summary>The managers of the workspaces, where they are to decide.</summary>
    public required IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> Managers { get; init; }

    public required IReadOnlyList<Guid> Named { get; init; }

    public Guid? Fallback { get; init; }

    /// <summary>Null where there is nobody.</summary>
    public Guid? For(Guid person, Guid? workspace)
    {
        IReadOnlyList<Guid> managers = workspace is { } place ? Managers.GetValueOrDefault(place, []) : [];
        return Pick(person, managers) ?? Pick(person, Named) ?? (Fallback == person ? null : Fallback);
    }

    private static Guid? Pick(Guid person, IReadOnlyList<Guid> candidates)
    {
        Guid[] others = [.. candidates.Where(candidate => candidate != person)];
        return others.Length == 0 ? null : others[BitConverter.ToUInt32(person.ToByteArray().AsSpan(12)) % others.Length];
    }
}
