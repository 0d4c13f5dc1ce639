namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Where a link leads.</summary>
internal static class InvitationAddress
{
    public const string Path = "/umbraco/user-access/invitation";

    public static Uri Of(Uri site, Guid id, string token) => new(site, $"{Path}?id={id}&token={token}");
}
