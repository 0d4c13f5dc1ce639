namespace Our.UserAccess.Invitee;

/// <summary>The settings of the page for invited people in the site's configuration; read at the start.</summary>
internal sealed class InviteeOptions
{
    public const string Section = "UserAccess:Invitee";

    /// <summary>How many requests a minute one client address may make.</summary>
    public int RequestsPerAddress { get; set; } = 60;

    /// <summary>How many requests a minute may be made for one invitation.</summary>
    public int RequestsPerInvitation { get; set; } = 30;
}
