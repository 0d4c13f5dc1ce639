using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.StartNodes.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Groups;

/// <summary>Umbraco keeps one entry per verb; here they are gathered per node, with the nodes' names read in one go.</summary>
internal sealed class GranularPermissions(IEntityService entities)
{
    public IReadOnlyList<GranularPermission> Of(IUserGroup group)
    {
        Dictionary<Guid, IEntitySlim> documents = Documents(group);
        return
        [
            .. group.GranularPermissions
                .GroupBy(entry => (entry.Context, entry.Key))
                .Select(entries => new GranularPermission(
                    entries.Key.Context,
                    entries.Key.Key,
                    Node(entries.Key.Context, entries.Key.Key, documents),
                    [.. entries.Select(entry => entry.Permission).Where(verb => verb.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .OrderBy(entry => entry.Context, StringComparer.Ordinal)
                .ThenBy(entry => entry.Node?.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    private Dictionary<Guid, IEntitySlim> Documents(IUserGroup group)
    {
        Guid[] keys = [.. group.GranularPermissions.Where(entry => IsDocument(entry.Context)).Select(entry => entry.Key).OfType<Guid>().Distinct()];
        return keys is [] ? [] : entities.GetAll(UmbracoObjectTypes.Document, keys).ToDictionary(entity => entity.Key);
    }

    private static StartNode? Node(string context, Guid? key, Dictionary<Guid, IEntitySlim> documents)
    {
        if (!IsDocument(context) || key is not Guid id)
        {
            return null;
        }

        return documents.TryGetValue(id, out IEntitySlim? document)
            ? new StartNode(id, document.Name, document.Trashed ? StartNodeState.Trashed : StartNodeState.Present)
            : new StartNode(id, Name: null, StartNodeState.Missing);
    }

    private static bool IsDocument(string context) => string.Equals(context, DocumentGranularPermission.ContextType, StringComparison.Ordinal);
}
