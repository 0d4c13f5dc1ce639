using Our.UserAccess.Insight.Contracts;

namespace Our.UserAccess.Insight.Findings;

/// <summary>Every kind of finding that a capability has registered.</summary>
internal sealed class KnownFindings(IEnumerable<IFinding> findings)
{
    public IReadOnlyList<IFinding> All { get; } = [.. findings];

    public IFinding? Find(string kind) => All.FirstOrDefault(finding => finding.Kind == kind);
}
