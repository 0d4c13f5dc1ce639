using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services.OperationStatus;
using HostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace EmbeddedUmbraco.Security;

/// <summary>Links into the sign-in pages, as they stand in mails.</summary>
internal static class UserLinks
{
    public static Attempt<Uri, UserOperationStatus> Create(HostingEnvironment hosting, Attempt<string, UserOperationStatus> token, Func<string, string> path)
    {
        // Not null on 17, perhaps on 18.
        var site = hosting.ApplicationMainUrl ?? throw new InvalidOperationException("The address of the site is not known.");
        return token is { Success: true, Result: { } text }
            ? Attempt.SucceedWithStatus(UserOperationStatus.Success, new Uri(site, path(UrlToken.Encode(text))))
            : Attempt.FailWithStatus(token.Status, site);
    }
}
