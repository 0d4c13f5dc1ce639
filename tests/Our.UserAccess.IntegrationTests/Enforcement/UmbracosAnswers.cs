using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Enforcement;

/// <summary>What Umbraco's own services say, asked once for all people with the same groups and start nodes: it is slow.</summary>
public sealed class UmbracosAnswers(DemoSite site)
{
    private const int Portion = 30;

    private readonly ConcurrentDictionary<string, Task<Own>> _answers = new(StringComparer.Ordinal);

    public IContentPermissionService Content { get; } = Undecorated<IContentPermissionService>(site, "Umbraco.Cms.Core.Services.ContentPermissionService");

    public IMediaPermissionService Media { get; } = Undecorated<IMediaPermissionService>(site, "Umbraco.Cms.Core.Services.MediaPermissionService");

    public Guid[] Documents { get; } = site.Keys(UmbracoObjectTypes.Document);

    public Guid[] Pictures { get; } = site.Keys(UmbracoObjectTypes.Media);

    internal Task<Own> OfAsync(IUser user) => _answers.GetOrAdd(Profile(user), _ => AskAsync(user));

    private async Task<Own> AskAsync(IUser user) => new(
        await ReachedAsync(Content, user),
        await VerbsAsync(Content, user),
        await Media.FilterAuthorizedAccessAsync(user, Pictures));

    // In small portions: what Umbraco does with many documents at once takes time with their square.
    public async Task<HashSet<Guid>> ReachedAsync(IContentPermissionService service, IUser user)
    {
        var reached = new HashSet<Guid>();
        foreach (Guid[] some in Documents.Chunk(Portion))
        {
            reached.UnionWith(await service.FilterAuthorizedAccessAsync(user, some, new HashSet<string>()));
        }

        return reached;
    }

    public async Task<Dictionary<Guid, ISet<string>>> VerbsAsync(IContentPermissionService service, IUser user)
    {
        var verbs = new Dictionary<Guid, ISet<string>>();
        foreach (Guid[] some in Documents.Chunk(Portion))
        {
            foreach (NodePermissions node in await service.GetPermissionsAsync(user, some))
            {
                verbs.Add(node.NodeKey, node.Permissions);
            }
        }

        return verbs;
    }

    public static string Profile(IUser user) => string.Join(
        '|',
        string.Join(',', user.Groups.Select(group => group.Alias).Order(StringComparer.Ordinal)),
        string.Join(',', (user.StartContentIds ?? []).Order()),
        string.Join(',', (user.StartMediaIds ?? []).Order()));

    private static T Undecorated<T>(DemoSite site, string type) =>
        (T)ActivatorUtilities.CreateInstance(site.Host.Services, typeof(IUserService).Assembly.GetType(type, throwOnError: true)!);

    internal sealed record Own(ISet<Guid> Reached, Dictionary<Guid, ISet<string>> Verbs, ISet<Guid> Media)
    {
        public bool Allow(Guid document, string verb) => Reached.Contains(document) && Verbs[document].Contains(verb);
    }
}
