using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.Composition;
using Our.UserAccess.Permissions.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Package;

/// <summary>Umbraco's services with the package composed into them, without HTTP; a test says who is signed in.</summary>
public sealed class PackageSite : IAsyncDisposable
{
    private readonly IHost _host;

    private PackageSite(string folder)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "Package.Tests" });
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions { DataFolder = folder, HostAssembly = typeof(UserAccessComposer).Assembly });
        builder.Services.AddSingleton<IBackOfficeSecurityAccessor>(SignedIn);
        builder.Services.AddSingleton<IReach>(new FullReach(SignedIn));
        _host = builder.Build();
    }

    internal SignedInUser SignedIn { get; } = new();

    public static async Task<PackageSite> StartAsync(string folder)
    {
        var site = new PackageSite(folder);
        await site._host.StartUmbracoAsync(TestContext.Current.CancellationToken);
        return site;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public async Task SignInAsync(Guid userKey) => SignedIn.User = await Get<IUserService>().GetAsync(userKey);

    public async ValueTask DisposeAsync()
    {
        await _host.StopUmbracoAsync();
        _host.Dispose();
    }

    /// <summary>What somebody may do with the package is not what these tests are about.</summary>
    private sealed class FullReach(SignedInUser signedIn) : IReach
    {
        public bool IsKnown => true;

        public bool IsAdministrator => signedIn.User?.Groups.Any(group => group.Key == Umbraco.Cms.Core.Constants.Security.AdminGroupKey) == true;

        public Task<Reach> OfAsync(string verb, CancellationToken cancellationToken) => Task.FromResult(Reach.Everywhere);
    }

    internal sealed class SignedInUser : IBackOfficeSecurityAccessor, IBackOfficeSecurity
    {
        public IUser? User { get; set; }

        public IBackOfficeSecurity? BackOfficeSecurity => this;

        public IUser? CurrentUser => User;

        public bool IsAuthenticated() => User is not null;

        public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section, StringComparer.OrdinalIgnoreCase);
    }
}
