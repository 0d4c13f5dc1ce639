namespace Our.UserAccess.Host;

/// <summary>Umbraco 17 keeps UTC, but what comes out of a database often does not say so.</summary>
internal static class UtcDate
{
    public static DateTime Of(DateTime date) => date.Kind switch
    {
        DateTimeKind.Local => date.ToUniversalTime(),
        _ => DateTime.SpecifyKind(date, DateTimeKind.Utc),
    };

    /// <summary>"Never" is null or, in older rows, the smallest date there is.</summary>
    public static DateTime? OrNever(DateTime? date) => date is null || date == default(DateTime) ? null : Of(date.Value);
}
