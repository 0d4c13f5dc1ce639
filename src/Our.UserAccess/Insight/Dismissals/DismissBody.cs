using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight.Dismissals;

/// <summary>Why and until when a finding is not shown.</summary>
internal sealed record DismissBody
{
    /// <summary>The longest that a finding may be out of sight.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public string? Reason { get; init; }

    public DateTimeOffset? Until { get; init; }

    public Failure? Check(DateTimeOffset now)
    {
        var errors = new FieldErrors();
        ReasonRule.Add(errors, Reason);
        errors.AddIf(Until is null, "until", "'until' is needed: a finding comes back one day.");
        errors.AddIf(Until <= now, "until", "'until' must be in the future.");
        errors.AddIf(Until > now + Longest, "until", "'until' may be a year from now at most.");
        return errors.ToFailure();
    }
}
