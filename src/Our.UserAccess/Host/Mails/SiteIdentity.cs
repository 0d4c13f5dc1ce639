using Microsoft.Extensions.Options;
using Our.UserAccess.Mails.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Hosting;

namespace Our.UserAccess.Host.Mails;

internal sealed class SiteIdentity(IHostingEnvironment hosting, IOptionsMonitor<MailOptions> options) : ISiteIdentity
{
    public string Name => options.CurrentValue.SiteName is { Length: > 0 } configured ? configured : Address?.Host ?? "Umbraco";

    public Uri? Address => hosting.ApplicationMainUrl;

    public Uri? Backoffice => Address is { } site ? new Uri(site, hosting.ToAbsolute(Constants.System.DefaultUmbracoPath)) : null;
}
