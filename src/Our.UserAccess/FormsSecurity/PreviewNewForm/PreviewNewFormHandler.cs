using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.PreviewNewForm;

/// <summary>Makes the form in a copy of the facts, and looks.</summary>
internal sealed class PreviewNewFormHandler(
    FormsFactsKeeper keeper, FormsDefaultsReader defaults, FormsAskers askers, FormsSubjects subjects, ICurrentUser current)
{
    public async Task<Outcome<NewFormPreview>> HandleAsync(NewFormBody body, CancellationToken cancellationToken)
    {
        FormsState state = await keeper.CurrentAsync(cancellationToken);
        var errors = new FieldErrors();
        errors.AddIf(body.FolderId is { } folder && state.Listing.Folder(folder) is null, "folderId", "'folderId' names a folder that no source of forms knows.");
        if (errors.ToFailure() is Failure wrong)
        {
            return wrong;
        }

        NewFormDefaults rule = (body.Defaults?.ToDefaults(0) ?? await defaults.ReadAsync(cancellationToken)).ToRule();
        FormsAsker creator = askers.Of(body.CreatorId ?? current.Id.GetValueOrDefault());
        var form = new ImaginedForm(state, body.FolderId, rule.Granted(state.Facts, body.FolderId, creator));
        FormsSubject[] groups = [.. (await subjects.GroupsAsync()).Where(group => state.Facts.Groups.ContainsKey(group.Id))];
        return new NewFormPreview(
            [.. groups.Select(form.AccessOf)],
            [.. (await subjects.UsersAsync([.. state.Facts.Users.Keys])).Select(form.AccessOf)]);
    }
}
