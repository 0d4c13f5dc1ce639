using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.UserFiles.ExportUsers;

/// <summary>People chosen one by one, in the order in which they are to stand in the file.</summary>
internal sealed record ExportSelectionBody
{
    private const int Most = 5000;

    public IReadOnlyList<Guid>? UserIds { get; init; }

    /// <summary>Null when there is somebody, and not too many.</summary>
    public Failure? Check()
    {
        var errors = new FieldErrors();
        errors.AddIf(UserIds is null or [], "userIds", "'userIds' is needed: the people that the file is to hold.");
        errors.AddIf(UserIds?.Count > Most, "userIds", $"'userIds' may name {Most} people at most; a filter may mean more.");
        return errors.ToFailure();
    }
}
