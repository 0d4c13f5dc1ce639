using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Tests.Shared.Paging;

public sealed class PageWindowTests
{
    [Fact]
    public void Any_part_of_a_list_is_found_through_whole_pages()
    {
        int[] list = [.. Enumerable.Range(0, 23)];
        for (int skip = 0; skip <= 25; skip++)
        {
            for (int take = 0; take <= 25; take++)
            {
                Page<int> part = PageWindow.Read(skip, take, (index, size) => WholePage(list, index, size));

                Assert.Equal(list.Skip(skip).Take(take), part.Items);
                Assert.Equal(list.Length, part.Total);
            }
        }
    }

    [Fact]
    public void A_part_that_is_a_page_costs_one_read()
    {
        int reads = 0;
        PageWindow.Read(40, 20, (index, size) =>
        {
            reads++;
            return WholePage([.. Enumerable.Range(0, 100)], index, size);
        });

        Assert.Equal(1, reads);
    }

    private static Page<int> WholePage(int[] list, long index, int size) =>
        new(list.Length, [.. list.Skip((int)index * size).Take(size)]);
}
