using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.DeleteGroups;

/// <summary>Groups to delete.</summary>
internal sealed record DeleteGroupsBody
{
    /// <summary>Each is guarded and written by itself, so this bounds how long one call takes.</summary>
    public const int Most = 50;

    public IReadOnlyList<GroupToDelete>? Groups { get; init; }

    /// <summary>Null when there is something to delete, and not too much.</summary>
    public Failure? Check()
    {
        var errors = new FieldErrors();
        errors.AddIf(Groups is null or [] || Groups.Any(group => group is null), "groups", "'groups' is needed: the groups to delete.");
        errors.AddIf(Groups?.Count > Most, "groups", $"'groups' takes {Most} groups at most.");
        return errors.ToFailure();
    }
}
