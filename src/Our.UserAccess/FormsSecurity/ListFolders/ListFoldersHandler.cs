using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.ListFolders;

internal sealed class ListFoldersHandler(FormsFactsKeeper keeper)
{
    public async Task<Page<FolderItem>> HandleAsync(PageRequest part, CancellationToken cancellationToken)
    {
        FormsListing listing = (await keeper.CurrentAsync(cancellationToken)).Listing;
        return new Page<FolderItem>(listing.Folders.Count, [.. listing.Folders.Skip(part.Skip).Take(part.Take).Select(folder =>
            new FolderItem(folder.Key, folder.Name, folder.Parent, listing.PathOf(FormsPlace.OfFolder(folder.Key)), folder.Source))]);
    }
}
