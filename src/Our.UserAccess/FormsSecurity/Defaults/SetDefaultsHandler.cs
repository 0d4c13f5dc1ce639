using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.FormsSecurity.Defaults;

internal sealed class SetDefaultsHandler(IRecordStore<FormsDefaults> store, FormsDefaultsReader reader, ChangeRunner<FormsDefaults> changes, IPrincipalNames names)
{
    public async Task<Outcome<FormsDefaultsItem>> HandleAsync(FormsDefaultsBody body, CancellationToken cancellationToken)
    {
        FormsDefaults? stored = await store.FindAsync(FormsDefaults.OnlyId, cancellationToken);
        FormsDefaults before = stored ?? await reader.ReadAsync(cancellationToken);
        FormsDefaults after = body.ToDefaults(before.Version + 1);
        IReadOnlyDictionary<Guid, string> known = await names.OfGroupsAsync(after.GroupIds);
        Failure? refused = ExpectedVersion.Check(body.Version, before.Version, "defaults for new forms")
            ?? Check(after, before, known)
            ?? await changes.RunAsync(stored is null ? Change<FormsDefaults>.Creating(after) : Change<FormsDefaults>.Updating(stored, after), "defaults for new forms", cancellationToken);
        return refused is null ? FormsDefaultsItem.Of(after, known) : refused;
    }

    private static Failure? Check(FormsDefaults after, FormsDefaults before, IReadOnlyDictionary<Guid, string> known)
    {
        var errors = new FieldErrors();
        errors.AddIf(
            after.GroupIds.Any(id => !known.ContainsKey(id) && !before.GroupIds.Contains(id)), "groupIds", "'groupIds' names a user group that does not exist.");
        return errors.ToFailure();
    }
}
