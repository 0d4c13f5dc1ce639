using TestSite.Seed.Outline;

namespace TestSite.Seed.Large;

/// <summary>
/// The documents of one client: a home, nine sections of ten folders of five pages, and items below the pages, every seventh
/// round of them a level deeper. Parents come before their children.
/// </summary>
internal static class LargeTree
{
    private const int Folders = 10;
    private const int Pages = 5;
    private const int ItemsBeforeChildren = 6;
    private const int DraftEvery = 12;

    private static readonly (string Name, string ItemType)[] Sections =
    [
        ("News", "newsItem"), ("Products", "product"), ("Guides", "page"), ("About", "page"), ("Legal", "page"),
        ("Careers", "page"), ("Support", "page"), ("Campaigns", "page"), ("People", "person"),
    ];

    public static IEnumerable<OutlineNode> Documents(LargeClient client, int count) => All(client).Take(count);

    private static IEnumerable<OutlineNode> All(LargeClient client)
    {
        var home = new OutlineNode(client.Path, null, "home", client.Name, null, OutlineFlag.None);
        yield return home;
        var pages = new List<(OutlineNode Page, string ItemType)>();
        foreach (var (name, itemType) in Sections)
        {
            var section = Below(home, itemType == "newsItem" ? "newsList" : "page", name);
            yield return section;
            for (var folderNumber = 1; folderNumber <= Folders; folderNumber++)
            {
                var folder = Below(section, "folder", $"{name} {2016 + folderNumber}");
                yield return folder;
                for (var pageNumber = 1; pageNumber <= Pages; pageNumber++)
                {
                    var page = Below(folder, "page", $"Part {pageNumber}");
                    pages.Add((page, itemType));
                    yield return page;
                }
            }
        }

        foreach (var item in Items(pages))
        {
            yield return item;
        }
    }

    private static IEnumerable<OutlineNode> Items(List<(OutlineNode Page, string ItemType)> pages)
    {
        var firstItems = new OutlineNode[pages.Count];
        for (var number = 0; ; number++)
        {
            var (index, round) = (number % pages.Count, number / pages.Count);
            var (page, itemType) = pages[index];
            var parent = round % (ItemsBeforeChildren + 1) == ItemsBeforeChildren ? firstItems[index] : page;
            var flag = round > 0 && number % DraftEvery == 0 ? OutlineFlag.Draft : OutlineFlag.None;
            var item = Below(parent, itemType, $"Item {number + 1}", flag);
            if (round == 0)
            {
                firstItems[index] = item;
            }

            yield return item;
        }
    }

    private static OutlineNode Below(OutlineNode parent, string type, string name, OutlineFlag flag = OutlineFlag.None) =>
        new($"{parent.Path}/{name.ToLowerInvariant().Replace(' ', '-')}", parent.Path, type, name, null, flag);
}
