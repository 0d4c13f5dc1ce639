using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tests.Oracle;

internal sealed record PlainGrant(CaseGroup Group, CaseWorkspace? Workspace)
{
    public string? StartNode(NodeKind kind) => kind == NodeKind.Media ? Group.MediaStartNode : Group.StartNode;
}
