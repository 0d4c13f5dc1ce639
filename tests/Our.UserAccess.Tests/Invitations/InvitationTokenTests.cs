using Our.UserAccess.Invitations;

namespace Our.UserAccess.Tests.Invitations;

public sealed class InvitationTokenTests
{
    [Fact]
    public void A_token_is_32_random_bytes_for_an_address()
    {
        string[] tokens = [.. Enumerable.Range(0, 1000).Select(_ => InvitationToken.Create())];

        Assert.Equal(1000, tokens.Distinct(StringComparer.Ordinal).Count());
        Assert.All(tokens, token => Assert.Matches("^[A-Za-z0-9_-]{43}$", token));
    }

    [Fact]
    public void A_token_matches_its_own_link_alone_and_no_changed_one_matches()
    {
        string token = InvitationToken.Create();
        InvitationLink[] links = [Link(InvitationToken.Create()), Link(token), Link(InvitationToken.Create())];

        Assert.Same(links[1], InvitationToken.Match(links, token));
        Assert.All(Tampered(token), tampered => Assert.Null(InvitationToken.Match(links, tampered)));
        Assert.Null(InvitationToken.Match([], token));
    }

    private static IEnumerable<string> Tampered(string token) =>
    [
        string.Empty, token + "A", token[1..], token[..^1], token + "=", " " + token, token.ToUpperInvariant(),
        new string('A', 1_000_000), Convert.ToHexString(InvitationToken.Hash(token)),
        .. Enumerable.Range(0, token.Length).Select(at => token[..at] + (token[at] == 'x' ? 'y' : 'x') + token[(at + 1)..]),
    ];

    private static InvitationLink Link(string token) => new()
    {
        Id = Guid.CreateVersion7(), InvitationId = Guid.Empty, Hash = InvitationToken.Hash(token), CreatedAt = Sample.Noon,
    };
}
