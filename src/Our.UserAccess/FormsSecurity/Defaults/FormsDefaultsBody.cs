using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.FormsSecurity.Defaults;

/// <summary>Who gets to new forms, as a client sends it.</summary>
internal sealed record FormsDefaultsBody
{
    public bool AllGroups { get; init; }

    public IReadOnlyList<Guid> GroupIds { get; init; } = [];

    public bool CreatorsGroups { get; init; }

    public Effect Users { get; init; }

    /// <summary>The version that the change starts from.</summary>
    public int? Version { get; init; }

    public FormsDefaults ToDefaults(int version) => new()
    {
        AllGroups = AllGroups,
        GroupIds = [.. GroupIds.Distinct()],
        CreatorsGroups = CreatorsGroups,
        Users = Users,
        Version = version,
    };
}
