using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Insight.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Insight;

/// <summary>Notes what whoever is signed in has done. Where nobody is, as in a schedule or an import of the site's own, nothing is noted.</summary>
internal sealed partial class UsageNotes(
    BackOfficeUser acting, IUsageLog log, IAccessFacts facts, IIdKeyMap keys, TimeProvider clock, IServiceProvider services, ILogger<UsageNotes> logger)
{
    private readonly IHttpContextAccessor? _requests = services.GetService<IHttpContextAccessor>();

    /// <param name="verb">What Umbraco asked for before it was done.</param>
    /// <param name="done">The nodes it was done to, each with the number of what it is, or was, below.</param>
    /// <param name="kind">Of all of them.</param>
    public void Add(string verb, IEnumerable<(Guid Node, int ParentId)> done, UmbracoObjectTypes kind)
    {
        try
        {
            if (acting.Id is { } user)
            {
                string operation = _requests?.HttpContext?.TraceIdentifier ?? Guid.CreateVersion7().ToString();
                DateTime now = clock.GetUtcNow().UtcDateTime;
                foreach ((Guid node, int parent) in done)
                {
                    log.Add(new VerbUse(operation, user, verb, node, WorkspacesOf(node, parent, kind), now));
                }
            }
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    public Guid KeyOf(int id, UmbracoObjectTypes kind) => keys.GetKeyForId(id, kind) is { Success: true } key ? key.Result : Guid.Empty;

    // What is new, gone or in the recycle bin now counts where its parent is.
    private IReadOnlyList<Guid> WorkspacesOf(Guid node, int parent, UmbracoObjectTypes kind) => facts.Current is not AccessSnapshot current
        ? []
        : current.WorkspacesAt(node) is { Count: > 0 } here
            ? here
            : parent > 0 ? current.WorkspacesAt(KeyOf(parent, kind)) : [];

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not note which verb was used. What was done is not affected.")]
    private partial void LogFailed(Exception failure);
}
