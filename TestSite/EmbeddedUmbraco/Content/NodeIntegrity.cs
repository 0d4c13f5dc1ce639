using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.Content;

/// <summary>Finds, and mends when asked, nodes whose path or level does not follow from their parent's.</summary>
internal static class NodeIntegrity
{
    public static ContentDataIntegrityReport Check(EmbeddedUmbracoDbContext db, Guid objectType, ContentDataIntegrityReportOptions options)
    {
        var nodes = db.Set<NodeRow>().AsTracking().Where(node => node.NodeObjectType == objectType || node.Id < 0).ToList();
        var right = nodes.Where(node => node.Id < 0).ToDictionary(node => node.Id, node => (node.Path, node.Level));
        var issues = new Dictionary<int, ContentDataIntegrityReportEntry>();
        var children = nodes.Where(node => node.Id > 0).ToLookup(node => node.ParentId);
        var pending = new Queue<int>(right.Keys.Order().ToList());
        while (pending.TryDequeue(out var parentId))
        {
            var (path, level) = right[parentId];
            foreach (var node in children[parentId])
            {
                right[node.Id] = ($"{path},{node.Id}", level + 1);
                pending.Enqueue(node.Id);
                Compare(node, right[node.Id], issues, options.FixIssues);
            }
        }

        db.Flush();
        return new(issues);
    }

    private static void Compare(NodeRow node, (string Path, int Level) right, Dictionary<int, ContentDataIntegrityReportEntry> issues, bool fix)
    {
        if (node.Path == right.Path && node.Level == right.Level)
        {
            return;
        }

        issues[node.Id] = new(ContentDataIntegrityReport.IssueType.InvalidPathAndLevelByParentId) { Fixed = fix };
        if (fix)
        {
            (node.Path, node.Level) = right;
        }
    }
}
