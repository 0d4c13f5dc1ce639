namespace TestSite.Seed.Access;

/// <summary>Somebody holds a group in a site.</summary>
/// <param name="Mail">The part before the @.</param>
/// <param name="Group">Key of the group.</param>
/// <param name="Site">The document at the top of the site.</param>
/// <param name="Reason">Why.</param>
internal sealed record SeedAssignment(string Mail, Guid Group, Guid Site, string Reason)
{
    /// <summary>Days from now; null is since ever.</summary>
    public int? From { get; init; }

    /// <summary>Days from now; null is without end.</summary>
    public int? Until { get; init; }
}
