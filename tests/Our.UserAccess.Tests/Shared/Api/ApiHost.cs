using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSubstitute;
using Our.UserAccess.Access;
using Our.UserAccess.Assignments;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.OpenApi;
using Our.UserAccess.Permissions;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces;

namespace Our.UserAccess.Tests.Shared.Api;

/// <summary>The package's API over real HTTP, without Umbraco: what the Host folder would answer is set by the test.</summary>
internal sealed class ApiHost : IAsyncDisposable, IReadiness, ICurrentUser, IReach
{
    private readonly WebApplication _app;

    private ApiHost()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddApi().AddOpenApiDescription().AddPermissions().AddUsers().AddGroups().AddWorkspaces().AddAssignments().AddRules().AddAccess();
        builder.Services
            .AddSingleton<IReadiness>(this)
            .AddSingleton<ICurrentUser>(this)
            .AddSingleton<IReach>(this)
            .AddSingleton(Users)
            .AddSingleton(Groups)
            .AddSingleton(Substitute.For<IPlanItems>())
            .AddSingleton(Substitute.For<IOffboardings>())
            .AddSingleton(Substitute.For<IUserNotes>())
            .AddSingleton(Substitute.For<IUserGuard>())
            .AddSingleton(Substitute.For<IPrincipalNames>())
            .AddSingleton(Substitute.For<IAdministrators>());
        builder.Services.AddAuthentication(HeaderAuthentication.Scheme)
            .AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, HeaderAuthentication>(HeaderAuthentication.Scheme, null);
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(UserAccessController.BackOfficeAccessPolicy, policy => policy.RequireAuthenticatedUser());

        // What a host may do to all of MVC must not reach us.
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.PropertyNamingPolicy = null);
        builder.Services.AddControllers().AddJsonOptions(options => options.JsonSerializerOptions.PropertyNamingPolicy = null);
        _app = builder.Build();
        _app.UseAuthentication();
        _app.UseAuthorization();
        _app.MapControllers();
    }

    public IUserDirectory Users { get; } = Substitute.For<IUserDirectory>();

    public IGroupDirectory Groups { get; } = Substitute.For<IGroupDirectory>();

    public Failure? NotReady { get; set; }

    public bool SignedIn { get; set; } = true;

    public Guid? Id { get; set; } = Guid.CreateVersion7();

    public IReadOnlySet<string> Sections { get; set; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { UserAccessSection.Alias };

    public bool IsKnown { get; set; } = true;

    public bool IsAdministrator => false;

    /// <summary>Where the verbs are held; those that are not in it nowhere.</summary>
    public IReadOnlyDictionary<string, Reach> Verbs { get; set; } = new Dictionary<string, Reach>(StringComparer.Ordinal)
    {
        [UserPermissions.Read] = Reach.Everywhere,
        [GroupPermissions.Read] = Reach.Everywhere,
    };

    public Task<Reach> OfAsync(string verb, CancellationToken cancellationToken) => Task.FromResult(Verbs.GetValueOrDefault(verb, Reach.Nowhere));

    public IServiceProvider Services => _app.Services;

    public static async Task<ApiHost> StartAsync()
    {
        var host = new ApiHost();
        await host._app.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public bool IsReady => NotReady is null;

    public ValueTask<Failure?> CheckAsync(CancellationToken cancellationToken) => ValueTask.FromResult(NotReady);

    public async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, _app.Urls.First() + ApiRoute.Base + path);
        if (SignedIn)
        {
            request.Headers.Add(HeaderAuthentication.Scheme, "yes");
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using HttpResponseMessage response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> GetProblemAsync(string path, HttpStatusCode status)
    {
        using HttpResponseMessage response = await GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(ApiProblem.ContentType, response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
