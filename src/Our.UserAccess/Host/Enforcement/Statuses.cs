using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Our.UserAccess.Host.Enforcement;

/// <summary>Umbraco's statuses in tasks that are made once.</summary>
internal static class Statuses
{
    private static readonly Task<ContentAuthorizationStatus>[] Content = [.. Enum.GetValues<ContentAuthorizationStatus>().Select(Task.FromResult)];
    private static readonly Task<MediaAuthorizationStatus>[] Media = [.. Enum.GetValues<MediaAuthorizationStatus>().Select(Task.FromResult)];

    public static Task<ContentAuthorizationStatus> Of(ContentAuthorizationStatus status) => Content[(int)status];

    public static Task<MediaAuthorizationStatus> Of(MediaAuthorizationStatus status) => Media[(int)status];
}
