using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;

namespace Our.UserAccess.FormsSecurity.ListForms;

internal static class FoundForms
{
    /// <summary>By name.</summary>
    public static IEnumerable<ListedForm> In(FormsListing listing, FormQuery query) => listing.Forms
        .Where(form => NameFilter.Matches(form.Name, query.Filter))
        .Where(form => query.FolderId is not { } folder || listing.Outline.PathOf(FormsPlace.OfForm(form.Key)).Contains(folder));

    public static FormItem Item(FormsListing listing, ListedForm form) =>
        new(form.Key, form.Name, form.Folder, listing.PathOf(FormsPlace.OfForm(form.Key)), form.Source);
}
