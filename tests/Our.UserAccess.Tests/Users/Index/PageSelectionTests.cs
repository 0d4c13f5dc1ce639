using Our.UserAccess.Host.Users;

namespace Our.UserAccess.Tests.Users.Index;

public sealed class PageSelectionTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(500, 1)]
    [InlineData(500, 3)]
    [InlineData(500, 1_000_000)]
    public void The_pages_put_together_are_the_sorted_list(int count, int values)
    {
        var random = new Random(count + values);
        ulong[] keys = [.. Enumerable.Range(0, 2 * count).Select(_ => (ulong)random.Next(values))];
        int[] places = [.. Enumerable.Range(0, 2 * count).Where(place => place % 2 == 1)];
        foreach (int take in new[] { 1, 7, 100, 499, int.MaxValue })
        {
            Assert.Equal(places.OrderBy(place => keys[place]), Pages(places, place => keys[place], isDescending: false, take));
            Assert.Equal(places.OrderByDescending(place => keys[place]), Pages(places, place => keys[place], isDescending: true, take));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_list_that_is_sorted_already_or_the_other_way_round_has_the_same_pages(bool isDescending)
    {
        int[] places = [.. Enumerable.Range(0, 5_000)];

        Assert.Equal(isDescending ? places.Reverse() : places, Pages(places, place => (ulong)place, isDescending, take: 50));
    }

    [Fact]
    public void After_the_end_there_is_nothing() => Assert.Empty(PageSelection.Of([1, 2, 3], place => (ulong)place, isDescending: false, skip: 3, take: 5));

    [Fact]
    public void Nothing_is_on_a_page_without_rows() => Assert.Empty(PageSelection.Of([1, 2, 3], place => (ulong)place, isDescending: false, skip: 1, take: 0));

    private static IEnumerable<int> Pages(int[] places, Func<int, ulong> key, bool isDescending, int take)
    {
        for (long skip = 0; skip < places.Length; skip += take)
        {
            foreach (int place in PageSelection.Of(places, key, isDescending, (int)skip, take))
            {
                yield return place;
            }
        }
    }
}
