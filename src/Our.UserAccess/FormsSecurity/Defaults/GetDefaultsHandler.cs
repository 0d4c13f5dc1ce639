using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.FormsSecurity.Defaults;

internal sealed class GetDefaultsHandler(FormsDefaultsReader reader, IPrincipalNames names)
{
    public async Task<FormsDefaultsItem> HandleAsync(CancellationToken cancellationToken)
    {
        FormsDefaults defaults = await reader.ReadAsync(cancellationToken);
        return FormsDefaultsItem.Of(defaults, await names.OfGroupsAsync(defaults.GroupIds));
    }
}
