using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.FormsSecurity;

/// <summary>Gives Administrators everything with every form, once: somebody must be able to give it to others.</summary>
internal sealed class AdministratorsStep(IRecordStore<FormsSecurityRecord> store, IAdministrators administrators, TimeProvider clock) : ISetupStep
{
    public string Name => "forms-security-of-administrators";

    public async Task<string?> TakeAsync()
    {
        if (await store.FindAsync(administrators.GroupId, CancellationToken.None) is null)
        {
            await store.ApplyAsync(Change<FormsSecurityRecord>.Creating(Everything()), CancellationToken.None);
        }

        return null;
    }

    private FormsSecurityRecord Everything() => new()
    {
        Rights = new FormsRecord(administrators.GroupId, FormsRecordKind.Group) { Allowed = FormsPermissionSet.All, OtherForms = Effect.Allow },
        ChangedAt = clock.GetUtcNow().UtcDateTime,
    };
}
