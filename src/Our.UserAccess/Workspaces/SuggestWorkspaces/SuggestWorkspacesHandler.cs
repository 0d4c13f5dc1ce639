using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces.SuggestWorkspaces;

/// <summary>Suggests a workspace for every site that is in none yet.</summary>
internal sealed class SuggestWorkspacesHandler(ISiteOutline outline, IRecordStore<SiteWorkspace> store)
{
    /// <summary>More sites than this are not suggested at once: whoever has them makes workspaces through the API.</summary>
    public const int Most = 50;

    public async Task<IReadOnlyList<WorkspaceSuggestion>> HandleAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<SiteWorkspace> workspaces = await store.AllAsync(cancellationToken);
        HashSet<Guid> taken = [.. workspaces.SelectMany(workspace => workspace.ContentRootIds.Concat(workspace.MediaRootIds))];
        IReadOnlyDictionary<string, Guid> media = outline.MediaRoots();
        var aliases = workspaces.Select(workspace => workspace.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var suggestions = new List<WorkspaceSuggestion>();
        foreach (SiteRoot site in (await outline.SitesAsync()).Where(site => !taken.Contains(site.Node.Id)).Take(Most))
        {
            suggestions.Add(Suggest(site, FreeAlias(site.Node.Name, aliases), media, taken));
        }

        return suggestions;
    }

    private static WorkspaceSuggestion Suggest(SiteRoot site, string alias, IReadOnlyDictionary<string, Guid> media, HashSet<Guid> taken) => new()
    {
        Name = site.Node.Name,
        Alias = alias,
        ContentRoots = [WorkspaceRoot.Of(site.Node.Id, site.Node)],
        MediaRoots = media.TryGetValue(site.Node.Name, out Guid folder) && !taken.Contains(folder)
            ? [new WorkspaceRoot(folder, site.Node.Name, WorkspaceRootState.Present)]
            : [],
        Domains = site.Domains,
        Languages = site.Languages,
    };

    private static string FreeAlias(string name, HashSet<string> taken)
    {
        string alias = WorkspaceAlias.From(name);
        string free = alias;
        for (int number = 2; !taken.Add(free); number++)
        {
            free = $"{alias}-{number}";
        }

        return free;
    }
}
