namespace Our.UserAccess.Shared.Options;

/// <summary>The settings of the package in the site's configuration. A change takes effect without a restart.</summary>
internal sealed class UserAccessOptions
{
    public const string Section = "UserAccess";

    /// <summary>Whether a group held everywhere counts only in and below the group's own start nodes.</summary>
    public bool ScopeGroupsToStartNodes { get; set; }
}
