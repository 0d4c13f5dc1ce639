namespace Our.UserAccess.Shared.Outcomes;

/// <summary>Why something is done to somebody's access, in words that others read later.</summary>
internal static class ReasonRule
{
    /// <summary>Also the width of the columns that keep it.</summary>
    public const int Most = 1000;

    /// <summary>Null when the reason is one.</summary>
    public static Failure? Check(string? reason)
    {
        var errors = new FieldErrors();
        Add(errors, reason);
        return errors.ToFailure();
    }

    /// <summary>Names what is wrong with it among what else is wrong.</summary>
    public static void Add(FieldErrors errors, string? reason)
    {
        errors.AddIf(string.IsNullOrWhiteSpace(reason), "reason", "'reason' is needed: whoever reads this later wants to know why.");
        errors.AddIf(reason?.Trim().Length > Most, "reason", $"'reason' may have {Most} characters at most.");
    }
}
