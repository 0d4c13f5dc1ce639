using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Sentences;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity;

/// <summary>
/// Compares what a change gives and takes, place by place, with what somebody may do there. Outside all folders stands for the
/// forms that are yet to come.
/// </summary>
internal sealed class FormsReach(FormsFactsKeeper keeper, FormsAskers askers) : IFormsReach
{
    public async Task<string?> FirstBeyondAsync(Guid userId, Change<FormsSecurityRecord> change, CancellationToken cancellationToken)
    {
        FormsState state = await keeper.CurrentAsync(cancellationToken);
        FormsAsker self = askers.Of(userId);
        Func<FormsPlace, FormsPermissionSet> difference = (change.After ?? change.Before)!.Rights.Kind == FormsRecordKind.Group
            ? place => OfGroup(state.Facts, change.Before, place).Differing(OfGroup(state.Facts, change.After, place))
            : OfUser(state, change);
        return FirstBeyond(state, self, FormsPlace.Site, difference(FormsPlace.Site).Or(ToCome(change)))
            ?? Places(state.Facts.Outline).Select(place => FirstBeyond(state, self, place, difference(place))).FirstOrDefault(beyond => beyond is not null);
    }

    public async Task<string?> FirstBeyondAsync(Guid userId, Change<FormsDefaults> change, CancellationToken cancellationToken) =>
        FirstBeyond(await keeper.CurrentAsync(cancellationToken), askers.Of(userId), FormsPlace.Site, FormsPermissionSet.OfForms);

    public async Task<string?> FirstBeyondAsync(Guid userId, Guid otherId, CancellationToken cancellationToken)
    {
        FormsState state = await keeper.CurrentAsync(cancellationToken);
        if (!state.Facts.Users.ContainsKey(otherId))
        {
            return null;
        }

        // Somebody who is disabled may do nothing, until they are enabled.
        FormsAsker other = askers.Of(otherId) with { State = UserState.Active };
        FormsAsker self = askers.Of(userId);
        return Places(state.Facts, workspaceId: null)
            .Select(place => FirstBeyond(state, self, place, FormsEngine.PermissionsAt(state.Facts, other, place)))
            .FirstOrDefault(beyond => beyond is not null);
    }

    public async Task<string?> FirstBeyondAsync(Guid userId, IEnumerable<Guid> otherIds, CancellationToken cancellationToken)
    {
        FormsFacts facts = (await keeper.CurrentAsync(cancellationToken)).Facts;
        foreach (Guid other in otherIds.Where(facts.Users.ContainsKey))
        {
            if (await FirstBeyondAsync(userId, other, cancellationToken) is { } beyond)
            {
                return beyond;
            }
        }

        return null;
    }

    public async Task<IReadOnlySet<Guid>> WithinAsync(
        Guid userId, IReadOnlyCollection<Guid> groups, Guid? workspaceId, CancellationToken cancellationToken)
    {
        FormsFacts facts = (await keeper.CurrentAsync(cancellationToken)).Facts;
        FormsAsker self = askers.Of(userId);
        var within = groups.ToHashSet();
        List<FormsRecord> records = [.. within.Select(facts.Groups.GetValueOrDefault).OfType<FormsRecord>()];
        foreach (FormsPlace place in records.Count == 0 ? [] : Places(facts, workspaceId))
        {
            FormsPermissionSet own = FormsEngine.PermissionsAt(facts, self, place);
            records.RemoveAll(record => !FormsEngine.PermissionsOf(facts, record, place).Without(own).IsEmpty && within.Remove(record.Subject));
        }

        return within;
    }

    private static IEnumerable<FormsPlace> Places(FormsFacts facts, Guid? workspaceId)
    {
        if (workspaceId is not { } workspace)
        {
            return Places(facts.Outline).Prepend(FormsPlace.Site);
        }

        IReadOnlyCollection<Guid> folders = facts.WorkspaceFolders.GetValueOrDefault(workspace, []);
        return folders.Count == 0 ? [] : Places(facts.Outline).Where(place => facts.Outline.PathOf(place).Any(folders.Contains));
    }

    private static IEnumerable<FormsPlace> Places(FormsOutline outline) =>
        outline.Folders.Select(FormsPlace.OfFolder).Concat(outline.Forms.Select(FormsPlace.OfForm));

    private static FormsPermissionSet OfGroup(FormsFacts facts, FormsSecurityRecord? record, FormsPlace place) =>
        record is null ? FormsPermissionSet.None : FormsEngine.PermissionsOf(facts, record.Rights, place);

    // What a record of theirs gives depends on their groups, and one that masks these takes what they give.
    private Func<FormsPlace, FormsPermissionSet> OfUser(FormsState state, Change<FormsSecurityRecord> change)
    {
        FormsAsker user = askers.Of((change.After ?? change.Before)!.Id);
        FormsFacts after = state.With(change.Before, change.After);
        return place => FormsEngine.PermissionsAt(state.Facts, user, place).Differing(FormsEngine.PermissionsAt(after, user, place));
    }

    // What a record says about every form, it says about the next one too.
    private static FormsPermissionSet ToCome(Change<FormsSecurityRecord> change)
    {
        FormsRecord? before = change.Before?.Rights;
        FormsRecord? after = change.After?.Rights;
        FormsPermissionSet flags = Flags(before).Differing(Flags(after));
        bool isWider = before?.OtherForms != after?.OtherForms || !(before?.StartFolders ?? []).ToHashSet().SetEquals(after?.StartFolders ?? []);
        return isWider ? flags.Or(Flags(before)).Or(Flags(after)) : flags;
    }

    private static FormsPermissionSet Flags(FormsRecord? record) =>
        record is null ? FormsPermissionSet.None : record.Kind == FormsRecordKind.Override ? record.Allowed.Or(record.Denied) : record.Allowed;

    private static string? FirstBeyond(FormsState state, FormsAsker self, FormsPlace place, FormsPermissionSet touched)
    {
        FormsPermissionSet beyond = touched.Without(FormsEngine.PermissionsAt(state.Facts, self, place));
        return beyond.IsEmpty ? null : FormsWords.Act(beyond.ToList()[0], place, state.Listing);
    }
}
