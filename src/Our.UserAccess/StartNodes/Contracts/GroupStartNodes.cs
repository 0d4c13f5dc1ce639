namespace Our.UserAccess.StartNodes.Contracts;

/// <summary>The start nodes that one group gives. Neither a node nor root access means no access.</summary>
internal sealed record GroupStartNodes(
    Guid GroupId,
    StartNode? DocumentStartNode,
    bool HasDocumentRootAccess,
    StartNode? MediaStartNode,
    bool HasMediaRootAccess);
