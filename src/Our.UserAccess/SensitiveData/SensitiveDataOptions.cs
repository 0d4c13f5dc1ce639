namespace Our.UserAccess.SensitiveData;

/// <summary>The settings of access to sensitive data in the site's configuration. A change takes effect without a restart.</summary>
internal sealed class SensitiveDataOptions
{
    public const string Section = "UserAccess:SensitiveData";

    /// <summary>How long a grant may be, in days; a renewal begins anew.</summary>
    public int LongestDays { get; set; } = 30;

    /// <summary>How many days before its end a grant is shown as expiring.</summary>
    public int RemindDays { get; set; } = 3;

    public TimeSpan Longest => TimeSpan.FromDays(Math.Max(LongestDays, 1));

    public TimeSpan Remind => TimeSpan.FromDays(Math.Max(RemindDays, 0));
}
