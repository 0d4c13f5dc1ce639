using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.ListForms;

namespace Our.UserAccess.FormsSecurity.Matrix;

/// <summary>Fills rows: for a group with what its record gives by itself, for a user with what all that counts for them comes to.</summary>
internal sealed class FormsMatrixRows(FormsState state, FormsRecord record, FormsAsker? user)
{
    public FormsMatrixRow Of(ListedForm form)
    {
        var place = FormsPlace.OfForm(form.Key);
        FormsEntry? entry = record.Entries.GetValueOrDefault(form.Key);
        bool isReached = user is null ? FormsEngine.IsReached(state.Facts, record, place) : FormsEngine.IsReached(state.Facts, user, place);
        FormsMatrixCell Cell(FormsPermission permission) => user is null ? OfRecord(place, permission, entry) : OfUser(user, place, permission, entry);
        return new FormsMatrixRow(FoundForms.Item(state.Listing, form), entry?.Access, isReached, new FormsMatrixPermissions(
            Cell(FormsPermission.ManageForms),
            Cell(FormsPermission.ViewEntries),
            Cell(FormsPermission.EditEntries),
            Cell(FormsPermission.DeleteEntries),
            Cell(FormsPermission.ManageWorkflows)));
    }

    private FormsMatrixCell OfRecord(FormsPlace place, FormsPermission permission, FormsEntry? entry)
    {
        FormsReason outcome = FormsEngine.OutcomeOf(state.Facts, record, place, permission);
        return new FormsMatrixCell(Setting(entry, permission), outcome.Effect == Effect.Allow, FormsLayer.Groups, outcome.Gate, outcome.IsOfForm);
    }

    private FormsMatrixCell OfUser(FormsAsker asker, FormsPlace place, FormsPermission permission, FormsEntry? entry)
    {
        FormsExplanation explained = FormsEngine.Explain(state.Facts, asker, place, permission);
        FormsReason? first = explained.Answer.Because.Count == 0 ? null : explained.Answer.Because[^1];
        return new FormsMatrixCell(Setting(entry, permission), explained.Decision.IsAllowed, explained.Decision.Layer, first?.Gate, first?.IsOfForm == true);
    }

    private static Effect? Setting(FormsEntry? entry, FormsPermission permission) =>
        entry?.Denied.Has(permission) == true ? Effect.Deny : entry?.Allowed.Has(permission) == true ? Effect.Allow : null;
}
