using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.ListForms;

internal sealed class ListFormsHandler(FormsFactsKeeper keeper)
{
    public async Task<Page<FormItem>> HandleAsync(FormQuery query, CancellationToken cancellationToken)
    {
        FormsListing listing = (await keeper.CurrentAsync(cancellationToken)).Listing;
        ListedForm[] found = [.. FoundForms.In(listing, query)];
        return new Page<FormItem>(found.Length, [.. found.Skip(query.Skip).Take(query.Take).Select(form => FoundForms.Item(listing, form))]);
    }
}
