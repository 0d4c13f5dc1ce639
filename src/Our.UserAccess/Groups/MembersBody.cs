using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups;

/// <summary>People to put into a group, or to take out of it.</summary>
internal sealed record MembersBody
{
    private const int Most = 500;

    public IReadOnlyList<Guid>? UserIds { get; init; }

    /// <summary>Null when there is somebody, and not too many.</summary>
    public Failure? Check()
    {
        var errors = new FieldErrors();
        errors.AddIf(UserIds is null or [], "userIds", "'userIds' is needed: the people it is about.");
        errors.AddIf(UserIds?.Count > Most, "userIds", $"'userIds' takes {Most} people at most.");
        return errors.ToFailure();
    }
}
