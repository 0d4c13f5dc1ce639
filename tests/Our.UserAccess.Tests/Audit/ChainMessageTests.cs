using Our.UserAccess.Audit.Chain;

namespace Our.UserAccess.Tests.Audit;

public sealed class ChainMessageTests
{
    [Fact]
    public void Texts_that_lie_differently_side_by_side_are_different_messages() =>
        Assert.NotEqual(new ChainMessage().Add("ab").Add("c").Bytes.ToArray(), new ChainMessage().Add("a").Add("bc").Bytes.ToArray());

    [Fact]
    public void Nothing_is_not_an_empty_text() =>
        Assert.NotEqual(new ChainMessage().Add((string?)null).Bytes.ToArray(), new ChainMessage().Add(string.Empty).Bytes.ToArray());

    [Fact]
    public void A_key_is_known_by_an_id_that_is_not_part_of_it()
    {
        var key = ChainKey.OfSetting("a secret of more than thirty-two characters");

        Assert.Equal(key.Id, ChainKey.Of(key.ToStored()).Id);
        Assert.NotEqual(key.Id, ChainKey.Fresh().Id);
        Assert.DoesNotContain(key.Id, Convert.ToHexStringLower(Convert.FromBase64String(key.ToStored())), StringComparison.Ordinal);
    }
}
