using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Guards;

/// <summary>
/// Nobody changes their own record or that of a group they are in; nobody gives, or takes, what they may not do with these
/// forms themselves. Removing a record is guarded like making one.
/// </summary>
internal sealed class FormsSecurityGuard(
    ICurrentUser current, IReach reach, IUserGuard users, HeldPlaces held, IGroupRights groups, IFormsReach forms)
    : IChangeGuard<FormsSecurityRecord>, IChangeGuard<FormsDefaults>, IFormsSecurityGuard
{
    public async Task<Failure?> RefusalAsync(Change<FormsSecurityRecord> change, CancellationToken cancellationToken)
    {
        FormsRecord record = (change.After ?? change.Before)!.Rights;
        if (await TouchingAsync(record.Subject, record.Kind == FormsRecordKind.Group, cancellationToken) is Failure refused)
        {
            return refused;
        }

        return reach.IsAdministrator ? null : Beyond(await forms.FirstBeyondAsync(current.Id.GetValueOrDefault(), change, cancellationToken));
    }

    public async Task<Failure?> RefusalAsync(Change<FormsDefaults> change, CancellationToken cancellationToken) =>
        reach.IsAdministrator ? null : Beyond(await forms.FirstBeyondAsync(current.Id.GetValueOrDefault(), change, cancellationToken));

    public Task<Failure?> TouchingAsync(Guid subject, bool isGroup, CancellationToken cancellationToken) =>
        isGroup ? TouchingGroupAsync(subject) : users.AccountAsync(subject, cancellationToken);

    private static Failure? Beyond(string? act) => act is null ? null : GuardFailures.FormsBeyondOwn(act);

    private async Task<Failure?> TouchingGroupAsync(Guid id)
    {
        if (reach.IsAdministrator)
        {
            return null;
        }

        GroupRights? group = (await groups.OfAsync([id])).SingleOrDefault();
        if (group is { IsSpecial: true })
        {
            return GuardFailures.SpecialGroup(group.Name);
        }

        bool isOwn = current.Id is not { } self || held.Of(self).Any(place => place.Contains(id));
        return isOwn ? GuardFailures.OwnGroup(group?.Name ?? id.ToString()) : null;
    }
}
