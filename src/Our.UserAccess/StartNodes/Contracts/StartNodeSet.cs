namespace Our.UserAccess.StartNodes.Contracts;

/// <summary>Start nodes of both trees. Neither nodes nor root access means none of its own.</summary>
internal sealed record StartNodeSet(
    IReadOnlyList<StartNode> Documents,
    bool HasDocumentRootAccess,
    IReadOnlyList<StartNode> Media,
    bool HasMediaRootAccess);
