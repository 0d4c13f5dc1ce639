using Our.UserAccess.Host.Users.Index;

namespace Our.UserAccess.Tests.Users.Index;

public sealed class TextSearchTests
{
    private static readonly UserRow[] Users =
    [
        Row("Anna Berg", "anna@example.test"),
        Row("ANNABEL", "someone@example.test", "annabel"),
        Row("Åsa Öst", "asa@example.test"),
        Row("Émile", "emile@example.test"),
        Row("李雷", "li@example.test"),
        Row("🙂 Smile", "smile@example.test"),
        Row("İpek ısı", "ipek@example.test"),
        Row("Straße", "strasse@example.test"),
        Row("Anna Berg", "anna.2@example.test", "berg.anna"),
        Row(string.Empty, string.Empty),
    ];

    [Theory]
    [InlineData("anna")]
    [InlineData("ANNA")]
    [InlineData("nna b")]
    [InlineData("åsa")]
    [InlineData("ÖST")]
    [InlineData("émile")]
    [InlineData("emile")]
    [InlineData("雷")]
    [InlineData("🙂")]
    [InlineData("i")]
    [InlineData("ı")]
    [InlineData("İ")]
    [InlineData("ss")]
    [InlineData("ß")]
    [InlineData("example.test")]
    [InlineData("@")]
    [InlineData("berg.anna")]
    [InlineData("testanna")]
    [InlineData("nobody is called like this")]
    public void Who_has_the_text_in_whatever_case_is_found_and_nobody_else(string text)
    {
        bool[] expected = [.. Users.Select(user => new[] { user.Name, user.Email, user.UserName }.Any(own => own.Contains(text, StringComparison.OrdinalIgnoreCase)))];

        Assert.Equal(expected, TextSearch.Of(Users).Holding(text));
    }

    [Fact]
    public void No_hit_reaches_from_one_text_into_the_next() => Assert.DoesNotContain(true, TextSearch.Of(Users).Holding("Berg\0anna"));

    [Fact]
    public void Among_many_the_right_ones_are_found()
    {
        UserRow[] many = [.. Enumerable.Range(0, 2_000).Select(number => Row($"Person {number}", $"p{number}@example.test"))];
        TextSearch search = TextSearch.Of(many);
        foreach (string text in new[] { "person", "17", "1999", "p0@", "n 12", "p1" })
        {
            Assert.Equal(many.Select(user => user.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || user.Email.Contains(text, StringComparison.OrdinalIgnoreCase)), search.Holding(text));
        }
    }

    private static UserRow Row(string name, string email, string? userName = null) =>
        RowOrders.At(Guid.CreateVersion7()) with { Name = name, Email = email, UserName = userName ?? email };
}
