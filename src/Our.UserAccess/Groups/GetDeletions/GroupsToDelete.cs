using Our.UserAccess.Groups.DeleteGroups;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.GetDeletions;

/// <summary>Groups that somebody thinks of deleting.</summary>
internal sealed record GroupsToDelete
{
    public IReadOnlyList<Guid>? GroupIds { get; init; }

    /// <summary>Null when there is something to ask about, and not too much.</summary>
    public Failure? Check()
    {
        var errors = new FieldErrors();
        errors.AddIf(GroupIds is null or [], "groupIds", "'groupIds' is needed: the groups it is about.");
        errors.AddIf(GroupIds?.Count > DeleteGroupsBody.Most, "groupIds", $"'groupIds' takes {DeleteGroupsBody.Most} groups at most.");
        return errors.ToFailure();
    }
}
