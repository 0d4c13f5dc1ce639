using System.Text.RegularExpressions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces;

/// <summary>What a workspace must be like.</summary>
internal sealed partial class WorkspaceRules(INodeDirectory nodes)
{
    public const int MaxName = 200;
    public const int MaxAlias = 100;
    private const int MaxEntries = 500;

    /// <summary>Null when the workspace may be stored.</summary>
    public Failure? Check(SiteWorkspace workspace, IEnumerable<SiteWorkspace> others)
    {
        var errors = new FieldErrors();
        errors.AddIf(string.IsNullOrWhiteSpace(workspace.Name), "name", "'name' is needed: it is what people call the workspace.");
        errors.AddIf(workspace.Name.Length > MaxName, "name", $"'name' may have {MaxName} characters at most.");
        errors.AddIf(!AliasPattern().IsMatch(workspace.Alias), "alias", "'alias' takes letters, digits and hyphens, 100 at most, and begins with a letter.");
        errors.AddIf(
            others.Any(other => other.Id != workspace.Id && string.Equals(other.Alias, workspace.Alias, StringComparison.OrdinalIgnoreCase)),
            "alias",
            $"'alias' {workspace.Alias} is taken by another workspace.");
        errors.AddIf(
            workspace.ContentRootIds.Count + workspace.MediaRootIds.Count == 0,
            "contentRootIds",
            "'contentRootIds' or 'mediaRootIds' must name at least one root.");
        CheckRoots(errors, "contentRootIds", workspace.ContentRootIds, NodeKind.Document);
        CheckRoots(errors, "mediaRootIds", workspace.MediaRootIds, NodeKind.Media);
        return errors.ToFailure();
    }

    private void CheckRoots(FieldErrors errors, string field, IReadOnlyList<Guid> ids, NodeKind kind)
    {
        if (ids.Count > MaxEntries)
        {
            errors.Add(field, $"'{field}' may name {MaxEntries} roots at most.");
            return;
        }

        IReadOnlyDictionary<Guid, NodeInfo> found = nodes.Find(ids);
        foreach (Guid id in ids)
        {
            NodeInfo? node = found.GetValueOrDefault(id);
            errors.AddIf(node is null, field, $"'{field}' names {id}, and there is no such node.");
            errors.AddIf(node is not null && node.Kind != kind, field, $"'{field}' names {node?.Name}, which is in the other tree.");
            errors.AddIf(node is { IsTrashed: true }, field, $"'{field}' names {node?.Name}, which is in the recycle bin.");
        }
    }

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9-]{0,99}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AliasPattern();
}
