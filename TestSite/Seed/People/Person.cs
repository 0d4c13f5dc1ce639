using Umbraco.Cms.Core.Models.Membership;

namespace TestSite.Seed.People;

/// <summary>A backoffice user of the demo.</summary>
/// <param name="Mail">The part before the @.</param>
/// <param name="Seen">Days since the last sign-in; null is never.</param>
internal sealed record Person(string Name, string Mail, IReadOnlyList<string> Groups, double? Seen = null, UserState State = UserState.Active)
{
    private const string MailDomain = "@example.test";

    public string Email => Mail + MailDomain;

    public UserKind Kind { get; init; }

    public string Language { get; init; } = "en-US";

    /// <summary>Wrong passwords since the last sign-in.</summary>
    public int Failed { get; init; }

    /// <summary>Days since the invitation, for the invited.</summary>
    public double Invited { get; init; }

    public bool Photo { get; init; }

    /// <summary>A personal start node, for documents and media alike.</summary>
    public string? Start { get; init; }

    public string? Comments { get; init; }
}
