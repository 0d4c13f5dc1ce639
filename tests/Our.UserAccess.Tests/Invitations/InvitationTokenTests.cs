using System.Text.RegularExpressions;
using Our.UserAccess.Invitations;
using Our.UserAccess.Tests.Architecture;

namespace Our.UserAccess.Tests.Invitations;

public sealed partial class InvitationTokenTests
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

    [Fact]
    public void One_function_compares_tokens_and_it_takes_the_same_time_for_all()
    {
        SourceFile[] comparing = [.. Repository.PackageSources().Where(file => file.Folder is "Invitations" or "Invitee" or "Host").Where(file => ComparesHashes(file.Text))];

        SourceFile only = Assert.Single(comparing);
        Assert.Equal("Invitations/InvitationToken.cs", only.Path);
        Assert.Single(ReadHash().Matches(only.Text));
        Assert.Contains("CryptographicOperations.FixedTimeEquals(link.Hash, hash)", only.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("links.Where(link => link.Hash == hash)")]
    [InlineData("link.Hash.SequenceEqual(hash)")]
    [InlineData("hash.AsSpan().SequenceEqual(link.Hash)")]
    [InlineData("Equals(link.Hash, hash)")]
    public void A_comparison_somewhere_else_would_be_found(string code) => Assert.True(ComparesHashes(code));

    [Fact]
    public void Hashes_have_one_length_whatever_was_typed() =>
        Assert.All(Tampered(InvitationToken.Create()), token => Assert.Equal(32, InvitationToken.Hash(token).Length));

    // Whoever only writes a hash down names it in an initializer.
    private static bool ComparesHashes(string code) => ReadHash().IsMatch(code.Replace("builder.Property(link => link.Hash)", string.Empty, StringComparison.Ordinal));

    [GeneratedRegex(@"\.Hash\b(?!\()")]
    private static partial Regex ReadHash();

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
