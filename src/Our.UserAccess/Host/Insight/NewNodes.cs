using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Insight;

/// <summary>Which of the nodes that are saved are new. Umbraco hands on the state of a *Saving* notification to the *Saved* one.</summary>
internal static class NewNodes
{
    private const string Key = "Our.UserAccess.NewNodes";

    public static void Note(IStatefulNotification saving, IEnumerable<IContentBase> nodes) =>
        saving.State[Key] = nodes.Where(node => !node.HasIdentity).Select(node => node.Key).ToHashSet();

    public static bool IsNew(IStatefulNotification saved, Guid node) =>
        saved.State.TryGetValue(Key, out object? noted) && noted is HashSet<Guid> keys && keys.Contains(node);
}
