using Microsoft.Extensions.Options;
using Our.UserAccess.Persistence;
using Umbraco.Cms.Core.Configuration.Models;

namespace Our.UserAccess.Host.Runtime;

internal sealed class UmbracoDatabase(IOptionsMonitor<ConnectionStrings> settings) : IUmbracoDatabase
{
    public string? ConnectionString =>
        string.IsNullOrWhiteSpace(settings.CurrentValue.ConnectionString) ? null : settings.CurrentValue.ConnectionString;

    public string? ProviderName => settings.CurrentValue.ProviderName;
}
