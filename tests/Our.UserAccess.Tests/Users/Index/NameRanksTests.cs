using Our.UserAccess.Host.Users;

namespace Our.UserAccess.Tests.Users.Index;

public sealed class NameRanksTests
{
    private static readonly Guid Editors = Guid.CreateVersion7();
    private static readonly Guid Translators = Guid.CreateVersion7();
    private static readonly Guid Writers = Guid.CreateVersion7();
    private static readonly NameRanks Ranks = NameRanks.Of([(Writers, "Writers"), (Editors, "editors"), (Translators, "Translators")]);

    [Fact]
    public void Lists_sort_as_they_are_shown()
    {
        Guid[][] sorted = [[], [Editors], [Writers, Editors], [Translators], [Writers]];

        Assert.Equal(sorted, sorted.Reverse().OrderBy(Ranks.Of));
    }

    [Fact]
    public void What_is_not_known_does_not_count() => Assert.Equal(Ranks.Of([Editors]), Ranks.Of([Guid.CreateVersion7(), Editors]));
}
