namespace Our.UserAccess.Permissions.Contracts;

/// <summary>One permission of the package: a verb on Umbraco's user groups.</summary>
/// <param name="Verb">As it is stored among the group's default verbs.</param>
/// <param name="Title">A few words for a list.</param>
/// <param name="Description">What it lets somebody do.</param>
/// <param name="Risk">How much harm it can do.</param>
internal sealed record Permission(string Verb, string Title, string Description, Risk Risk)
{
    /// <summary>Verbs that contain this one: whoever has one of them has this too.</summary>
    public IReadOnlyList<string> ImpliedBy { get; init; } = [];

    /// <summary>Whether the managers of a workspace have it there without holding the verb.</summary>
    public bool IsDelegated { get; init; }
}
