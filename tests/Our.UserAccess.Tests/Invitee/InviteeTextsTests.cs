using System.Reflection;
using System.Text.RegularExpressions;
using Our.UserAccess.Invitee.Texts;

namespace Our.UserAccess.Tests.Invitee;

public sealed class InviteeTextsTests
{
    private static readonly PropertyInfo[] Words = [.. typeof(InviteeTexts).GetProperties().Where(property => property.PropertyType == typeof(string))];

    public static TheoryData<string> Languages { get; } = new("en", "da", "sv", "de", "nl");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_says_everything_and_fills_in_the_same(string language)
    {
        InviteeTexts texts = InviteeLanguages.Best([language]);

        Assert.Equal(language, texts.Language);
        Assert.All(Words, word =>
        {
            string text = (string)word.GetValue(texts)!;
            Assert.NotEmpty(text);
            Assert.Equal(Gaps((string)word.GetValue(English.Texts)!), Gaps(text));
        });
    }

    [Fact]
    public void No_two_ends_of_an_invitation_have_the_same_words() => Assert.All(Languages, language =>
    {
        InviteeTexts texts = InviteeLanguages.Best([language]);
        string[] headings = [texts.AcceptedHeading, texts.ExpiredHeading, texts.RevokedHeading, texts.SupersededHeading, texts.UnknownHeading, texts.AskedHeading, texts.DoneHeading];
        Assert.Equal(headings.Length, headings.Distinct(StringComparer.Ordinal).Count());
    });

    [Theory]
    [InlineData("en", "fr-FR", null)]
    [InlineData("sv", "fr-FR", "sv-FI")]
    [InlineData("de", null, "DE-at")]
    public void The_first_language_that_there_are_words_in_is_spoken(string expected, string? first, string? second) =>
        Assert.Equal(expected, InviteeLanguages.Best([first, second]).Language);

    private static IEnumerable<string> Gaps(string text) =>
        Regex.Matches(text, @"\{\d\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value).Order(StringComparer.Ordinal);
}
