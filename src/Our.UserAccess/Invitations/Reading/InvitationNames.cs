namespace Our.UserAccess.Invitations.Reading;

/// <summary>The names of what some invitations speak of.</summary>
internal sealed record InvitationNames
{
    public required IReadOnlyDictionary<Guid, string> Users { get; init; }

    public required IReadOnlyDictionary<Guid, string> Groups { get; init; }

    public required IReadOnlyDictionary<Guid, string> Workspaces { get; init; }

    public string? User(Guid? id) => id is { } key ? Users.GetValueOrDefault(key) : null;

    public string? Workspace(Guid? id) => id is { } key ? Workspaces.GetValueOrDefault(key) : null;

    /// <summary>Those that are there, by name.</summary>
    public static IReadOnlyList<NamedReference> Of(IEnumerable<Guid> ids, IReadOnlyDictionary<Guid, string> names) =>
    [
        .. ids.Distinct().Where(names.ContainsKey).Select(id => new NamedReference(id, names[id])).OrderBy(item => item.Name, StringComparer.CurrentCultureIgnoreCase),
    ];
}
