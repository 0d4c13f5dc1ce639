using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.SensitiveData.Grants;

/// <summary>What the window of a grant must be like. Pure.</summary>
internal static class GrantRules
{
    public static void Add(FieldErrors errors, DateTime? from, DateTime? until, DateTime now, TimeSpan longest)
    {
        DateTime start = from > now ? from.Value : now;
        int days = (int)longest.TotalDays;
        errors.AddIf(from > now + longest, "from", $"'from' may be {days} days ahead at most.");
        errors.AddIf(until is null, "until", "'until' is needed: access to sensitive data always has an end.");
        errors.AddIf(until <= start, "until", "'until' must be later than now and than 'from'.");
        errors.AddIf(until > start + longest, "until", $"'until' may be {days} days after the beginning at most. A grant can be renewed.");
    }
}
