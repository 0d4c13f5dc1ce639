using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity;

/// <summary>The defaults for new forms: as they were set, or those of Umbraco Forms (administrators, and the groups of whoever makes the form).</summary>
internal sealed class FormsDefaultsReader(IRecordStore<FormsDefaults> store, IAdministrators administrators)
{
    public async Task<FormsDefaults> ReadAsync(CancellationToken cancellationToken) =>
        await store.FindAsync(FormsDefaults.OnlyId, cancellationToken) ?? new FormsDefaults { GroupIds = [administrators.GroupId] };
}
