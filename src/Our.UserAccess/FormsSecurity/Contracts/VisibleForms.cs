namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>What somebody sees of the tree of forms; nothing at all means that there is no tree for them.</summary>
/// <param name="Forms">The forms with which they may do anything.</param>
/// <param name="Folders">The folders that lead to these, and those in which they may make forms.</param>
public sealed record VisibleForms(IReadOnlySet<Guid> Forms, IReadOnlySet<Guid> Folders)
{
    /// <summary>Whether there is nothing to see.</summary>
    public bool IsEmpty => Forms.Count == 0 && Folders.Count == 0;
}
