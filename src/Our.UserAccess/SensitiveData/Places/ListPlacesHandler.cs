using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.SensitiveData.Places;

/// <summary>Where data is marked as sensitive: member types first, then the forms of every source that knows.</summary>
internal sealed class ListPlacesHandler(ISensitiveProperties properties, ISensitiveForms forms)
{
    public async Task<Page<SensitivePlace>> HandleAsync(PageRequest part, CancellationToken cancellationToken)
    {
        SensitivePlace[] all = [.. properties.OfMemberTypes(), .. (await forms.ReadAsync(cancellationToken)).Select(PlaceOf)];
        return new Page<SensitivePlace>(all.Length, [.. all.Skip(part.Skip).Take(part.Take)]);
    }

    private static SensitivePlace PlaceOf(SensitiveForm form) =>
        new(SensitivePlaceKind.Form, form.Id, form.Name, form.Path.Count == 0 ? null : string.Join(" / ", form.Path), form.Fields);
}
