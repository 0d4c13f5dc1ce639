namespace Our.UserAccess.StartNodes.Contracts;

/// <summary>A node that access begins at. Of a missing node neither id nor name is known.</summary>
internal sealed record StartNode(Guid? Id, string? Name, StartNodeState State);
