using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Redundant;

/// <summary>Whose records are to go.</summary>
internal sealed record RemoveRedundantBody
{
    private const int Most = 500;

    public IReadOnlyList<Guid> UserIds { get; init; } = [];

    /// <summary>Null when there is something to remove, and not too much.</summary>
    public Failure? Check()
    {
        var errors = new FieldErrors();
        errors.AddIf(UserIds.Count == 0, "userIds", "'userIds' is needed: whose records are removed.");
        errors.AddIf(UserIds.Count > Most, "userIds", $"'userIds' may name {Most} at most.");
        return errors.ToFailure();
    }
}
