namespace Our.UserAccess.Groups.CopyGroup;

internal sealed record CopyGroupBody
{
    public string? Name { get; init; }

    /// <summary>Where it is left out: made from the name.</summary>
    public string? Alias { get; init; }

    public IReadOnlyList<GroupPart> Parts { get; init; } = [];
}
