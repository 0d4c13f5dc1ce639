namespace Our.UserAccess.Invitee;

/// <summary>Where invited people go. Below Umbraco's own path, so that no page of the site can be in its place.</summary>
internal static class InviteeRoute
{
    public const string Base = "/umbraco/user-access/invitation";
    public const string Accept = Base + "/accept";
    public const string RequestNew = Base + "/request-new";
    public const string Opened = Base + "/opened";
    public const string Backoffice = "/umbraco";
}
