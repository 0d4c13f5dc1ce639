namespace Our.UserAccess.Invitations;

/// <summary>The settings of invitations in the site's configuration. A change takes effect without a restart.</summary>
internal sealed class InvitationOptions
{
    public const string Section = "UserAccess:Invitations";

    /// <summary>How long before the end a reminder is sent; zero for none.</summary>
    public TimeSpan ReminderBefore { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long after the end the user who never came is deleted.</summary>
    public TimeSpan RemoveAfter { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Domains that people may be invited with, as <c>example.org</c>; empty for all.</summary>
    public IList<string> AllowedDomains { get; } = [];
}
