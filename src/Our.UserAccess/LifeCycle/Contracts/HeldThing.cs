namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>One thing that somebody holds and that goes when they leave.</summary>
/// <param name="Kind">What it is: the word that clients know, as <c>assignment</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Detail">Where, or until when; null for nothing more.</param>
/// <param name="Memory">What is needed to bring it back; only the part that wrote it reads it.</param>
internal sealed record HeldThing(string Kind, string Name, string? Detail, string Memory)
{
    /// <summary>Why it does not go, or did not go; null when it goes.</summary>
    public string? Stays { get; init; }
}
