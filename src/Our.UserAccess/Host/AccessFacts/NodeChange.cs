using Umbraco.Cms.Core.Services.Changes;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>What Umbraco tells every server about a node.</summary>
internal readonly record struct NodeChange(int Id, Guid? KnownKey, TreeChangeTypes Types)
{
    public Guid Key => KnownKey ?? Guid.Empty;

    /// <summary>Whether it says too little to follow it alone.</summary>
    public bool IsUnspecific => KnownKey is null || Types.HasFlag(TreeChangeTypes.RefreshAll);

    public bool IsRemoved => Types.HasFlag(TreeChangeTypes.Remove);

    /// <summary>Whether the node may be somewhere else now, and everything below it.</summary>
    public bool MayMove => Types.HasFlag(TreeChangeTypes.RefreshBranch);
}
