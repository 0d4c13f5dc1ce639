namespace Our.UserAccess.Shared.Trees;

/// <summary>The parent of a tree item, in the shape of Umbraco's tree endpoints.</summary>
internal sealed record TreeParent(string Id);
